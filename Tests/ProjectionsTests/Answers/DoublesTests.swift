import Events
import Testing

@testable import Projections

/// What may have been recorded twice in a chapter, and who may have been enrolled by two.
struct DoublesTests {
  private static func group(_ change: (inout Gathering) -> Void = { _ in }) -> EventData {
    .activity {
      $0.start = "18:00"
      change(&$0)
    }
  }

  /// Number 5 is Kari's hour at 18:00 with five; what comes after it, and whether it may be the same.
  static let rows: [Scenario<EventData, Bool>] = [
    Scenario("the same", given: group(), then: true),
    Scenario("another leader", given: group { $0.leader = ola }, then: false),
    Scenario("no leader, so that it does not count", given: group { $0.leader = nil }, then: false),
    Scenario("another start", given: group { $0.start = "19:00" }, then: false),
    Scenario("no start", given: group { $0.start = nil }, then: false),
    Scenario("another length", given: group { $0.minutes = 90 }, then: false),
    Scenario("as many others", given: group { $0.participants = 6 }, then: false),
    Scenario("another day", given: group { $0.on = "2025-03-04" }, then: false),
    Scenario(
      "new participants, as it says itself", given: group { $0.newParticipants = true },
      then: false),
    Scenario(
      "another kind",
      given: .activity(.aktivitetsgruppe) { $0.start = "18:00" }, then: false),
  ]

  @Test(arguments: rows) func withinAChapter(_ row: Scenario<EventData, Bool>) {
    let register = register(kariIsLikeperson + [Self.group(), row.given])
    let gaps = register.recordedTwice(register.answer(rules, year: 2025))
    #expect(gaps.map(\.entries) == (row.then ? [[Handle(asker, 5), Handle(asker, 6)]] : []))
    #expect(gaps.allSatisfy { $0.kind == .recordedTwice && $0.isDoubtful })
  }

  @Test func whatIsWithdrawnIsNotThere() {
    let register = register(kariIsLikeperson + [Self.group(), Self.group(), .withdrawn(6)])
    #expect(register.recordedTwice(register.answer(rules, year: 2025)).isEmpty)
  }

  @Test func enrolledByTwo() {
    func person(_ log: LogCode, _ seq: Int, _ who: Pseudonym, _ marks: String...) -> EnrolledPerson
    {
      EnrolledPerson(handle: Handle(log, seq), person: who, marks: marks)
    }
    let gaps = [
      person(oslo, 4, ola, "41000001", "a@x.no"), person(asker, 3, kari, "a@x.no", "41000001"),
      person(asker, 9, per, "41000001"), person("barum", 3, per, "99999999"), person(oslo, 8, per),
    ].doubles
    #expect(
      gaps.map(\.entries) == [
        [Handle(asker, 3), Handle(oslo, 4)], [Handle(asker, 9), Handle(oslo, 4)],
      ])
    #expect(gaps.map(\.kind) == [.enrolledByTwo(oslo), .enrolledByTwo(oslo)])
    #expect(gaps.map(\.people) == [[kari], [per]])
  }
}
