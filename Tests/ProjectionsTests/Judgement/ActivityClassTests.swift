import Events
import Testing

@testable import Projections

/// Steps 5 and 6: what § 11 a, b and c and § 13 ask for.
struct ActivityClassTests {
  typealias Row = Scenario<[EventData], Ruling>

  static let groups: [Row] = [
    Row("44 minutes", given: [.activity { $0.minutes = 44 }], then: tooShort(44)),
    Row("45 minutes", given: [.activity { $0.minutes = 45 }], then: .counts),
    Row("a whole day", given: [.activity { $0.minutes = 1_440 }], then: .counts),
    Row(
      "minutes not stated", given: [.activity { $0.minutes = nil }],
      then: .never(.lengthNotStated(.samtalegruppe, minimum: 45))),
    Row(
      "participants not stated", given: [.activity { $0.participants = nil }],
      then: .never(.participantsNotStated)),
    Row("0 participants", given: [.activity { $0.participants = 0 }], then: tooFew(0)),
    Row("1 participant", given: [.activity { $0.participants = 1 }], then: tooFew(1)),
    Row(
      "2 participants: with the leader three", given: [.activity { $0.participants = 2 }],
      then: .leniently(.tooFew(participants: 2, minimum: 3))),
    Row("3 participants", given: [.activity { $0.participants = 3 }], then: .counts),
    Row(
      "other likepersoner are not added to the participants",
      given: [
        .enrolled(ola), .likeperson(ola), .enrolled(per),
        .activity {
          $0.participants = 1
          $0.others = [ola, per]
        },
      ], then: tooFew(1)),
    Row(
      "no leader", given: [.activity { $0.leader = nil }],
      then: .never(.noLeader(.samtalegruppe))),
    Row(
      "a leader without a role",
      given: [.enrolled(ola), .activity { $0.leader = ola }],
      then: .never(.leaderNotLikeperson(.samtalegruppe, ola))),
    Row(
      "a leader with another role",
      given: [.enrolled(ola), .role(.tripLeader, ola), .activity { $0.leader = ola }],
      then: .never(.leaderNotLikeperson(.samtalegruppe, ola))),
    Row(
      "too few and digital: each by its own reading",
      given: [
        .activity {
          $0.participants = 2
          $0.mode = .digital
        }
      ],
      then: .leniently(
        .tooFew(participants: 2, minimum: 3), .notInPerson(.samtalegruppe, .digital))),
    Row(
      "what fails strictly beside what fails in both",
      given: [
        .activity(.kurs) {
          $0.participants = 2
          $0.minutes = 44
        }
      ],
      then: .fails(
        (.purposeNotStated(.kurs), .strict), (.tooShort(.kurs, minutes: 44, minimum: 45), .both),
        (.tooFew(participants: 2, minimum: 3), .strict))),
  ]

  @Test(arguments: groups) func group(_ row: Row) {
    #expect(rulingOnLast(of: row.given) == row.then)
  }

  private static func tooShort(_ minutes: Int) -> Ruling {
    .never(.tooShort(.samtalegruppe, minutes: minutes, minimum: 45))
  }

  private static func tooFew(_ participants: Int) -> Ruling {
    .never(.tooFew(participants: participants, minimum: 3))
  }

  static let visits: [Row] = [
    Row("a visit", given: [visit()], then: .counts),
    Row("no minimum length", given: [visit { $0.minutes = 1 }], then: .counts),
    Row("minutes not stated", given: [visit { $0.minutes = nil }], then: .counts),
    Row("nobody met", given: [visit { $0.participants = 0 }], then: .never(.nobodyMet)),
    Row("one met", given: [visit { $0.participants = 1 }], then: .counts),
    Row(
      "participants not stated means one", given: [visit { $0.participants = nil }],
      then: .counts),
    Row(
      "no leader", given: [visit { $0.leader = nil }],
      then: .never(.noLeader(.oppsokendeSamtale))),
    Row(
      "by somebody who is no likeperson", given: [.enrolled(ola), visit { $0.leader = ola }],
      then: .never(.leaderNotLikeperson(.oppsokendeSamtale, ola))),
  ]

  @Test(arguments: visits) func visit(_ row: Row) {
    #expect(rulingOnLast(of: row.given) == row.then)
  }

  private static func visit(_ change: (inout Gathering) -> Void = { _ in }) -> EventData {
    .activity(.oppsokendeSamtale, change)
  }

  static let courses: [Row] = [
    Row(
      "89 minutes", given: [course { $0.minutes = 89 }],
      then: .never(.tooShort(.likepersonskurs, minutes: 89, minimum: 90))),
    Row("90 minutes", given: [course { $0.minutes = 90 }], then: .counts),
    Row(
      "minutes not stated", given: [course { $0.minutes = nil }],
      then: .never(.lengthNotStated(.likepersonskurs, minimum: 90))),
    Row("nobody came", given: [course { $0.participants = 0 }], then: .counts),
    Row("participants not stated", given: [course { $0.participants = nil }], then: .counts),
    Row(
      "led by somebody who is no likeperson", given: [.enrolled(ola), course { $0.leader = ola }],
      then: .counts),
    Row(
      "led by somebody who is no likeperson, without phone",
      given: [.enrolled(ola, [.name, .address]), course { $0.leader = ola }],
      then: .leniently(.leaderUndocumented(ola, missing: .phone))),
    Row("no leader", given: [course { $0.leader = nil }], then: .leniently(.nobodyDocumented)),
  ]

  @Test(arguments: courses) func course(_ row: Row) {
    #expect(rulingOnLast(of: row.given) == row.then)
  }

  private static func course(_ change: (inout Gathering) -> Void = { _ in }) -> EventData {
    .activity(.likepersonskurs) {
      $0.minutes = 120
      change(&$0)
    }
  }

  static let documentations: [Scenario<OnFile, OnFile>] = [
    Scenario("name, address and phone", given: OnFile.leader, then: OnFile()),
    Scenario("no phone", given: [.name, .address], then: [.phone]),
    Scenario("no address", given: [.name, .phone, .email], then: [.address]),
    Scenario("no name", given: [.address, .phone], then: [.name]),
    Scenario("nothing", given: [], then: [.name, .address, .phone]),
  ]

  @Test(arguments: documentations) func documentation(_ row: Scenario<OnFile, OnFile>) {
    for kind in [EntryKind.samtalegruppe, .oppsokendeSamtale] {
      #expect(
        rulingOnLast(of: [.contact(kari, row.given), .activity(kind)])
          == (row.then.isEmpty ? .counts : .leniently(.leaderUndocumented(kari, missing: row.then)))
      )
    }
  }

  /// Contact data is as it stands now: what is put on file later documents what was before.
  @Test func contactDataAsOfNow() {
    let register = register(
      [.enrolled(kari, []), .likeperson(kari), .activity(), .contact(kari, .list)])
    #expect(register.verdict(on: 5, rules).map { Ruling($0) } == .counts)
  }
}

extension OnFile {
  static let name = OnFile(.name)
  static let address = OnFile(.address)
  static let phone = OnFile(.phone)
  static let email = OnFile(.email)
}
