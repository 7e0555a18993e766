import Events
import Testing

@testable import Projections

/// Step 7: several entries of one leader on one day.
struct SameDayTests {
  /// Whether each entry counts, in the order given: `s` in both readings, `l` leniently, `-` never.
  typealias Row = Scenario<[EventData], String>

  static let rows: [Row] = [
    Row("one alone", given: [at("10:00")], then: "s"),
    Row("one alone that states no new participants", given: [at("10:00", new: false)], then: "s"),
    Row("nothing stated of the second", given: [at("10:00"), at("12:00")], then: "sl"),
    Row(
      "new participants at the second", given: [at("10:00"), at("12:00", new: true)], then: "ss"),
    Row("the same participants", given: [at("10:00"), at("12:00", new: false)], then: "s-"),
    Row(
      "what the first states is ignored", given: [at("10:00", new: false), at("12:00", new: true)],
      then: "ss"),
    Row(
      "three: each by its own statement",
      given: [at("10:00"), at("12:00", new: true), at("14:00"), at("16:00", new: false)],
      then: "ssl-"),
    Row("by start time, not by number", given: [at("12:00"), at("10:00")], then: "ls"),
    Row("no start time comes last", given: [at(nil), at("23:59")], then: "ls"),
    Row("no start times: by number", given: [at(nil), at(nil)], then: "sl"),
    Row("the same start time: by number", given: [at("10:00"), at("10:00")], then: "sl"),
    Row("another day", given: [at("10:00"), at("10:00") { $0.on = "2025-03-04" }], then: "ss"),
    Row("another leader", given: [at("10:00"), at("10:00") { $0.leader = ola }], then: "ss"),
    Row(
      "leaders in turn", given: [at("10:00"), at("11:00") { $0.leader = ola }, at("12:00")],
      then: "ssl"),
    Row(
      "taking part is not leading",
      given: [
        at("10:00"),
        at("12:00") {
          $0.leader = ola
          $0.others = [kari]
        },
      ], then: "ss"),
    Row(
      "all forms: a visit, a course, a trip",
      given: [
        .activity(.oppsokendeSamtale) { $0.start = "09:00" },
        .activity(.likepersonskurs) {
          $0.start = "10:00"
          $0.minutes = 90
        },
        .trip {
          $0.start = "12:00"
          $0.exchange = true
        },
      ], then: "sll"),
    Row(
      "courses without leader do not meet each other",
      given: [courseWithoutLeader, courseWithoutLeader], then: "ll"),
    Row(
      "one that counts in no reading is not the first",
      given: [at("10:00") { $0.minutes = 44 }, at("12:00")], then: "-s"),
    Row(
      "one abroad is not the first", given: [at("10:00") { $0.abroad = true }, at("12:00")],
      then: "-s"),
    Row(
      "one that counts leniently is first there; what counts strictly counts leniently",
      given: [at("10:00") { $0.mode = .digital }, at("12:00", new: false)], then: "ls"),
    Row(
      "nothing stated: first strictly, second leniently",
      given: [at("10:00") { $0.mode = .digital }, at("12:00")], then: "ls"),
    Row(
      "each reading has its own first",
      given: [
        at("10:00") { $0.mode = .digital }, at("12:00", new: false), at("14:00", new: false),
      ], then: "ls-"),
    Row(
      "lenient ones after each other",
      given: [
        at("10:00") { $0.mode = .digital }, at("12:00") { $0.mode = .digital },
        at("14:00", new: false) { $0.mode = .digital },
      ], then: "ll-"),
    Row(
      "the strict first is not the lenient first, third of both",
      given: [at("10:00") { $0.participants = 2 }, at("11:00"), at("12:00")], then: "lsl"),
    Row(
      "a withdrawn one is not the first", given: [at("10:00"), at("12:00"), .withdrawn(7)],
      then: "-s"),
    Row(
      "a reinstated one is again",
      given: [at("10:00"), at("12:00"), .withdrawn(7), .reinstated(7)], then: "sl"),
    Row(
      "a corrected start time changes the order",
      given: [at("10:00"), at("12:00"), .corrected(7, [.start: .time("13:00")])], then: "ls"),
  ]

  private static func at(
    _ start: TimeOfDay?, new: Bool? = nil, _ change: (inout Gathering) -> Void = { _ in }
  ) -> EventData {
    .activity {
      $0.start = start
      $0.newParticipants = new
      change(&$0)
    }
  }

  private static let courseWithoutLeader = EventData.activity(.likepersonskurs) {
    $0.minutes = 90
    $0.leader = nil
  }

  @Test(arguments: rows) func decides(_ row: Row) {
    let verdicts = register(kariIsLikeperson + [.enrolled(ola), .likeperson(ola)] + row.given)
      .verdicts(rules, year: 2025)
    let signs = verdicts.map { $0.counts.strict ? "s" : $0.counts.lenient ? "l" : "-" }.joined()
    #expect(signs == row.then)
    for verdict in verdicts {
      #expect(verdict.counts.lenient || !verdict.counts.strict)
      #expect(verdict.reasons.isEmpty == (verdict.counts == Both(strict: true, lenient: true)))
    }
  }

  @Test func reasonNamesTheFirst() {
    let verdicts = register(
      kariIsLikeperson + [Self.at("10:00"), Self.at("12:00"), Self.at("14:00", new: false)]
    ).verdicts(rules, year: 2025)
    #expect(
      verdicts.map { Ruling($0) } == [
        .counts, .leniently(.sameLeaderSameDay(first: 5, newParticipants: nil)),
        .never(.sameLeaderSameDay(first: 5, newParticipants: false)),
      ])
  }

  /// The strict first of the day is another than the lenient one: the reason names that of its column.
  @Test func reasonOfEachColumn() {
    let verdicts = register(
      kariIsLikeperson + [
        Self.at("10:00") { $0.mode = .digital },
        Self.at("12:00", new: false) { $0.mode = .digital }, Self.at("13:00"), Self.at("14:00"),
      ]
    ).verdicts(rules, year: 2025)
    #expect(
      verdicts.map { Ruling($0) } == [
        .leniently(.notInPerson(.samtalegruppe, .digital)),
        .fails(
          (.notInPerson(.samtalegruppe, .digital), .strict),
          (.sameLeaderSameDay(first: 5, newParticipants: false), .lenient)),
        .counts, .leniently(.sameLeaderSameDay(first: 7, newParticipants: nil)),
      ])
  }
}
