import Events
import Testing

@testable import Projections

/// Volunteer minutes, ringevenn and trips of a year.
struct VolunteeringTests {
  typealias Row = Scenario<[EventData], VolunteerMinutes>

  // Kari is 3, Ola 4, Per 5; what a row gives begins with number 6.
  static let rows: [Row] = [
    Row("nothing", given: [], then: VolunteerMinutes()),
    Row(
      "hours", given: [.volunteered(kari, 90), .volunteered(ola, 30)],
      then: minutes(volunteered: 120)),
    Row("ringevenn", given: [.phoned(kari, 20), .phoned(nil, 25)], then: minutes(ringevenn: 45)),
    Row("ringevenn, minutes not stated", given: [.phoned(kari, nil)], then: minutes()),
    Row("an activity: the leader's", given: [.activity()], then: minutes(activities: 60)),
    Row(
      "leader and two others", given: [.activity { $0.others = [ola, per] }],
      then: minutes(activities: 180)),
    Row(
      "no leader, one other",
      given: [
        .activity {
          $0.leader = nil
          $0.others = [ola]
        }
      ], then: minutes(activities: 60)),
    Row("nobody named", given: [.activity { $0.leader = nil }], then: minutes()),
    Row("minutes not stated", given: [.activity { $0.minutes = nil }], then: minutes()),
    Row(
      "counting for Bufdir or not",
      given: [.activity(.styremote), .activity { $0.abroad = true }],
      then: minutes(activities: 120)),
    Row("a trip", given: [.trip { $0.others = [ola] }], then: minutes(trips: 120)),
    Row("withdrawn", given: [.activity(), .withdrawn(6)], then: minutes()),
    Row(
      "reinstated", given: [.activity(), .withdrawn(6), .reinstated(6)],
      then: minutes(activities: 60)),
    Row(
      "corrected", given: [.activity(), .corrected(6, [.minutes: .integer(75)])],
      then: minutes(activities: 75)),
    Row(
      "another year",
      given: [.volunteered(kari, 60, on: "2024-12-31"), .phoned(kari, 60, on: "2026-01-01")],
      then: minutes()),
    Row(
      "each kind its own line",
      given: [
        .volunteered(kari, 1), .phoned(kari, 2), .activity { $0.minutes = 4 },
        .trip { $0.minutes = 8 },
      ],
      then: minutes(volunteered: 1, ringevenn: 2, activities: 4, trips: 8)),
  ]

  private static func minutes(
    volunteered: Int = 0, ringevenn: Int = 0, activities: Int = 0, trips: Int = 0
  ) -> VolunteerMinutes {
    var minutes = VolunteerMinutes()
    minutes.volunteered = volunteered
    minutes.ringevenn = ringevenn
    minutes.activities = activities
    minutes.trips = trips
    return minutes
  }

  private static let people: [EventData] = [.enrolled(kari), .enrolled(ola), .enrolled(per)]

  private func answer(_ given: [EventData]) -> ChapterAnswer {
    register(Self.people + given).answer(rules, year: 2025)
  }

  @Test(arguments: rows) func minutes(_ row: Row) {
    let answer = answer(row.given)
    #expect(answer.minutes == row.then)
    #expect(answer.minutesByMonth.reduce(0, +) == row.then.total)
  }

  @Test func byMonth() {
    let answer = answer([
      .volunteered(kari, 10, on: "2025-01-01"), .volunteered(kari, 20, on: "2025-01-31"),
      .activity { $0.others = [ola] }, .phoned(kari, 5, on: "2025-12-31"),
    ])
    #expect(answer.minutesByMonth == [30, 0, 120, 0, 0, 0, 0, 0, 0, 0, 0, 5])
  }

  @Test func ringevenn() {
    let log: [EventData] =
      Self.people + [
        .phoned(kari, 20), .phoned(kari, nil), .phoned(ola, 25), .phoned(nil, 5), .phoned(per, 9),
        .withdrawn(10), .phoned(kari, 7, on: "2024-03-03"),
      ]
    let expected = RingevennAnswer(contacts: 4, minutes: 50, activeVolunteers: 2)
    #expect(register(log).answer(rules, year: 2025).ringevenn == expected)
    let both = national([asker: log, oslo: log]).ringevenn
    #expect(both == RingevennAnswer(contacts: 8, minutes: 100, activeVolunteers: 4))
  }

  /// Trips begin with number 6; participants are unique within the chapter and year.
  static let tripRows: [Scenario<[EventData], [Int]>] = [
    Scenario("none", given: [], then: [0, 0, 0]),
    Scenario("a number stated", given: [.trip()], then: [1, 5, 0]),
    Scenario(
      "the number stated wins over the codes",
      given: [.trip(), .joined(6, pseudonym(10)), .joined(6, pseudonym(11))], then: [1, 5, 2]),
    Scenario(
      "codes where no number is",
      given: [
        .trip { $0.participants = nil }, .joined(6, pseudonym(10)), .joined(6, pseudonym(11)),
      ], then: [1, 2, 2]),
    Scenario("neither", given: [.trip { $0.participants = nil }], then: [1, 0, 0]),
    Scenario("0 stated", given: [.trip { $0.participants = 0 }], then: [1, 0, 0]),
    Scenario(
      "the same on two trips",
      given: [
        .trip { $0.participants = nil }, .joined(6, pseudonym(10)),
        .trip { $0.participants = nil }, .joined(8, pseudonym(10)), .joined(8, pseudonym(11)),
      ], then: [2, 3, 2]),
    Scenario(
      "a participation withdrawn",
      given: [
        .trip { $0.participants = nil }, .joined(6, pseudonym(10)), .joined(6, pseudonym(11)),
        .withdrawn(7),
      ], then: [1, 1, 1]),
    Scenario(
      "a withdrawn trip takes its participations along",
      given: [.trip { $0.participants = nil }, .joined(6, pseudonym(10)), .withdrawn(6)],
      then: [0, 0, 0]),
    Scenario(
      "and brings them back",
      given: [
        .trip { $0.participants = nil }, .joined(6, pseudonym(10)), .withdrawn(6), .reinstated(6),
      ], then: [1, 1, 1]),
    Scenario(
      "of another year",
      given: [.trip { $0.on = "2024-03-03" }, .joined(6, pseudonym(10))], then: [0, 0, 0]),
    Scenario(
      "moved to the year",
      given: [
        .trip { $0.on = "2024-03-03" }, .joined(6, pseudonym(10)),
        .corrected(6, [.on: .date("2025-03-03")], unset: [.participants]),
      ], then: [1, 1, 1]),
  ]

  @Test(arguments: tripRows) func trips(_ row: Scenario<[EventData], [Int]>) {
    let trips = answer(row.given).trips
    #expect([trips.trips, trips.participations, trips.uniqueParticipants] == row.then)
  }
}
