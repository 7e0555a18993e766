import Events
import Testing

@testable import Projections

/// Steps 1–4 of the decision: year, withdrawal, organiser, form, country, purpose.
struct CountabilityTests {
  typealias Row = Scenario<[EventData], Ruling>

  static let rows: [Row] = [
    Row("a conversation group", given: [.activity()], then: .counts),

    Row(
      "another organiser never counts",
      given: [.activity { $0.otherOrganiser = true }], then: .never(.otherOrganiser)),
    Row(
      "a co-organiser changes nothing",
      given: [.activity { $0.coOrganised = true }], then: .counts),
    Row(
      "a co-organiser does not save another organiser",
      given: [
        .activity {
          $0.coOrganised = true
          $0.otherOrganiser = true
        }
      ], then: .never(.otherOrganiser)),

    Row("annual meeting", given: [.activity(.arsmote)], then: .never(.neverCounts(.arsmote))),
    Row("board meeting", given: [.activity(.styremote)], then: .never(.neverCounts(.styremote))),
    Row("committee", given: [.activity(.utvalg)], then: .never(.neverCounts(.utvalg))),
    Row("stand", given: [.activity(.stand)], then: .never(.neverCounts(.stand))),
    Row("ringevenn", given: [.phoned(kari, 30)], then: .never(.neverCounts(.ringevenn))),
    Row(
      "frivillig innsats", given: [.volunteered(kari, 90)],
      then: .never(.neverCounts(.frivilligInnsats))),

    Row("abroad", given: [.activity { $0.abroad = true }], then: .never(.abroad)),
    Row("a trip abroad", given: [tripAbroad], then: .never(.abroad)),

    Row(
      "all that fails is listed, in the order of decision",
      given: [
        .activity(.moteplass) {
          $0.otherOrganiser = true
          $0.mode = .phone
          $0.abroad = true
          $0.exchange = false
          $0.minutes = 10
          $0.participants = nil
        }
      ],
      then: .never(
        .otherOrganiser, .byPhone, .abroad, .otherPurpose,
        .tooShort(.moteplass, minutes: 10, minimum: 45), .participantsNotStated)),
    Row(
      "a kind that never counts is judged no further than its purpose",
      given: [
        .activity(.styremote) {
          $0.exchange = false
          $0.minutes = 10
          $0.leader = nil
        }
      ], then: .never(.neverCounts(.styremote), .otherPurpose)),
  ]

  private static let tripAbroad = EventData.trip {
    $0.abroad = true
    $0.exchange = true
  }

  @Test(arguments: rows) func decides(_ row: Row) {
    #expect(rulingOnLast(of: row.given) == row.then)
  }

  static let purposes: [Scenario<EntryKind, Bool>] = [
    Scenario("samtalegruppe", given: EntryKind.samtalegruppe, then: true),
    Scenario("aktivitetsgruppe", given: .aktivitetsgruppe, then: true),
    Scenario("oppsøkende samtale", given: .oppsokendeSamtale, then: true),
    Scenario("møteplass", given: .moteplass, then: false),
    Scenario("temakveld", given: .temakveld, then: false),
    Scenario("medlemsmøte", given: .medlemsmote, then: false),
    Scenario("tur", given: .tur, then: false),
    Scenario("kurs", given: .kurs, then: false),
    Scenario("likepersonskurs", given: .likepersonskurs, then: true),
  ]

  @Test(arguments: purposes) func purpose(_ row: Scenario<EntryKind, Bool>) {
    func ruling(_ exchange: Bool?) -> Ruling? {
      func change(_ gathering: inout Gathering) {
        gathering.exchange = exchange
        gathering.minutes = 90
      }
      return rulingOnLast(of: [
        row.given == .tur ? .trip(change) : .activity(row.given, change)
      ])
    }
    #expect(ruling(true) == .counts)
    #expect(ruling(false) == .never(.otherPurpose))
    #expect(ruling(nil) == (row.then ? .counts : .leniently(.purposeNotStated(row.given))))
  }

  /// Mode by class: how people met, and whether it counts.
  static let modes: [Row] = [
    Row("visit by phone", given: [visit(.phone)], then: .never(.byPhone)),
    Row("visit physical", given: [visit(.physical)], then: .counts),
    Row("visit, mode not stated", given: [visit(nil)], then: .counts),
    Row(
      "visit digital", given: [visit(.digital)],
      then: .never(.notInPerson(.oppsokendeSamtale, .digital))),
    Row(
      "visit hybrid", given: [visit(.hybrid)],
      then: .never(.notInPerson(.oppsokendeSamtale, .hybrid))),
    Row("group by phone", given: [group(.phone)], then: .never(.byPhone)),
    Row("group physical", given: [group(.physical)], then: .counts),
    Row("group, mode not stated", given: [group(nil)], then: .counts),
    Row(
      "group digital", given: [group(.digital)],
      then: .leniently(.notInPerson(.samtalegruppe, .digital))),
    Row("group hybrid", given: [group(.hybrid)], then: .counts),
    Row("course by phone", given: [course(.phone)], then: .never(.byPhone)),
    Row("course physical", given: [course(.physical)], then: .counts),
    Row("course, mode not stated", given: [course(nil)], then: .counts),
    Row("course digital", given: [course(.digital)], then: .counts),
    Row("course hybrid", given: [course(.hybrid)], then: .counts),
  ]

  @Test(arguments: modes) func mode(_ row: Row) { #expect(rulingOnLast(of: row.given) == row.then) }

  private static func visit(_ mode: Mode?) -> EventData {
    .activity(.oppsokendeSamtale) { $0.mode = mode }
  }

  private static func group(_ mode: Mode?) -> EventData { .activity { $0.mode = mode } }

  private static func course(_ mode: Mode?) -> EventData {
    .activity(.likepersonskurs) {
      $0.mode = mode
      $0.minutes = 90
    }
  }

  /// Entries of another year get no verdict, withdrawn ones get one that says so.
  @Test func yearAndWithdrawal() {
    let register = register(
      kariIsLikeperson + [
        .activity { $0.on = "2024-12-31" }, .activity { $0.on = "2025-01-01" },
        .activity { $0.on = "2025-12-31" }, .activity { $0.on = "2026-01-01" }, .activity(),
        .withdrawn(9),
      ])
    let verdicts = register.verdicts(rules, year: 2025)
    #expect(verdicts.map(\.entry) == [6, 7, 9])
    #expect(verdicts.map { Ruling($0) } == [.counts, .counts, .never(.withdrawn)])
    #expect(register.verdict(on: 5, rules)?.entry == 5)
    #expect(register.verdict(on: 4, rules) == nil)
    #expect(register.verdict(on: 99, rules) == nil)
  }
}
