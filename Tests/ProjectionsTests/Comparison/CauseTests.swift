import Events
import Testing

@testable import Projections

/// What one event between A and B does to a figure, and what is named as its cause.
struct CauseTests {
  struct Told: Hashable, Sendable {
    let figure: Figure
    let handle: String
    let delta: Both<Int>
    let cause: Cause
    let events: [Int]

    init(
      _ figure: Figure, _ handle: String, _ strict: Int, _ lenient: Int, _ cause: Cause,
      _ events: [Int]
    ) {
      (self.figure, self.handle, self.cause, self.events) = (figure, handle, cause, events)
      delta = Both(strict: strict, lenient: lenient)
    }
  }

  struct Log: Sendable {
    let known: [EventData]
    let recorded: [EventData]
    var log: LogCode = asker
  }

  typealias Row = Scenario<Log, [Told]>

  /// Events 3 and 4 are Kari and her role, the first of `known` is number 5.
  static let entries: [Row] = [
    Row(
      "recorded", given: Log(known: [.activity()], recorded: [.activity { $0.on = "2025-03-04" }]),
      then: [Told(.days(.group), "asker-6", 1, 1, .new, [6])]),
    Row(
      "recorded and corrected",
      given: Log(
        known: [.activity()],
        recorded: [.activity { $0.on = "2025-03-04" }, .corrected(6, [.minutes: .integer(90)])]),
      then: [Told(.days(.group), "asker-6", 1, 1, .new, [6, 7])]),
    Row(
      "recorded and withdrawn again",
      given: Log(known: [.activity()], recorded: [.activity(.temakveld), .withdrawn(6)]), then: []),
    Row(
      "withdrawn", given: Log(known: twoDays, recorded: [.withdrawn(6)]),
      then: [Told(.days(.group), "asker-6", -1, -1, .withdrawn, [7])]),
    Row(
      "corrected, then withdrawn",
      given: Log(
        known: twoDays, recorded: [.corrected(6, [.minutes: .integer(50)]), .withdrawn(6)]),
      then: [Told(.days(.group), "asker-6", -1, -1, .withdrawn, [7, 8])]),
    Row(
      "reinstated", given: Log(known: twoDays + [.withdrawn(6)], recorded: [.reinstated(6)]),
      then: [Told(.days(.group), "asker-6", 1, 1, .reinstated, [8])]),
    Row(
      "withdrawn and reinstated",
      given: Log(known: twoDays, recorded: [.withdrawn(6), .reinstated(6)]), then: []),
    Row(
      "corrected", given: Log(known: twoDays, recorded: [.corrected(6, [.minutes: .integer(44)])]),
      then: [Told(.days(.group), "asker-6", -1, -1, .corrected, [7])]),
    Row(
      "corrected to no effect",
      given: Log(known: twoDays, recorded: [.corrected(6, [.minutes: .integer(90)])]), then: []),
    Row(
      "corrected to what only the strict reading refuses",
      given: Log(known: twoDays, recorded: [.corrected(6, [.mode: .mode(.digital)])]),
      then: [Told(.days(.group), "asker-6", -1, 0, .corrected, [7])]),
    Row(
      "moved to another class",
      given: Log(
        known: [.activity(), .activity(.likepersonskurs, longDay)],
        recorded: [
          .corrected(6, [.kind: .entryKind(.kurs), .exchange: .bool(true)])
        ]),
      then: [
        Told(.days(.group), "asker-6", 1, 1, .corrected, [7]),
        Told(.days(.course), "asker-6", -1, -1, .corrected, [7]),
      ]),
    Row(
      "moved to another year",
      given: Log(known: twoDays, recorded: [.corrected(6, [.on: .date("2024-03-04")])]),
      then: [Told(.days(.group), "asker-6", -1, -1, .corrected, [7])]),
    Row(
      "contact data gone, and a correction that does nothing",
      given: Log(
        known: twoDays,
        recorded: [.corrected(6, [.minutes: .integer(61)]), .contact(kari, [])]),
      then: [
        Told(.likepersoner, "asker-3", -1, 0, .person, [7, 8]),
        Told(.days(.group), "asker-5", -1, 0, .person, [8]),
        Told(.days(.group), "asker-6", -1, 0, .person, [7, 8]),
      ]),
    Row(
      "the role ended before", given: Log(known: twoDays, recorded: [.ended(4, "2025-03-03")]),
      then: [
        Told(.likepersoner, "asker-3", -1, 0, .person, [7]),
        Told(.days(.group), "asker-6", -1, -1, .person, [7]),
      ]),
    Row(
      "the first of the day withdrawn",
      given: Log(
        known: [.activity { $0.start = "10:00" }, later(false)], recorded: [.withdrawn(5)]),
      then: [
        Told(.days(.group), "asker-5", -1, -1, .withdrawn, [7]),
        Told(.days(.group), "asker-6", 1, 1, .sameDay, [7]),
      ]),
    Row(
      "one before it that day recorded afterwards",
      given: Log(known: [later(false)], recorded: [.activity { $0.start = "10:00" }]),
      then: [
        Told(.days(.group), "asker-5", -1, -1, .sameDay, [6]),
        Told(.days(.group), "asker-6", 1, 1, .new, [6]),
      ]),
    Row(
      "its own place in the day corrected",
      given: Log(
        known: [.activity { $0.start = "10:00" }, later(false)],
        recorded: [.corrected(6, [.newParticipants: .bool(true)])]),
      then: [Told(.days(.group), "asker-6", 1, 1, .corrected, [7])]),
  ]

