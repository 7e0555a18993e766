import Events
import Testing

@testable import Projections

/// A chapter's plan beside what was done.
struct PlanAnswerTests {
  /// Number, entries, strict and lenient days, participants, minutes of each goal; 0 is without a goal.
  struct Line: Hashable, Sendable {
    var number: Int
    var entries: [Int] = []
    var days = [0, 0]
    var participants = 0
    var minutes = 0

    init(
      _ number: Int, _ entries: [Int] = [], days: [Int] = [0, 0], participants: Int = 0,
      minutes: Int = 0
    ) {
      self.number = number
      self.entries = entries
      self.days = days
      self.participants = participants
      self.minutes = minutes
    }

    init(_ number: Int, _ progress: GoalProgress) {
      self.init(
        number, progress.entries, days: [progress.days.strict, progress.days.lenient],
        participants: progress.participants, minutes: progress.minutes)
    }
  }

  typealias Row = Scenario<[EventData], [Line]>

  // One entry that counts: an hour with Kari and five others.
  private static func one(_ number: Int, _ entry: Int) -> Line {
    Line(number, [entry], days: [1, 1], participants: 5, minutes: 60)
  }

  // Kari is 3, likeperson by 4; what a row gives begins with number 5.
  static let rows: [Row] = [
    Row("no plan and nothing done", given: [], then: [Line(0)]),
    Row("goals by their numbers", given: [.goal(7), .goal(2)], then: [Line(0), Line(2), Line(7)]),
    Row("no plan", given: [.activity()], then: [one(0, 5)]),
    Row("an entry without a goal", given: [.activity(), .goal(1)], then: [one(0, 5), Line(1)]),
    Row(
      "an entry with a goal", given: [.activity(), .goal(1), .linked(5, to: 6)],
      then: [Line(0), one(1, 5)]),
    Row(
      "the last link holds",
      given: [.activity(), .goal(1), .goal(2), .linked(5, to: 6), .linked(5, to: 7)],
      then: [Line(0), Line(1), one(2, 5)]),
    Row(
      "a link undone", given: [.activity(), .goal(1), .linked(5, to: 6), .unlinked(5)],
      then: [one(0, 5), Line(1)]),
    Row(
      "a withdrawn entry is nowhere",
      given: [.activity(), .goal(1), .linked(5, to: 6), .withdrawn(5)], then: [Line(0), Line(1)]),
    Row(
      "and back with its goal",
      given: [.activity(), .goal(1), .linked(5, to: 6), .withdrawn(5), .reinstated(5)],
      then: [Line(0), one(1, 5)]),
    Row(
      "a withdrawn goal leaves its entries without one",
      given: [.activity(), .goal(1), .linked(5, to: 6), .withdrawn(6)], then: [one(0, 5)]),
    Row(
      "a goal with another number keeps its entries",
      given: [.activity(), .goal(1), .linked(5, to: 6), .corrected(6, [.number: .integer(4)])],
      then: [Line(0), one(4, 5)]),
    Row(
      "an entry moved to another year is of that year's plan no more",
      given: [
        .activity(), .goal(1), .linked(5, to: 6), .corrected(5, [.on: .date("2024-12-30")]),
      ], then: [Line(0), Line(1)]),
    Row(
      "and has its goal again when it is moved back",
      given: [
        .activity(), .goal(1), .linked(5, to: 6), .corrected(5, [.on: .date("2024-12-30")]),
        .corrected(5, [.on: .date("2025-03-03")]),
      ], then: [Line(0), one(1, 5)]),
    Row(
      "a goal moved to another year leaves its entries without one",
      given: [.activity(), .goal(1), .linked(5, to: 6), .corrected(6, [.year: .integer(2026)])],
      then: [one(0, 5)]),
    Row(
      "counting leniently only, and never",
      given: [
        .goal(1), .activity { $0.mode = .digital }, .activity(.styremote), .linked(6, to: 5),
        .linked(7, to: 5),
      ], then: [Line(0), Line(1, [6, 7], days: [0, 1], participants: 10, minutes: 120)]),
    Row(
      "hours, calls and trips",
      given: [
        .goal(1), .volunteered(kari, 90), .phoned(kari, 20, on: "2025-01-05"), .trip(),
        .linked(6, to: 5), .linked(7, to: 5), .linked(8, to: 5),
      ],
      // The purpose of a trip is not stated: strictly it does not count. By day, then by number.
      then: [Line(0), Line(1, [7, 6, 8], days: [0, 1], participants: 5, minutes: 170)]),
  ]

  @Test(arguments: rows) func progress(_ row: Row) {
    let register = register(kariIsLikeperson + row.given)
    #expect(register.findings == [])
    let answer = register.plan(rules, year: 2025)
    #expect(
      [Line(0, answer.withoutGoal)] + answer.goals.map { Line($0.number, $0.progress) }
        == row.then)
    #expect(answer.goals.map(\.isBegun) == row.then.dropFirst().map { !$0.entries.isEmpty })
  }

  @Test func aYearWithoutRulesCountsNoDays() {
    let register = register(
      kariIsLikeperson + [.goal(1, 2019), .activity { $0.on = "2019-03-03" }, .linked(6, to: 5)])
    let answer = register.plan(nil, year: 2019)
    #expect(
      answer.goals.map { Line($0.number, $0.progress) }
        == [Line(1, [6], participants: 5, minutes: 60)])
    #expect(register.planYears == [2019])
  }

  /// The parts make up the year, in any log: no entry is counted twice or lost.
  @Test(arguments: 0..<60) func thePartsAreTheWhole(_ seed: UInt64) {
    var random = RandomLog(seed: seed, log: asker)
    var register = ChapterRegister(log: asker)
    for event in random.events(300, clean: true) { register.apply(event) }
    for year in 2024...2025 {
      let (plan, answer) = (register.plan(rules, year: year), register.answer(rules, year: year))
      #expect(plan.total.minutes == answer.minutes.total, "seed \(seed)")
      #expect(
        plan.total.days == ActivityClass.allCases.reduce(into: .zero) { $0 += answer.days($1) },
        "seed \(seed)")
      let entries = register.facts.filter {
        !$0.isWithdrawn && $0.data.isEntry && $0.data.on?.year == year
      }
      #expect(plan.total.entries.sorted() == entries.map(\.seq), "seed \(seed)")
    }
    #expect(ChapterRegister(state: register.state, of: asker) == register, "seed \(seed)")
  }
}
