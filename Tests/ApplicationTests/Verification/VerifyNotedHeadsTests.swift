import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Every head that the central log notes is that of its log.
@Suite struct VerifyNotedHeadsTests {
  private static let other = Digest([UInt8](repeating: 7, count: 32))!

  private func noted() throws -> (Registry, [NotedHead]) {
    let registry = Registry.inMemory()
    try registry.prepare()
    let handle = try registry.noteHeads()
    return (registry, try registry.notedHeads(handle))
  }

  private func forge(
    _ registry: Registry, _ heads: [NotedHead], cause: Int? = nil
  ) throws -> Handle {
    try registry.forge(.headsNoted(HeadsNoted(heads: heads)), in: .central, cause: cause)
  }

  /// The findings when the head of Asker is noted otherwise.
  private func found(
    _ change: (NotedHead) -> NotedHead
  ) throws -> (findings: [VerificationFinding], handle: Handle, size: Int) {
    let (registry, heads) = try noted()
    let changed = heads.map { $0.log == .asker ? change($0) : $0 }
    let handle = try forge(registry, changed)
    let size = try #require(changed.first { $0.log == .asker }).size
    #expect(try registry.verify(checks: .all.subtracting([.notedHeads])).isOK)
    return (try registry.verify().findings, handle, size)
  }

  @Test(arguments: RegistryKind.allCases)
  func agreeWhateverCameLater(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      _ = try registry.noteHeads()
      _ = try registry.record(ReceiptTests.talk(), in: .asker)
      _ = try registry.noteHeads()
      let found = try registry.verify()
      #expect(found.findings == [])
      #expect(found.notedHeads == 6)
    }
  }

  @Test func anotherRootIsFound() throws {
    let (findings, handle, size) = try found {
      NotedHead(log: $0.log, logID: $0.logID, root: Self.other, size: $0.size)
    }
    #expect(
      findings == [
        VerificationFinding(log: .asker, seq: size, problem: .notedHeadDiffers(handle))
      ])
  }

  @Test func anotherLogOfTheSameCodeIsFound() throws {
    let (findings, handle, size) = try found {
      NotedHead(
        log: $0.log, logID: RandomID(bytes: [UInt8](repeating: 9, count: 10)), root: $0.root,
        size: $0.size)
    }
    #expect(
      findings == [
        VerificationFinding(log: .asker, seq: size, problem: .notedHeadDiffers(handle))
      ])
  }

  @Test func aLogThatWasLongerIsFound() throws {
    let (findings, handle, size) = try found {
      NotedHead(log: $0.log, logID: $0.logID, root: Self.other, size: $0.size + 5)
    }
    #expect(
      findings == [
        VerificationFinding(log: .asker, seq: size, problem: .shorterThanNotedHead(handle))
      ])
  }

  // All later notings differ too when a log was written anew: the first is told.
  @Test func onlyTheFirstOfALogIsTold() throws {
    let (registry, heads) = try noted()
    let wrong = heads.map {
      NotedHead(
        log: $0.log, logID: $0.logID, root: $0.log == .asker ? Self.other : $0.root, size: $0.size)
    }
    let first = try forge(registry, wrong)
    for _ in 1...3 { _ = try forge(registry, wrong) }
    #expect(try registry.verify().findings.map(\.problem) == [.notedHeadDiffers(first)])
  }

  @Test func aLogThatIsNotHereIsFound() throws {
    let (registry, heads) = try noted()
    let gone = NotedHead(log: .nesodden, logID: heads[0].logID, root: Self.other, size: 4)
    let handle = try forge(registry, heads + [gone])
    #expect(
      try registry.verify().findings == [
        VerificationFinding(log: .nesodden, seq: 4, problem: .notedLogMissing(handle))
      ])
  }

  @Test func theNotingItselfIsAsOneIsMade() throws {
    let (registry, heads) = try noted()
    let first = try registry.register(of: .central).headsNoted[0]
    _ = try forge(registry, heads, cause: first)
    // Right after the first it is a part of it: and then all logs stand there twice.
    let apart = try forge(registry, [heads[0]])
    let stray = try forge(registry, [heads[1]], cause: first)
    #expect(
      try registry.found() == [
        "sentralt-\(stray.seq) noting", "sentralt-\(first) noting",
        "sentralt-\(apart.seq) noting", "sentralt-\(apart.seq) noting",
      ])
    #expect(
      try registry.verify().findings.map(\.problem) == [
        .noting(.cause), .noting(.logTwice), .noting(.withoutCentral),
        .noting(.dropped(heads[1].log)),
      ])
  }

  @Test func theCentralLogIsNotedAsItWasBefore() throws {
    let (registry, heads) = try noted()
    let size = try registry.size(.central)
    var tree = registry.events.tree(of: .central, size: size)
    let root = try tree.root(at: size)
    let own = try #require(heads.first { $0.log == .central })
    let rest = heads.filter { $0.log != .central }
    let now = NotedHead(log: .central, logID: own.logID, root: root, size: size)
    _ = try forge(registry, rest + [now])
    #expect(try registry.verify().isOK)
    let beyond = NotedHead(log: .central, logID: own.logID, root: Self.other, size: size + 2)
    let handle = try forge(registry, rest + [beyond])
    #expect(
      Set(try registry.found()) == [
        "sentralt-\(handle.seq) notedHeadDiffers", "sentralt-\(handle.seq) noting",
      ])
  }

  // Somebody exchanges the event between the two readings.
  @Test func whatWasReadBeforeIsWhatWasVerified() throws {
    let (registry, heads) = try noted()
    let handle = try forge(registry, heads)
    let store = TwoFaced(registry.events, at: handle)
    let found = try Registry(
      events: store, privates: registry.privates, views: InMemoryViewStore(),
      environment: .test()
    ).verify(checks: [.notedHeads]).findings
    #expect(
      found == [
        VerificationFinding(log: .central, seq: handle.seq, problem: .noting(.readOtherwise))
      ])
  }
}

/// A store that shows an event with another cause from the second reading on.
private final class TwoFaced: Interfering {
  private let handle: Handle
  private var readings = 0

  init(_ inner: any EventStore, at handle: Handle) {
    self.handle = handle
    super.init(inner)
  }

  override func readWithLeaves(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Digest?) -> Bool
  ) throws(LogError) {
    if log == handle.log { readings += 1 }
    let changes = log == handle.log && readings > 1
    try super.readWithLeaves(log, from: first) { seq, bytes, leaf in
      guard changes, seq == handle.seq, let event = try? Event(bytes: bytes) else {
        return body(seq, bytes, leaf)
      }
      let other = Event(
        log: event.log, seq: event.seq, recorded: event.recorded, actor: event.actor,
        salt: event.salt, data: event.data, cause: 1)
      return other.encoded().withUnsafeBytes { body(seq, $0, leaf) }
    }
  }
}