  /// Events 3 and 4 are Kari and her role, also here.
  static let people: [Row] = [
    Row(
      "the first day that counts", given: Log(known: [], recorded: [.activity()]),
      then: [
        Told(.likepersoner, "asker-3", 1, 1, .activity, [5]),
        Told(.days(.group), "asker-5", 1, 1, .new, [5]),
      ]),
    Row(
      "the only day corrected away",
      given: Log(known: [.activity()], recorded: [.corrected(5, [.minutes: .integer(10)])]),
      then: [
        Told(.likepersoner, "asker-3", -1, -1, .activity, [6]),
        Told(.days(.group), "asker-5", -1, -1, .corrected, [6]),
      ]),
    Row(
      "named afterwards as one who took part",
      given: Log(
        known: [.enrolled(ola), .likeperson(ola), .activity()],
        recorded: [.corrected(7, [.others: .ids([ola])])]),
      then: [Told(.likepersoner, "asker-5", 0, 1, .activity, [8])]),
    Row(
      "enrolled, appointed and active",
      given: Log(
        known: [.activity()],
        recorded: [
          .enrolled(ola), .likeperson(ola),
          .activity {
            $0.leader = ola
            $0.on = "2025-03-04"
          },
        ]),
      then: [
        Told(.likepersoner, "asker-6", 1, 1, .new, [6, 7]),
        Told(.days(.group), "asker-8", 1, 1, .new, [8]),
      ]),
    Row(
      "appointed only after the only day",
      given: Log(
        known: [.activity()], recorded: [.corrected(4, [.appointed: .date("2025-06-01")])]),
      then: [
        Told(.likepersoner, "asker-3", -1, -1, .person, [6]),
        Told(.days(.group), "asker-5", -1, -1, .person, [6]),
      ]),
    Row(
      "paid after all",
      given: Log(known: [.activity()], recorded: [.corrected(4, [.unpaid: .bool(false)])]),
      then: [Told(.likepersoner, "asker-3", -1, -1, .person, [6])]),
  ]

  private static let twoDays: [EventData] = [.activity(), .activity { $0.on = "2025-03-04" }]

  private static func later(_ newParticipants: Bool) -> EventData {
    .activity {
      $0.start = "18:00"
      $0.newParticipants = newParticipants
    }
  }

  private static func longDay(_ gathering: inout Gathering) {
    gathering.on = "2025-03-05"
    gathering.minutes = 120
  }

  @Test(arguments: entries + people) func told(_ row: Row) {
    let known = kariIsLikeperson + row.given.known
    expect(
      compare([asker: known], [asker: known + row.given.recorded]), row.then)
  }

