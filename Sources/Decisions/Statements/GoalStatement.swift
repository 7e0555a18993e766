/// A goal of a chapter's plan for a year, as somebody states it.
package struct GoalStatement: Hashable, Sendable {
  /// The year of the plan.
  package var year: Int
  /// The goal's number in the plan; nil for the next that is free.
  package var number: Int?
  /// Words, kept in the private store only.
  package var words = GoalWords()

  /// A goal of which the year is known.
  package init(year: Int) { self.year = year }
}

/// The words of a goal, as the annual meeting adopted them.
package struct GoalWords: Hashable, Sendable {
  /// What is to be done.
  package var activity: String?
  /// What it is to lead to.
  package var goal: String?
  /// How it is done.
  package var measures: String?
  /// How one can tell that the goal is reached.
  package var resultGoal: String?

  /// No words.
  package init() {}
}
