import Events
import Testing

@testable import Projections

/// Who gave time in a year, as what.
struct EffortTests {
  private func effort(_ given: [EventData]) -> YearEffort {
    register([.enrolled(kari), .enrolled(ola), .enrolled(per)] + given)
      .answer(rules, year: 2025).effort
  }

  @Test func everybodyOnceAPart() {
    let effort = effort([
      .activity { $0.others = [ola] }, .activity { $0.on = "2025-04-01" },
      .trip { $0.others = [ola, per] }, .phoned(kari, 20), .phoned(nil, 5), .volunteered(per, 30),
      .volunteered(per, 40), .activity { $0.on = "2024-12-31" },
    ])
    #expect(
      effort.people == [.leader: 1, .likeperson: 1, .trip: 3, .ringevenn: 1, .volunteer: 1])
    #expect(
      effort.minutes == [.leader: 120, .likeperson: 60, .trip: 180, .ringevenn: 25, .volunteer: 70])
    #expect(effort.allPeople == 3)
    #expect(effort.gatherings == 3)
    #expect(effort.participations == 15)
  }

  /// What the parts add up to is what the kinds add up to.
  @Test(arguments: VolunteeringTests.rows) func sameAsByKind(
    _ row: Scenario<[EventData], VolunteerMinutes>
  ) {
    #expect(effort(row.given).minutes.values.reduce(0, +) == row.then.total)
  }

  @Test func courses() {
    let effort = effort([
      .activity(.likepersonskurs) { $0.minutes = 300 }, .activity(.kurs), .activity(.kurs),
      .activity(.kurs) { $0.participants = nil }, .activity(), .withdrawn(8),
    ])
    #expect(effort.courses.likepersonCourses == 1)
    #expect(effort.courses.otherCourses == 2)
    #expect(effort.courses.participations == 10)
    #expect(effort.courses.minutes == 420)
  }

  @Test func twoChaptersAreAdded() {
    let log: [EventData] = [.enrolled(kari), .activity(), .activity(.kurs)]
    let both = national([asker: log, oslo: log]).effort
    #expect(both.people == [.leader: 2])
    #expect(both.allPeople == 2)
    #expect(both.courses.courses == 2)
  }

  @Test func daysByMonth() {
    let answer = register(
      kariIsLikeperson + [
        .activity(), .activity { $0.on = "2025-12-31" }, .activity(.styremote),
      ]
    ).answer(rules, year: 2025)
    #expect(answer.daysByMonth.map(\.strict) == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  }
}