  /// In `sentralt` numbers begin at 3; the chapter's own log has one temakveld in the year, number 3.
  static let chapters: [Scenario<Log, [Told]>] = [
    Row(
      "founded and counted",
      given: Log(
        known: [], recorded: [.founded(asker), .members(asker, 9), .report(asker)], log: .central),
      then: [
        Told(.lokallag, "sentralt-3", 1, 1, .new, [3, 4, 5]),
        Told(.members, "sentralt-4", 9, 9, .new, [4]),
      ]),
    Row(
      "the report arrives",
      given: Log(
        known: [.founded(asker), .members(asker, 9)], recorded: [.report(asker)],
        log: .central),
      then: [Told(.lokallag, "sentralt-3", 1, 0, .chapter, [5])]),
    Row(
      "counted anew",
      given: Log(known: inOrder, recorded: [.members(asker, 4)], log: .central),
      then: [
        Told(.lokallag, "sentralt-3", -1, -1, .chapter, [6]),
        Told(.members, "sentralt-6", -5, -5, .chapter, [6]),
      ]),
    Row(
      "the count corrected",
      given: Log(
        known: inOrder, recorded: [.corrected(4, [.members: .integer(12)])], log: .central),
      then: [Told(.members, "sentralt-4", 3, 3, .corrected, [6])]),
    Row(
      "closed",
      given: Log(
        known: inOrder, recorded: [.closed(asker, on: "2025-06-01")],
        log: .central),
      then: [Told(.lokallag, "sentralt-3", -1, -1, .chapter, [6])]),
    Row(
      "founding withdrawn", given: Log(known: inOrder, recorded: [.withdrawn(3)], log: .central),
      then: [Told(.lokallag, "sentralt-3", -1, -1, .withdrawn, [6])]),
    Row(
      "the only activity withdrawn", given: Log(known: inOrder, recorded: [.withdrawn(3)]),
      then: [Told(.lokallag, "sentralt-3", -1, -1, .activity, [4])]),
    Row(
      "services",
      given: Log(
        known: [.announced(.likepersonstelefon)],
        recorded: [.withdrawn(3), .announced(.digitalExchange), .announced(.digitalExchange)],
        log: .central),
      then: [
        Told(.service(.likepersonstelefon), "sentralt-3", -1, -1, .withdrawn, [4]),
        Told(.service(.digitalExchange), "sentralt-6", 1, 1, .new, [5, 6]),
      ]),
  ]

  private static let inOrder: [EventData] = [
    .founded(asker), .members(asker, 9), .report(asker),
  ]

  @Test(arguments: chapters) func toldOfChapters(_ row: Row) {
    let own: [EventData] = [.activity(.temakveld) { $0.leader = nil }]
    let isCentral = row.given.log == .central
    let central = isCentral ? row.given.known : Self.inOrder
    expect(
      compare(
        [asker: own, .central: central],
        [
          asker: isCentral ? own : own + row.given.recorded,
          .central: isCentral ? central + row.given.recorded : central,
        ]), row.then)
  }

  /// What is told of two logs: the founding stands in the one, the activity in the other.
  @Test func acrossEachOther() {
    let own: [EventData] = [.activity(.temakveld) { $0.leader = nil }]
    let comparison = compare(
      [asker: own, .central: []], [asker: [], .central: Self.inOrder])
    #expect(comparison.order == .across)
    expect(comparison, [Told(.members, "sentralt-4", 9, 9, .new, [4])])
  }

  /// What other rules did is told as theirs, what was recorded as its own, when both came in between.
  @Test func rulesAndEventsTogether() {
    var generous = rules
    generous.strict.digitalGroupCounts = true
    let known: [EventData] =
      kariIsLikeperson + [
        .activity(), .activity { ($0.on, $0.mode) = ("2025-03-04", .digital) },
        .activity { ($0.on, $0.mode, $0.minutes) = ("2025-03-05", .digital, 10) },
      ]
    let recorded: [EventData] = [
      .corrected(6, [.minutes: .integer(90)]), .corrected(7, [.minutes: .integer(90)]),
    ]
    let comparison = Comparison(
      [LogComparison(register(known), register(known + recorded), rules, generous, year: 2025)],
      rules, generous, year: 2025)
    expect(
      comparison,
      [
        Told(.days(.group), "asker-6", 1, 0, .ruleSet, [8]),
        Told(.days(.group), "asker-7", 1, 1, .corrected, [9]),
      ])
  }

  private func compare(
    _ a: [LogCode: [EventData]], _ b: [LogCode: [EventData]]
  ) -> Comparison {
    Comparison(
      a.keys.map { log in
        LogComparison(
          register(a[log] ?? [], in: log), register(b[log] ?? [], in: log), rules, rules,
          year: 2025)
      }, rules, rules, year: 2025)
  }

  private func expect(_ comparison: Comparison, _ told: [Told]) {
    #expect(
      comparison.changes.map { change in
        Told(
          change.figure, "\(change.subject.handle)", change.delta.strict, change.delta.lenient,
          change.cause, change.events.map(\.seq))
      } == told)
  }
}
