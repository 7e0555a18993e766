import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// What `angre` would do, and what comes of it.
@Suite struct UndoStepTests {
  private func prepared() throws -> (Registry, Handle) {
    let registry = Registry.inMemory()
    try registry.prepare()
    return (registry, try registry.record(ReceiptTests.talk(), in: .asker).handles[0])
  }

  private static func minutes(_ minutes: Int) -> EntryChange {
    var change = EntryChange()
    change.set[.minutes] = .integer(minutes)
    return change
  }

  @Test func ofAnEntryIsItsWithdrawal() throws {
    let (registry, entry) = try prepared()
    #expect(try registry.undoStep(in: .asker).change == .withdraw(entry))
  }

  @Test func ofATripIsItsWithdrawalWithAllParticipations() throws {
    let (registry, _) = try prepared()
    var trip = EntryStatement(on: CivilDate("2025-05-01")!, kind: .tur)
    trip.leader = "OÅ"
    trip.participantCodes = ["a", "b"]
    let handle = try registry.record(trip, in: .asker).handles[0]
    #expect(try registry.undoStep(in: .asker).change == .withdraw(handle))
    _ = try registry.withdraw(handle, reason: .other, why: nil)
    #expect(try registry.undoStep(in: .asker).change == .reinstate(handle))
    let trips = try registry.national(2025).chapters.first { $0.log == .asker }?.trips
    #expect(trips?.trips == 0)
    #expect(trips?.uniqueParticipants == 0)
  }

  @Test func ofAWithdrawalIsReinstatementAndBack() throws {
    let (registry, entry) = try prepared()
    _ = try registry.withdraw(entry, reason: .other, why: nil)
    #expect(try registry.undoStep(in: .asker).change == .reinstate(entry))
    _ = try registry.reinstate(entry, reason: .other, why: nil)
    #expect(try registry.undoStep(in: .asker).change == .withdraw(entry))
  }

  @Test func ofACorrectionIsToSetBack() throws {
    let (registry, entry) = try prepared()
    let original = try registry.explain(entry).fact.data
    let correction = try registry.correct(
      entry, Self.minutes(30), reason: .mistyped, why: nil
    ).handles[0]
    #expect(
      try registry.undoStep(in: .asker).change == .setBack(entry, correction: correction))
    try registry.setBack(entry, correction)
    #expect(try registry.explain(entry).fact.data == original)
    #expect(try registry.explain(entry).history.count == 3)
  }

  @Test func setBackLeavesWhatOtherCorrectionsChanged() throws {
    let (registry, entry) = try prepared()
    var first = Self.minutes(30)
    first.set[.start] = .time(TimeOfDay("18:00")!)
    first.unset = [.participants]
    let correction = try registry.correct(entry, first, reason: .mistyped, why: nil).handles[0]
    var second = EntryChange()
    second.leader = "KN"
    _ = try registry.correct(entry, second, reason: .mistyped, why: nil)
    try registry.setBack(entry, correction)
    let gathering = try #require(try registry.explain(entry).fact.data.gathering)
    #expect(gathering.minutes == 60)
    #expect(gathering.start == nil)
    #expect(gathering.participants == 4)
    #expect(try registry.codes(of: .asker)[try #require(gathering.leader)] == "KN")
  }

  @Test func setBackTakesTheWordsAlong() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    var statement = ReceiptTests.talk()
    statement.words.title = "Kaffe"
    let entry = try registry.record(statement, in: .asker).handles[0]
    var change = EntryChange()
    change.words.title = "Te"
    let correction = try registry.correct(entry, change, reason: .mistyped, why: nil).handles[0]
    try registry.setBack(entry, correction)
    #expect(try registry.explain(entry).words?.title == "Kaffe")
  }

  @Test func setBackLeavesNoWordThatWasNotThere() throws {
    let (registry, entry) = try prepared()
    let original = try registry.explain(entry)
    var change = EntryChange()
    change.words.title = "Te"
    change.words.country = "Sverige"
    change.words.organiser = "Kommunen"
    change.words.coOrganiser = "Røde Kors"
    change.words.series = "tirsdager"
    let correction = try registry.correct(entry, change, reason: .mistyped, why: nil).handles[0]
    #expect(try registry.explain(entry).fact.data != original.fact.data)
    try registry.setBack(entry, correction)
    let back = try registry.explain(entry)
    #expect(back.fact.data == original.fact.data)
    #expect(back.words == nil || back.words == EntryWords())
  }

  @Test func ofAnImportIsAllOfIt() throws {
    let (registry, _) = try prepared()
    let outcome = try registry.importText(
      .entries, "lag;dato;aktivitet;leder\nasker;2025-01-01;kurs;OÅ\nasker;2025-01-02;kurs;OÅ")
    #expect(try registry.undoStep(in: .asker).change == .withdrawImport(outcome.imports[0]))
    _ = try registry.undoImport(outcome.imports[0], reason: .other, why: nil)
    #expect(
      try registry.undoStep(in: .asker).change == .reinstateImport(outcome.imports[0]))
  }

  @Test func ofAnEmptyLogIsNothing() throws {
    let registry = Registry.inMemory()
    #expect(throws: ApplicationError.nothingToUndo(.asker)) {
      try registry.undoStep(in: .asker)
    }
  }

  @Test func contactDataIsChangedAgainNotUndone() throws {
    let (registry, _) = try prepared()
    var person = PersonStatement(code: "OÅ")
    person.phone = "41000099"
    let receipt = try registry.record(person, in: .asker)
    #expect(throws: ApplicationError.contactNotUndone(receipt.handles[0])) {
      try registry.undoStep(in: .asker)
    }
  }

  @Test func aChangeOfActorIsPassedOver() throws {
    let (registry, entry) = try prepared()
    try registry.setActor(name: nil, role: .auditor)
    let later = try registry.record(ReceiptTests.talk("KN"), in: .asker).handles[0]
    #expect(later.seq == entry.seq + 2)
    #expect(try registry.undoStep(in: .asker).change == .withdraw(later))
  }
}

extension Registry {
  /// Takes back a correction, whether or not it came last.
  fileprivate func setBack(_ entry: Handle, _ correction: Handle) throws {
    let step = UndoStep(
      .setBack(entry, correction: correction), isRedo: false, inverts: [correction])
    _ = try take(step, in: entry.log, reason: .other, why: nil)
  }
}
