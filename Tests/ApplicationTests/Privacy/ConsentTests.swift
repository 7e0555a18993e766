import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// What stops when a consent is withdrawn, and only then.
@Suite struct ConsentTests {
  private static func asked(
    _ purpose: ConsentPurpose, given: Bool = true, withdrawn: Bool = true
  ) throws -> (Registry, Pseudonym) {
    let registry = Registry.inMemory()
    try registry.prepare()
    if given { _ = try registry.record(purpose, isGiven: true, by: "OÅ", in: .asker) }
    if withdrawn { _ = try registry.record(purpose, isGiven: false, by: "OÅ", in: .asker) }
    let person = try registry.subject("OÅ", in: .asker).person
    return (registry, try #require(person))
  }

  @Test(arguments: [(false, false), (true, false), (true, true)])
  func contactDetailsAreShownUntilItIsWithdrawn(_ given: Bool, _ withdrawn: Bool) throws {
    let (registry, person) = try Self.asked(.contactList, given: given, withdrawn: withdrawn)
    let listing = try #require(
      try registry.people(of: .asker).first { $0.person.pseudonym == person })
    #expect(listing.isOffContactList == withdrawn)
    #expect(listing.contact?.name == "Ola Ås" && listing.contact?.code == "OÅ")
    #expect((listing.contact?.phone == nil) == withdrawn)
    #expect((listing.contact?.address == nil) == withdrawn)
    #expect((listing.contact?.email == nil) == withdrawn)
    // What is on file for the list of § 13 stays so.
    #expect(listing.person.onFile == .list)
  }

  @Test(arguments: [(false, false), (true, false), (true, true)])
  func sharingStopsWhenItIsWithdrawn(_ given: Bool, _ withdrawn: Bool) throws {
    let (registry, person) = try Self.asked(.sharing, given: given, withdrawn: withdrawn)
    #expect(try registry.mayShare(person, in: .asker) == !withdrawn)
  }

  @Test func nothingNewIsRecordedOfWhoeverIsNotToBeRegistered() throws {
    let (registry, person) = try Self.asked(.registering)
    let refusal = ApplicationError.refused(.registeringWithdrawn(person))
    let before = try registry.exported()
    func refuses(_ body: () throws -> Void) { #expect(throws: refusal) { try body() } }
    refuses { _ = try registry.record(ReceiptTests.talk(), in: .asker) }
    refuses { _ = try registry.preview(ReceiptTests.talk(), in: .asker) }
    refuses {
      var talk = ReceiptTests.talk("KN")
      talk.others = ["OÅ"]
      _ = try registry.record(talk, in: .asker)
    }
    for kind in [EntryKind.ringevenn, .frivilligInnsats] {
      refuses {
        var statement = EntryStatement(on: CivilDate("2025-01-01")!, kind: kind)
        statement.leader = "OÅ"
        statement.minutes = 5
        _ = try registry.record(statement, in: .asker)
      }
    }
    refuses {
      var statement = PersonStatement(code: "OÅ")
      statement.role = .ringevenn
      _ = try registry.record(statement, in: .asker)
    }
    refuses {
      var statement = PersonStatement(code: "OÅ")
      statement.phone = "9"
      _ = try registry.record(statement, in: .asker)
    }
    #expect(try registry.exported() == before)
  }

  @Test func whatHasToEndOrIsAsItWasGoesOn() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let led = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    let others = try registry.record(ReceiptTests.talk("KN"), in: .asker).handles[0]
    for isGiven in [true, false] {
      _ = try registry.record(.registering, isGiven: isGiven, by: "OÅ", in: .asker)
    }
    let person = try #require(try registry.subject("OÅ", in: .asker).person)
    var end = PersonStatement(code: "OÅ")
    end.role = .likeperson
    end.ended = CivilDate("2026-01-01")
    #expect(try registry.record(end, in: .asker).isNew)
    var minutes = EntryChange()
    minutes.set[.minutes] = .integer(70)
    #expect(try registry.correct(led, minutes, reason: .mistyped, why: nil).isNew)
    var leader = EntryChange()
    leader.leader = "OÅ"
    #expect(throws: ApplicationError.refused(.registeringWithdrawn(person))) {
      try registry.correct(others, leader, reason: .mistyped, why: nil)
    }
    // Said again, it holds again.
    _ = try registry.record(.registering, isGiven: true, by: "OÅ", in: .asker)
    #expect(try registry.correct(others, leader, reason: .mistyped, why: nil).isNew)
  }

  @Test func aRowOfAFormIsRefusedByItself() throws {
    let (registry, person) = try Self.asked(.registering)
    let outcome = try registry.importText(
      .entries,
      "lag;dato;varighet;aktivitet;leder\nasker;2025-01-10;120;kurs;OÅ\nasker;2025-01-10;120;kurs;KN"
    )
    #expect(outcome.counts == [2, 1, 0, 1])
    #expect(try registry.subject("OÅ", in: .asker).person == person)
  }
}
