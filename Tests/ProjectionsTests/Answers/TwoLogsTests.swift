import Events
import Testing

@testable import Projections

/// What two logs say about the same: facts stated differently, meetings perhaps recorded twice.
struct TwoLogsTests {
  struct Logs: Sendable {
    let own: [EventData]
    let central: [EventData]
  }

  typealias Row = Scenario<Logs, [Disagreement.Fact]>

  static let rows: [Row] = [
    Row("the same", given: both([.founded(asker), .members(asker, 5), .report(asker)]), then: []),
    Row(
      "stated by one only", given: Logs(own: [.members(asker, 5)], central: [.founded(asker)]),
      then: []),
    Row(
      "members", given: Logs(own: [.members(asker, 5)], central: [.members(asker, 6)]),
      then: [.members(year: 2025)]),
    Row(
      "members of another year",
      given: Logs(own: [.members(asker, 5, 2024)], central: [.members(asker, 6, 2024)]), then: []),
    Row(
      "members that agree in the end",
      given: Logs(
        own: [.members(asker, 5), .corrected(3, [.members: .integer(6)])],
        central: [.members(asker, 6)]), then: []),
    Row(
      "one of them withdrawn",
      given: Logs(own: [.members(asker, 5), .withdrawn(3)], central: [.members(asker, 6)]), then: []
    ),
    Row(
      "a report", given: Logs(own: [.report(asker)], central: [.report(asker, signed: nil)]),
      then: [.report(year: 2025)]),
    Row(
      "kind and founding day",
      given: Logs(
        own: [.founded(asker, .fylkeslag, on: "2001-01-01")],
        central: [.founded(asker, on: "2001-01-02")]), then: [.kind, .founded]),
    Row(
      "the day of closing",
      given: Logs(
        own: [.closed(asker, on: "2025-01-01")], central: [.closed(asker, on: "2025-01-02")]),
      then: [.closed]),
  ]

  private static func both(_ events: [EventData]) -> Logs { Logs(own: events, central: events) }

  @Test(arguments: rows) func disagreements(_ row: Row) {
    let answer = national([asker: row.given.own, .central: row.given.central])
    let told: [Disagreement.Fact] = answer.missing([]).compactMap {
      guard case .disagreement(let fact) = $0.kind else { return nil }
      #expect($0.chapter == asker && $0.points == 0)
      return fact
    }
    #expect(told == row.then)
  }

  @Test func disagreementNamesBoth() {
    let answer = national([asker: [.members(asker, 5)], .central: [.members(asker, 6)]])
    #expect(
      answer.organisation.disagreements.map(\.handles) == [[Handle(asker, 3), Handle(.central, 3)]])
  }

  /// Asker's meeting of 18:00, 60 minutes, arranged together; what Oslo has, and whether it may be it.
  static let doubles: [Scenario<EventData, Bool>] = [
    Scenario("the same", given: meeting(), then: true),
    Scenario("both say so", given: meeting { $0.coOrganised = true }, then: true),
    Scenario("another day", given: meeting { $0.on = "2025-03-04" }, then: false),
    Scenario("another kind", given: meeting(.aktivitetsgruppe), then: false),
    Scenario("another start", given: meeting { $0.start = "18:15" }, then: false),
    Scenario("start not stated", given: meeting { $0.start = nil }, then: true),
    Scenario("another length", given: meeting { $0.minutes = 61 }, then: false),
    Scenario(
      "other participants: each counts its own", given: meeting { $0.participants = 9 }, then: true),
    Scenario("one that does not count", given: meeting { $0.abroad = true }, then: false),
    Scenario("one that counts leniently", given: meeting { $0.mode = .digital }, then: true),
  ]

  private static func meeting(
    _ kind: EntryKind = .samtalegruppe, _ change: (inout Gathering) -> Void = { _ in }
  ) -> EventData {
    .activity(kind) {
      $0.start = "18:00"
      change(&$0)
    }
  }

  @Test(arguments: doubles) func recordedByTwo(_ row: Scenario<EventData, Bool>) {
    let registers = [
      register(kariIsLikeperson + [Self.meeting { $0.coOrganised = true }], in: asker),
      register(kariIsLikeperson + [row.given], in: oslo),
    ]
    let gaps = registers.flatMap { $0.meetings($0.answer(rules, year: 2025)) }.doubles
    #expect(gaps.map(\.entries) == (row.then ? [[Handle(asker, 5), Handle(oslo, 5)]] : []))
    #expect(gaps.allSatisfy { $0.chapter == asker && $0.isDoubtful })
  }

  @Test func twoOfOneChapterAreTwo() {
    let register = register(
      kariIsLikeperson + [
        Self.meeting { $0.coOrganised = true },
        Self.meeting {
          $0.coOrganised = true
          $0.newParticipants = true
        },
      ])
    #expect(register.meetings(register.answer(rules, year: 2025)).doubles == [])
  }

  @Test func neitherSaysSo() {
    let registers = [asker, oslo].map { register(kariIsLikeperson + [Self.meeting()], in: $0) }
    #expect(registers.flatMap { $0.meetings($0.answer(rules, year: 2025)) }.doubles == [])
  }
}
