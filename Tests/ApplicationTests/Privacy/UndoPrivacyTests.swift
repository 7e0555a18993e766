import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Erasures and consents are not undone: what is destroyed is gone.
@Suite struct UndoPrivacyTests {
  static let types: [EventType] = [
    .personErased, .textErased, .consentGiven, .consentWithdrawn, .dataAccessed,
  ]

  @Test(arguments: types) func isNotUndone(_ type: EventType) throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    var generator = EventGenerator(seed: 5)
    let last = try #require(try registry.events(of: .asker).last)
    let event = Event(
      log: .asker, seq: last.seq + 1, recorded: last.recorded, actor: last.actor,
      salt: generator.values.salt(), data: generator.data(type))
    _ = try registry.events.append([event], to: .asker, expecting: last.seq)
    #expect(throws: ApplicationError.privacyNotUndone(event.handle)) {
      try registry.undoStep(in: .asker)
    }
  }

  /// The history of an entry and of a person shows them; `forklar` finds the entry by them.
  @Test func theHistoryShowsThem() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    let register = try registry.register(of: .asker)
    let person = try #require(register.people.first)
    let today = NorwegianTime.date(at: try #require(register.lastRecorded))
    let data: [EventData] = [
      .textErased(TextErased(entry: entry.seq, texts: [.note])),
      .consentGiven(ConsentGiven(person: person.pseudonym, purpose: .sharing, on: today)),
      .personErased(PersonErased(person: person.pseudonym)),
    ]
    let handles = try data.map { try registry.forge($0, in: .asker) }
    for handle in [entry, handles[0]] {
      let shown = try registry.explain(handle)
      #expect(shown.handle == entry && shown.history.map(\.handle).suffix(1) == [handles[0]])
    }
    for handle in [Handle(.asker, person.seq), handles[1], handles[2]] {
      let shown = try registry.explain(handle)
      #expect(shown.handle.seq == person.seq)
      #expect(shown.history.map(\.handle).suffix(2) == handles[1...])
    }
  }
}
