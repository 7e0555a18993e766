import Application
import Decisions
import EventLog
import Events
import Foundation
import Projections
import TestSupport
import Testing

/// The same commands give the same events, whoever's machine it is.
@Suite struct DeterminismTests {
  private static func run(on registry: Registry) throws {
    try registry.setActor(name: "Kari", role: .grantOfficer)
    _ = try SampleForms.asker.importAll(into: registry)
    var history = RandomHistory(seed: 11)
    try history.run(60, on: registry)
  }

  private static func exported(
    _ kind: RegistryKind, seed: UInt64, at instant: Instant = .testNow
  ) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    try kind.with(.test(seed: seed, at: instant)) { registry in
      try run(on: registry)
      lines = try registry.exported()
    }
    return lines
  }

  @Test func theSameClockAndRandomGiveTheSameBytes() throws {
    let first = try Self.exported(.inMemory, seed: 1)
    #expect(first.count > 100)
    #expect(try Self.exported(.inMemory, seed: 1) == first)
    #expect(try Self.exported(.sqlite, seed: 1) == first)
  }

  @Test func headsAndStatesAreTheSameToo() throws {
    let registries = [Registry.inMemory(), Registry.inMemory()]
    for registry in registries { try Self.run(on: registry) }
    let heads = try registries.map { try $0.events.heads().map(\.head) }
    #expect(heads[0] == heads[1])
    let states = try registries.map { registry in
      try registry.logs().map { try registry.register(of: $0).state }
    }
    #expect(states[0] == states[1])
    #expect(try registries[0].national(2025) == registries[1].national(2025))
  }

  @Test func anotherRandomChangesNothingElse() throws {
    let first = try Self.exported(.inMemory, seed: 1)
    let later = Instant("2026-11-21T21:59:59.999Z")!
    let other = try Self.exported(.inMemory, seed: 2, at: later)
    #expect(first != other)
    #expect(Normalised(first).lines == Normalised(other).lines)
    #expect(Normalised(first).lines.contains { $0.contains("\"leader\":\"id-") })
  }

  // In a process of its own, since the environment belongs to all threads.
  @Test(arguments: [
    ["TZ": "XXX-14", "LANG": "tr_TR.UTF-8"], ["TZ": "America/Los_Angeles", "LC_ALL": "C"],
  ])
  func neitherTimeZoneNorLocaleMatters(_ environment: [String: String]) async throws {
    let path = NSTemporaryDirectory() + "/varde-determinism-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(try Self.exported(.inMemory, seed: 1).joined()).write(to: URL(fileURLWithPath: path))
    await #expect(processExitsWith: .success) {
      [path = path as String, environment = environment as [String: String]] in
      for (name, value) in environment { setenv(name, value, 1) }
      tzset()
      setlocale(LC_ALL, "")
      let expected = try #require(FileManager.default.contents(atPath: path))
      try #require(try Data(Self.exported(.inMemory, seed: 1).joined()) == expected)
    }
  }
}

/// Exported events without what is random: ids are numbered in the order in which they come up.
private struct Normalised {
  private(set) var lines: [String] = []
  private var ids: [Substring: String] = [:]

  init(_ bytes: [[UInt8]]) {
    for line in bytes {
      var text = String(decoding: line, as: UTF8.self)
      text.replace(#/"(file|key|private|recorded|salt)":"[^"]*"/#) { "\"\($0.output.1)\":\"-\"" }
      text.replace(#/"([0-9a-hjkmnp-tv-z]{16})"/#) { "\"\(name(of: $0.output.1))\"" }
      // Ids stand in their own order, which is random.
      text.replace(#/\[("id-\d+"(?:,"id-\d+")*)\]/#) { match in
        "[\(match.output.1.split(separator: ",").sorted().joined(separator: ","))]"
      }
      lines.append(text)
    }
  }

  private mutating func name(of id: Substring) -> String {
    if let known = ids[id] { return known }
    ids[id] = "id-\(ids.count)"
    return name(of: id)
  }
}
