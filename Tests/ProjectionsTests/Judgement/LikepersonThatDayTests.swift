import Events
import Testing

@testable import Projections

/// Who is a likeperson on the day of an activity: 3 March 2025.
struct LikepersonThatDayTests {
  typealias Row = Scenario<[EventData], Bool>

  // Ola is number 3, his first role number 4.
  static let rows: [Row] = [
    Row("appointed the day before", given: [.likeperson(ola, from: "2025-03-02")], then: true),
    Row("appointed on the day", given: [.likeperson(ola, from: "2025-03-03")], then: true),
    Row("appointed the day after", given: [.likeperson(ola, from: "2025-03-04")], then: false),
    Row("no appointment date", given: [.likeperson(ola, from: nil)], then: false),
    Row(
      "ended the day before", given: [.likeperson(ola), .ended(4, "2025-03-02")], then: false),
    Row(
      "the last day in the role", given: [.likeperson(ola), .ended(4, "2025-03-03")], then: true),
    Row("ended the day after", given: [.likeperson(ola), .ended(4, "2025-03-04")], then: true),
    Row("will end years ahead", given: [.likeperson(ola), .ended(4, "2031-12-31")], then: true),
    Row(
      "no appointment date, and an end",
      given: [.likeperson(ola, from: nil), .ended(4, "2026-01-01")],
      then: false),
    Row("paid", given: [.likeperson(ola, unpaid: false)], then: true),
    Row("pay not stated", given: [.likeperson(ola, unpaid: nil)], then: true),
    Row("another role", given: [.role(.instructor, ola)], then: false),
    Row("the role withdrawn", given: [.likeperson(ola), .withdrawn(4)], then: false),
    Row(
      "the role reinstated", given: [.likeperson(ola), .withdrawn(4), .reinstated(4)], then: true),
    Row(
      "the end withdrawn", given: [.likeperson(ola), .ended(4, "2025-03-02"), .withdrawn(5)],
      then: true),
    Row(
      "the end moved",
      given: [
        .likeperson(ola), .ended(4, "2025-03-02"), .corrected(5, [.ended: .date("2025-03-03")]),
      ], then: true),
    Row(
      "a later end for the same role holds",
      given: [.likeperson(ola), .ended(4, "2025-03-02"), .ended(4, "2025-06-30")], then: true),
    Row(
      "ended, and appointed again",
      given: [
        .likeperson(ola), .ended(4, "2024-12-31"), .likeperson(ola, from: "2025-03-01"),
      ], then: true),
    Row(
      "ended, and appointed again too late",
      given: [
        .likeperson(ola), .ended(4, "2024-12-31"), .likeperson(ola, from: "2025-04-01"),
      ], then: false),
    Row(
      "a second role without date does not end the first",
      given: [.likeperson(ola), .likeperson(ola, from: nil)], then: true),
  ]

  @Test(arguments: rows) func decides(_ row: Row) {
    let register = register([.enrolled(ola)] + row.given + [.activity { $0.leader = ola }])
    #expect(register.findings == [])
    #expect(
      register.verdict(on: register.size, rules).map { Ruling($0) }
        == (row.then ? .counts : .never(.leaderNotLikeperson(.samtalegruppe, ola))))
  }
}
