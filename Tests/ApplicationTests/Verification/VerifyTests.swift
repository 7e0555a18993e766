import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// What a registry in order shows.
@Suite struct VerifyTests {
  @Test(arguments: RegistryKind.allCases)
  func aRegistryInOrderIsOK(_ kind: RegistryKind) throws {
    try kind.with { registry in
      #expect(try registry.verify().isOK)
      _ = try SampleForms.asker.importAll(into: registry)
      var history = RandomHistory(seed: 3)
      try history.run(80, on: registry)
      let verification = try registry.verify()
      #expect(verification.findings == [])
      let heads = try registry.events.heads()
      #expect(verification.heads.map(\.log) == heads.map(\.log))
      #expect(verification.heads.map(\.head) == heads.map(\.head))
      #expect(verification.events == heads.map(\.head.size).reduce(0, +))
      #expect(verification.clockOverrides == [])
    }
  }

  @Test func aViewIsComparedToTheLastByte() throws {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    #expect(try registry.verify().views == 0)
    for log in try registry.logs() {
      let heads = try registry.events.keptHeads(of: log)
      registry.views.save([try CatchUpTests.view(registry, log, heads[0])])
    }
    let verification = try registry.verify()
    #expect(verification.views == 4)
    #expect(verification.isOK)
  }

  @Test func whatComesInWhileReadingIsLeftForNextTime() throws {
    let inner = Registry.inMemory()
    try inner.prepare()
    let store = Appending(inner.events)
    let registry = Registry(
      events: store, privates: inner.privates, views: inner.views, environment: .test(seed: 5))
    let other = inner.another()
    let size = try inner.size(.asker)
    store.whileReading = {
      _ = try other.record(ReceiptTests.talk(), in: .asker)
      _ = try other.seal(2025)
    }
    let verification = try registry.verify()
    #expect(verification.findings == [])
    #expect(verification.heads.first { $0.log == .asker }?.head.size == size)
    #expect(verification.seals == [] && verification.notedHeads == 0)
    #expect(try inner.size(.asker) == size + 1)
    #expect(try inner.verify().seals.map(\.isSame) == [true])
  }

  @Test func progressIsTold() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(
      .entries,
      "lag;dato;varighet;aktivitet;leder;deltakere\n"
        + (0..<4_200).map { "asker;2025-01-10;\(15 + $0 % 1_000);kurs;OÅ;\($0)" }
        .joined(separator: "\n"))
    var told: [[Int]] = []
    _ = try registry.verify { told.append([$0, $1]) }
    let all = try registry.extent().events
    #expect(told == [[4_096, all], [all, all]])
  }
}

/// A store in which somebody appends as soon as a log is read.
private final class Appending: EventStore {
  private let inner: any EventStore
  var whileReading: (() throws -> Void)?

  init(_ inner: any EventStore) { self.inner = inner }

  func readWithLeaves(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest?) -> Bool
  ) throws(LogError) {
    if log == .asker, let whileReading {
      self.whileReading = nil
      do { try whileReading() } catch { throw .storage("\(error)") }
    }
    try inner.readWithLeaves(log, from: first, body)
  }

  var registry: RegistryHeader { inner.registry }
  var received: any ReceivedLogs { inner.received }
  func append(
    _ events: [Event], to log: LogCode, expecting size: Int
  ) throws(AppendError) -> AppendOutcome { try inner.append(events, to: log, expecting: size) }
  func heads() throws(LogError) -> [(log: LogCode, head: Head)] { try inner.heads() }
  func head(of log: LogCode) throws(LogError) -> Head { try inner.head(of: log) }
  func number(ofKey key: Events.Digest, in log: LogCode) throws(LogError) -> Int? {
    try inner.number(ofKey: key, in: log)
  }
  func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest?)] {
    try inner.keys(of: log)
  }
  func read(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer) -> Bool
  ) throws(LogError) { try inner.read(log, from: first, body) }
  func keptRoots(of log: LogCode) throws(LogError) -> [KeptRoot] { try inner.keptRoots(of: log) }
  func sizes() throws(LogError) -> [(log: LogCode, size: Int)] { try inner.sizes() }
  func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head? {
    try inner.keptHead(of: log, at: size)
  }
  func hashes(
    of log: LogCode, level: Int, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest] {
    try inner.hashes(of: log, level: level, from: first, count: count)
  }
  func keptSubtrees(of log: LogCode) throws(LogError) -> [Subtree]? {
    try inner.keptSubtrees(of: log)
  }
  func schemaDifferences() throws(LogError) -> [String] { try inner.schemaDifferences() }
}
