import Events
import Testing

@testable import Projections

/// Who is counted as likeperson in 2025 (§ 10, § 13).
struct LikepersonerTests {
  /// Given what is known of Ola, who is number 3, and what happened; whether he is counted, and what
  /// keeps him off the list.
  typealias Row = Scenario<[EventData], Listing>

  struct Listing: Equatable, Sendable {
    let isListed: Both<Bool>
    let obstacles: [LikepersonAnswer.Obstacle]

    static let both = Listing(isListed: Both(strict: true, lenient: true), obstacles: [])
    static func leniently(_ kinds: LikepersonAnswer.Kind...) -> Listing {
      Listing(
        isListed: Both(strict: false, lenient: true),
        obstacles: kinds.map { .init(kind: $0, column: .strict) })
    }
    static func never(_ kinds: LikepersonAnswer.Kind...) -> Listing {
      Listing(
        isListed: Both(strict: false, lenient: false),
        obstacles: kinds.map { .init(kind: $0, column: .both) })
    }
    static func never(_ obstacles: [(LikepersonAnswer.Kind, ReadingColumn)]) -> Listing {
      Listing(
        isListed: Both(strict: false, lenient: false),
        obstacles: obstacles.map { .init(kind: $0.0, column: $0.1) })
    }
  }

  static let led = EventData.activity { $0.leader = ola }
  static let tookPart = EventData.activity { $0.others = [ola] }

  static let rows: [Row] = [
    Row("led one", given: [.likeperson(ola), led], then: .both),
    Row("did nothing", given: [.likeperson(ola)], then: .never(.notActive)),
    Row("took part", given: [.likeperson(ola), tookPart], then: .leniently(.notActive)),
    Row(
      "led one that does not count",
      given: [
        .likeperson(ola),
        .activity {
          $0.leader = ola
          $0.minutes = 44
        },
      ], then: .never(.notActive)),
    Row(
      "led one that counts leniently",
      given: [
        .likeperson(ola),
        .activity {
          $0.leader = ola
          $0.mode = .digital
        },
      ], then: .leniently(.notActive)),
    Row(
      "took part in one that counts leniently",
      given: [
        .likeperson(ola),
        .activity {
          $0.others = [ola]
          $0.mode = .digital
        },
      ], then: .leniently(.notActive)),
    Row(
      "took part in one that does not count",
      given: [
        .likeperson(ola),
        .activity {
          $0.others = [ola]
          $0.abroad = true
        },
      ], then: .never(.notActive)),
    Row(
      "what he led was withdrawn", given: [.likeperson(ola), led, .withdrawn(7)],
      then: .never(.notActive)),
    Row(
      "led one in another year",
      given: [
        .likeperson(ola),
        .activity {
          $0.leader = ola
          $0.on = "2024-03-03"
        },
      ], then: .never(.notActive)),
    Row(
      "phoning and volunteering are no activity",
      given: [.likeperson(ola), .phoned(ola, 60), .volunteered(ola, 60)], then: .never(.notActive)),
    Row(
      "led one before the appointment",
      given: [.likeperson(ola, from: "2025-03-04"), led], then: .never(.notActive)),
    Row(
      "a course counts whoever leads it, but he was no likeperson yet",
      given: [.likeperson(ola, from: "2025-03-04"), course], then: .never(.notActive)),
    Row("led a course as likeperson", given: [.likeperson(ola), course], then: .both),

    Row("paid", given: [.likeperson(ola, unpaid: false), led], then: .never(.paid)),
    Row(
      "pay not stated", given: [.likeperson(ola, unpaid: nil), led],
      then: .leniently(.payNotStated)),
    Row(
      "ended on 30 December", given: [.likeperson(ola), led, .ended(6, "2025-12-30")],
      then: .leniently(.ended("2025-12-30"))),
    Row(
      "ended on 31 December", given: [.likeperson(ola), led, .ended(6, "2025-12-31")], then: .both),
    Row("ended later", given: [.likeperson(ola), led, .ended(6, "2026-01-01")], then: .both),
    Row(
      "appointed on 31 December, another appointment in March",
      given: [
        .likeperson(ola, from: "2025-01-01"), .ended(6, "2025-03-03"),
        .likeperson(ola, from: "2025-12-31"), led,
      ], then: .both),
    Row(
      "no appointment date", given: [.likeperson(ola, from: nil), course],
      then: .never(.notAppointed, .notActive)),
    Row(
      "appointed on 1 January after", given: [.likeperson(ola, from: "2026-01-01"), led],
      then: .never(.notAppointed, .notActive)),

    Row(
      "one row is paid, another is not: one and the same row must hold",
      given: [.likeperson(ola, unpaid: false), .likeperson(ola), led], then: .both),
    Row(
      "an unpaid row that ended and a paid one that lasts make no whole",
      given: [
        .likeperson(ola), .ended(6, "2025-06-30"),
        .likeperson(ola, from: "2025-07-01", unpaid: false), led,
      ],
      then: Listing(
        isListed: Both(strict: false, lenient: true),
        obstacles: [.init(kind: .ended("2025-06-30"), column: .strict)])),
    Row(
      "an undated unpaid row and a dated paid one make no whole",
      given: [.likeperson(ola, from: nil), .likeperson(ola, unpaid: false), led],
      then: .never(.notAppointed)),
    Row(
      "active under one row, listed by another",
      given: [.likeperson(ola, unpaid: false), .likeperson(ola, from: "2025-12-01"), led],
      then: .both),
    Row(
      "another role does not matter",
      given: [.role(.ringevenn, ola, unpaid: false), .likeperson(ola), led],
      then: .both),

    Row(
      "several lacks",
      given: [.contact(ola, [.name]), .likeperson(ola, unpaid: nil), tookPart],
      then: .leniently(.payNotStated, .notOnFile([.address, .phone, .email]), .notActive)),
    Row(
      "paid and without contact data: only what fails leniently fails in both",
      given: [.contact(ola, []), .likeperson(ola, unpaid: false)],
      then: .never([(.paid, .both), (.notOnFile(.list), .strict), (.notActive, .both)])),
  ]

