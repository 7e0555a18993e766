import Events

@testable import Projections

extension ObjectionTests {
  // Kari is 3, likeperson by 4; what a row gives after that begins with number 5.
  private static func rows(
    _ name: String, _ given: [EventData], _ data: EventData, then objection: Objection
  ) -> Row {
    row(name, kariIsLikeperson + given, data, then: objection)
  }

  static let plan: [Row] = [
    rows("a goal twice", [.goal(1)], .goal(1), then: .goalNumberTaken(1, 2025)),
    rows(
      "a goal corrected to one that is there", [.goal(1), .goal(2)],
      .corrected(6, [.number: .integer(1)]), then: .goalNumberTaken(1, 2025)),
    rows(
      "a goal corrected to a year that has it", [.goal(1), .goal(1, 2026)],
      .corrected(6, [.year: .integer(2025)]), then: .goalNumberTaken(1, 2025)),
    rows(
      "a goal back where its number is taken", [.goal(1), .withdrawn(5), .goal(1)],
      .reinstated(5), then: .goalNumberTaken(1, 2025)),
    rows("a link of no event", [.goal(1)], .linked(9, to: 5), then: .unknownEntry(9)),
    rows("a link of a goal", [.goal(1), .goal(2)], .linked(6, to: 5), then: .notAnEntry(6)),
    rows("a link of a role", [.goal(1)], .linked(4, to: 5), then: .notAnEntry(4)),
    rows("a link to an entry", [.activity(), .activity()], .linked(5, to: 6), then: .notAGoal(6)),
    rows("a link to no event", [.activity()], .linked(5, to: 9), then: .unknownEntry(9)),
    rows(
      "a link of a withdrawn entry", [.activity(), .goal(1), .withdrawn(5)], .linked(5, to: 6),
      then: .alreadyWithdrawn(5)),
    rows(
      "a link to a withdrawn goal", [.activity(), .goal(1), .withdrawn(6)], .linked(5, to: 6),
      then: .alreadyWithdrawn(6)),
    rows(
      "a goal of another year", [.activity(), .goal(1, 2026)], .linked(5, to: 6),
      then: .goalOfOtherYear(5, 2026)),
    rows("a link undone that is not there", [.activity()], .unlinked(5), then: .noGoal(5)),
    rows(
      "a link undone twice", [.activity(), .goal(1), .linked(5, to: 6), .unlinked(5)],
      .unlinked(5), then: .noGoal(5)),
    rows("a link of a person undone", [], .unlinked(3), then: .notAnEntry(3)),
    rows(
      "a link withdrawn", [.activity(), .goal(1), .linked(5, to: 6)], .withdrawn(7),
      then: .notAFact(7)),
    row("a grant in a chapter's log", [], .grant(), then: .onlyCentral),
  ]
}
