import Events
import Testing

@testable import Projections

/// Whether a chapter counts as lokallag in 2025 (§ 8–9).
struct LocalChapterTests {
  typealias Kind = LocalChapterAnswer.Kind

  struct Ruling: Equatable, Sendable {
    let counts: Both<Bool>
    let failures: [LocalChapterAnswer.Failed]

    static let counts = Ruling(counts: Both(strict: true, lenient: true), failures: [])
    static func leniently(_ kind: Kind) -> Ruling {
      Ruling(
        counts: Both(strict: false, lenient: true),
        failures: [.init(kind: kind, column: .strict)])
    }
    static func never(_ kinds: Kind...) -> Ruling {
      Ruling(
        counts: Both(strict: false, lenient: false),
        failures: kinds.map { .init(kind: $0, column: .both) })
    }
  }

  typealias Row = Scenario<[EventData], Ruling>

  static let group = EventData.activity { $0.leader = nil }
  static let rest: [EventData] = [.members(asker, 5), .report(asker), group]

  static let wholeRows: [Row] = [
    Row("all there", given: [.founded(asker)] + rest, then: .counts),
    Row(
      "nothing but founded", given: [.founded(asker)],
      then: Ruling(
        counts: Both(strict: false, lenient: false),
        failures: [
          .init(kind: .membersNotStated, column: .both), .init(kind: .noActivity, column: .both),
          .init(kind: .noReport, column: .strict),
        ])),
    Row(
      "a fylkeslag that functions as lokallag",
      given: [.founded(asker, .fylkeslag, functionsAsLocal: true)] + rest, then: .counts),
    Row(
      "a fylkeslag that does not",
      given: [.founded(asker, .fylkeslag, functionsAsLocal: false)] + rest,
      then: .never(.notLocal)),
    Row(
      "a fylkeslag of which nothing is said", given: [.founded(asker, .fylkeslag)] + rest,
      then: .never(.notLocal)),
    Row(
      "a lokallag that is said not to function as one",
      given: [.founded(asker, functionsAsLocal: false)] + rest, then: .counts),
    Row("kind not stated", given: [.founded(asker, nil)] + rest, then: .never(.notLocal)),
    Row(
      "kind stated later",
      given: [
        .founded(asker, nil), .chapterChanged(ChapterChanged(chapter: asker, kind: .lokallag)),
      ] + rest, then: .counts),
    Row("never founded", given: rest, then: .never(.notLocal, .notOpen)),
    Row(
      "became a lokallag",
      given: [
        .founded(asker, .fylkeslag),
        .chapterChanged(ChapterChanged(chapter: asker, kind: .lokallag)),
      ] + rest, then: .counts),

    Row("founded on 31 December", given: [.founded(asker, on: "2025-12-31")] + rest, then: .counts),
    Row(
      "founded the day after", given: [.founded(asker, on: "2026-01-01")] + rest,
      then: .never(.notOpen)),
    Row(
      "closed on 30 December", given: [.founded(asker), .closed(asker, on: "2025-12-30")] + rest,
      then: .never(.notOpen)),
    Row(
      "closed on 31 December", given: [.founded(asker), .closed(asker, on: "2025-12-31")] + rest,
      then: .never(.notOpen)),
    Row(
      "closed the day after", given: [.founded(asker), .closed(asker, on: "2026-01-01")] + rest,
      then: .counts),
    Row(
      "the closing withdrawn",
      given: [.founded(asker), .closed(asker, on: "2025-06-01"), .withdrawn(4)] + rest,
      then: .counts),
    Row(
      "the founding withdrawn", given: [.founded(asker), .withdrawn(3)] + rest,
      then: .never(.notLocal, .notOpen)),
  ]

  static let memberRows: [Row] = [
    Row("5", given: [.members(asker, 5)], then: .counts),
    Row("4", given: [.members(asker, 4)], then: .never(.tooFewMembers(4, minimum: 5))),
    Row("0", given: [.members(asker, 0)], then: .never(.tooFewMembers(0, minimum: 5))),
    Row("not stated", given: [], then: .never(.membersNotStated)),
    Row(
      "of other years", given: [.members(asker, 50, 2024), .members(asker, 50, 2026)],
      then: .never(.membersNotStated)),
    Row(
      "twice: the last holds", given: [.members(asker, 50), .members(asker, 4)],
      then: .never(.tooFewMembers(4, minimum: 5))),
    Row(
      "twice, the last withdrawn",
      given: [.members(asker, 50), .members(asker, 4), .withdrawn(7)], then: .counts),
    Row(
      "corrected", given: [.members(asker, 4), .corrected(6, [.members: .integer(5)])],
      then: .counts),
    Row(
      "moved to the year",
      given: [.members(asker, 50, 2024), .corrected(6, [.year: .integer(2025)])],
      then: .counts),
  ]