  private static let course = EventData.activity(.likepersonskurs) {
    $0.leader = ola
    $0.minutes = 90
  }

  /// Ola is number 5; what a row gives begins with number 6.
  @Test(arguments: rows) func decides(_ row: Row) throws {
    let register = register(kariIsLikeperson + [.enrolled(ola)] + row.given)
    #expect(register.findings == [])
    let answer = try #require(
      register.answer(rules, year: 2025).likepersoner.first { $0.person == ola })
    #expect(Listing(isListed: answer.isListed, obstacles: answer.obstacles) == row.then)
  }

  /// On the list all four are asked for; of the leader of an activity all but e-mail.
  @Test(arguments: ContactField.allCases) func contact(_ field: ContactField) {
    let lacking = OnFile.list.subtracting(OnFile(field))
    let answer = register([.enrolled(ola, lacking), .likeperson(ola), Self.led])
      .answer(rules, year: 2025).likepersoner[0]
    #expect(answer.missing == OnFile(field))
    #expect(answer.isListed == Both(strict: false, lenient: true))
    // Without phone what he led is not documented, so that he is not active either.
    #expect(
      answer.obstacles.map(\.kind)
        == (field == .email ? [.notOnFile(.email)] : [.notOnFile(OnFile(field)), .notActive]))
  }

  @Test func tallies() {
    let answer = register(
      kariIsLikeperson + [
        .enrolled(ola), .likeperson(ola, from: "2025-02-01"), Self.led, Self.tookPart,
        .activity {
          $0.on = "2025-04-01"
          $0.leader = ola
          $0.mode = .digital
        },
        .activity(.styremote) {
          $0.on = "2025-04-02"
          $0.leader = ola
        },
        .activity {
          $0.on = "2025-01-31"
          $0.leader = ola
        },
        Self.led, .withdrawn(12),
      ]
    ).answer(rules, year: 2025).likepersoner
    #expect(answer.map(\.person) == [kari, ola])
    #expect(answer[1].led == 3)
    #expect(answer[1].tookPart == 1)
    #expect(answer[1].daysLed == Both(strict: 1, lenient: 2))
    #expect(answer[1].daysTookPart == Both(strict: 1, lenient: 1))
  }

  /// Only those with a role likeperson are told of; a withdrawn person is not.
  @Test func whoIsTold() {
    let answer = register([
      .enrolled(kari), .likeperson(kari), .enrolled(ola), .role(.ringevenn, ola), .enrolled(per),
      .likeperson(per), .withdrawn(8), .withdrawn(7),
    ]).answer(rules, year: 2025)
    #expect(answer.likepersoner.map(\.person) == [kari])
  }

  /// Two enrolments are two people, in one chapter or in two; names are never compared.
  @Test func twoEnrolmentsAreTwo() {
    let log: [EventData] = [
      .enrolled(kari), .likeperson(kari), .enrolled(ola), .likeperson(ola), .activity(),
      .activity { $0.leader = ola },
    ]
    #expect(national([asker: log]).likepersoner == Both(strict: 2, lenient: 2))
    #expect(national([asker: log, oslo: log]).likepersoner == Both(strict: 4, lenient: 4))
  }
}
