import Application
import EventLog
import Events
import Foundation
import Projections
import SQLiteStores
import TestSupport
import Testing

/// A registry that was sealed once, with what was handed out of it: whatever program comes later, the
/// signatures hold, the proofs prove, and the figures come out the same.
@Suite struct SealedRegistryTests {
  static let golden = SampleForms.tests + "/Registries/format-2-sealed"

  /// The heads as they were signed.
  static let roots = [
    "asker 56": "iF8WodEn-bcId2IZVKM5YKJXhj2MGYiNi9KzO85N0AE",
    "sentralt 17": "HMLgrzIMy8qTZuA0qKHglCUpxztVRPVko-g2U4zw7Q4",
    "sentralt 19": "rgN14C_rG-9U98UB7JyjferSZGRhjt6hXedZ8A65gzw",
  ]

  private func file(_ name: String) throws -> TransparencyFile {
    let url = URL(fileURLWithPath: Self.golden + "/" + name)
    return try TransparencyFile(Array(Data(contentsOf: url)))
  }

  private func keys() throws -> [VerifierKey] {
    let text = try String(contentsOfFile: Self.golden + "/keys", encoding: .utf8)
    return try text.split(separator: "\n").map { try VerifierKey(Array($0.utf8)) }
  }

  private func withCopy(_ body: (Registry) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "/varde-test-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try GoldenRegistry.copy(Self.golden, to: path)
    let later = try #require(Instant("2027-02-01T10:00:00.000Z"))
    try body(Registry(try RegistryFolder.open(at: path), .test(at: later)))
  }

  @Test func itsSealIsRecomputed() throws {
    try withCopy { registry in
      let found = try registry.verify()
      #expect(found.findings == [])
      #expect(found.seals.map { "\($0.handle) \($0.isSame)" } == ["sentralt-19 true"])
      #expect(found.notedHeads == 8)
      let expected = try #require(try SampleForms.asker.expected(2025))
      let sealed = try registry.sealedReport(Handle(.central, 19))
      let answer = try registry.at(sealed.cursor).national(2025)
      let sample = SampleTests()
      sample.compare(
        sample.figures(answer, \.strict), expected["strict"] as? [String: Any], "strict")
      #expect(answer.sealedFigures == sealed.body.figures)
    }
  }

  @Test(arguments: ["bufdir-2025.segl", "asker-17.bevis", "sentralt-17.checkpoint"])
  func whatWasHandedOutHolds(_ name: String) throws {
    let file = try file(name)
    let check = FileCheck(file, known: try keys())
    #expect(check.findings == [])
    #expect(check.signatures.count == 1)
    let signed = try #require(file.checkpoint?.checkpoint)
    let log = try #require(signed.logOrigin?.log)
    #expect("\(signed.head.root)" == Self.roots["\(log) \(signed.head.size)"])
    #expect(FileCheck(file, known: []).isOK == false)
    try withCopy { registry in
      #expect(try registry.check(check).findings == [])
      // Known elsewhere, and of a registry that went on.
      _ = try registry.record(ReceiptTests.talk("KN", on: "2026-12-01"), in: .asker)
      let heads = try OutsideHead.read(
        Array(Data(contentsOf: URL(fileURLWithPath: Self.golden + "/" + name))), source: name,
        known: try keys())
      #expect(try registry.verify(outside: heads).findings == [])
      #expect(try registry.check(check).findings == [])
    }
  }
}