  static let activitieRows: [Row] =
    [
      Row("nothing", given: [], then: .never(.noActivity)),
      Row("a trip", given: [.trip { $0.leader = nil }], then: .counts),
      Row(
        "one that does not count",
        given: [
          .activity {
            $0.leader = nil
            $0.abroad = true
          }
        ], then: .counts),
      Row(
        "one of another year",
        given: [
          .activity {
            $0.leader = nil
            $0.on = "2024-12-31"
          }
        ], then: .never(.noActivity)),
      Row("a withdrawn one", given: [group, .withdrawn(6)], then: .never(.noActivity)),
      Row("phoning", given: [.phoned(nil, 30)], then: .never(.noActivity)),
      Row(
        "volunteering", given: [.enrolled(kari), .volunteered(kari, 30)], then: .never(.noActivity)),
    ]
    + EntryKind.allCases.filter { ActivityHeld.records($0) }.map { kind in
      Row(
        kind.rawValue, given: [.activity(kind) { $0.leader = nil }],
        then: [.arsmote, .styremote, .utvalg, .stand].contains(kind) ? .never(.noActivity) : .counts
      )
    }

  static let reportRows: [Row] = [
    Row("none", given: [], then: .leniently(.noReport)),
    Row("signed by the leader", given: [.report(asker)], then: .counts),
    Row("signed by two", given: [.report(asker, signed: .twoBoardMembers)], then: .counts),
    Row("signed by the whole board", given: [.report(asker, signed: .wholeBoard)], then: .counts),
    incomplete("unsigned", .report(asker, signed: nil)),
    incomplete("not filed", .report(asker, filed: nil)),
    incomplete("without the årsrapport itself", .report(asker, annualReport: false)),
    incomplete("the årsrapport itself not stated", .report(asker, annualReport: nil)),
    Row("of another year", given: [.report(asker, year: 2024)], then: .leniently(.noReport)),
    incomplete("filed twice: the last holds", .report(asker, signed: nil), after: [.report(asker)]),
    Row("withdrawn", given: [.report(asker), .withdrawn(6)], then: .leniently(.noReport)),
    Row(
      "signed by correction",
      given: [.report(asker, signed: nil), .corrected(6, [.signed: .signatory(.leader)])],
      then: .counts),
  ]

  private static func incomplete(
    _ name: String, _ report: EventData, after: [EventData] = []
  ) -> Row {
    guard case .annualReportFiled(let body) = report else { preconditionFailure() }
    return Row(name, given: after + [report], then: .leniently(.reportIncomplete(body)))
  }

  @Test(arguments: wholeRows) func whole(_ row: Row) { check(row.given, row.then) }
  @Test(arguments: memberRows) func members(_ row: Row) {
    check([.founded(asker), .report(asker), Self.group] + row.given, row.then)
  }
  @Test(arguments: activitieRows) func activity(_ row: Row) {
    check([.founded(asker), .report(asker), .members(asker, 5)] + row.given, row.then)
  }
  @Test(arguments: reportRows) func report(_ row: Row) {
    check([.founded(asker), Self.group, .members(asker, 5)] + row.given, row.then)
  }

  private func check(_ given: [EventData], _ then: Ruling) {
    let answer = national([asker: given]).localChapters.first { $0.chapter == asker }
    #expect(answer.map { Ruling(counts: $0.counts, failures: $0.failures) } == then)
  }

  @Test func centralOfficeIsNoLokallag() {
    let answer = national([
      .central: [
        .founded(.central, .sentralt), .members(.central, 500), .report(.central), Self.group,
      ]
    ])
    #expect(answer.localChapters.map(\.failures) == [[.init(kind: .notLocal, column: .both)]])
    #expect(answer.members == 500)
  }
}
