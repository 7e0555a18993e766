import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Keys, heads and seals stand in a registry as what they are: not undone, and no entries.
@Suite struct UndoSealingTests {
  static let types: [EventType] = [.ownerKeySet, .headsNoted, .reportSealed]

  /// A registry with an entry, and an event of the type after it.
  private static func prepared(_ type: EventType) throws -> (Registry, Handle) {
    let registry = Registry.inMemory()
    try registry.prepare()
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    var generator = EventGenerator(seed: 5)
    let last = try #require(try registry.events(of: .asker).last)
    let event = Event(
      log: .asker, seq: last.seq + 1, recorded: last.recorded, actor: last.actor,
      salt: generator.values.salt(), data: generator.data(type))
    _ = try registry.events.append([event], to: .asker, expecting: last.seq)
    return (registry, event.handle)
  }

  /// Others may hold it by now: nothing is undone past it.
  @Test(arguments: types) func isNotUndone(_ type: EventType) throws {
    let (registry, handle) = try Self.prepared(type)
    #expect(throws: ApplicationError.sealingNotUndone(handle)) {
      try registry.undoStep(in: .asker)
    }
  }

  /// `vis` and `forklar` show it as what it is, not as an entry.
  @Test(arguments: types) func isNoEntry(_ type: EventType) throws {
    let (registry, handle) = try Self.prepared(type)
    #expect(throws: ApplicationError.notAnEntry(handle)) { try registry.explain(handle) }
  }
}
