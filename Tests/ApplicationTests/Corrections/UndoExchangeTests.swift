import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Keys to send to, confirmed keys, copies and lost branches stand in a registry as what they are.
@Suite struct UndoExchangeTests {
  static let types: [EventType] = [.receiverKeySet, .ownerKeyConfirmed, .logReceived, .branchLost]

  /// A registry with an entry, and an event of the type after it.
  private static func prepared(_ type: EventType) throws -> (Registry, Handle) {
    let registry = Registry.inMemory()
    try registry.prepare()
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    var generator = EventGenerator(seed: 5)
    return (registry, try registry.forge(generator.data(type), in: .asker))
  }

  /// What was received is here, and others know: nothing is undone past it.
  @Test(arguments: types) func isNotUndone(_ type: EventType) throws {
    let (registry, handle) = try Self.prepared(type)
    #expect(throws: ApplicationError.exchangeNotUndone(handle)) {
      try registry.undoStep(in: .asker)
    }
  }

  /// `vis` and `forklar` show it as what it is, not as an entry.
  @Test(arguments: types) func isNoEntry(_ type: EventType) throws {
    let (registry, handle) = try Self.prepared(type)
    #expect(throws: ApplicationError.notAnEntry(handle)) { try registry.explain(handle) }
    #expect(try registry.sealingEvent(handle)?.event.handle == handle)
  }

  /// What only `sentralt` may say is found where it stands elsewhere, and a branch that cannot be.
  @Test(arguments: [EventType.ownerKeyConfirmed, .logReceived]) func isFoundInAChaptersLog(
    _ type: EventType
  ) throws {
    let (registry, handle) = try Self.prepared(type)
    #expect(
      try registry.verify().findings.map { "\($0.seq ?? 0) \($0.problem)" }
        == ["\(handle.seq) objection(Projections.Objection.onlyCentral)"])
  }
}
