import Application
import Decisions
import Events
import Forms
import Texts

extension Session {
  private typealias GoalQuestion = (
    question: Phrase, name: String, word: any WritableKeyPath<GoalWords, String?> & Sendable
  )

  private static let goalQuestions: [GoalQuestion] = [
    (.askGoalActivity, "aktivitet", \.activity), (.askGoalGoal, "mål", \.goal),
    (.askGoalMeasures, "tiltak", \.measures), (.askGoalResult, "resultatmål", \.resultGoal),
  ]

  /// Asks for a goal: its number, then its texts, each of which can be left out; shows it, and asks whether
  /// to keep it.
  func askGoal(
    _ begun: GoalStatement, in chapter: LogCode
  ) throws(CommandFailure) -> GoalStatement {
    var statement = begun
    let next = try using { (registry) throws(ApplicationError) in
      try registry.nextGoal(of: chapter, in: begun.year)
    }
    guard let next else { throw .application(.refused(.planIsFull(begun.year))) }
    remark(texts(.goalHelp))
    var position = 0
    while position <= Self.goalQuestions.count {
      let answer =
        position == 0
        ? try askNumber(next, &statement)
        : try askText(Self.goalQuestions[position - 1], &statement)
      switch answer {
      case .text, .enter: position += 1
      case .back: position = max(0, position - 1)
      case .end: position = Self.goalQuestions.count + 1
      }
    }
    if statement.words == GoalWords() { throw .declined }
    remark(texts(.newGoal, statement.number ?? next, statement.year))
    for (_, name, word) in Self.goalQuestions {
      if let text = statement.words[keyPath: word] { remark("  " + texts(.detail, name, text)) }
    }
    if try !confirm(texts(.saveGoal), standing: true) { throw .declined }
    return statement
  }

  private func askNumber(
    _ next: Int, _ statement: inout GoalStatement
  ) throws(CommandFailure) -> Answer {
    let (answer, number) = try ask(
      .askGoalNumber, standing: "\(next)", name: "nummer", goalNumber)
    statement.number = number
    return answer
  }

  private func askText(
    _ asked: GoalQuestion, _ statement: inout GoalStatement
  ) throws(CommandFailure) -> Answer {
    let (answer, text) = try ask(asked.question, name: asked.name, TextCell.line)
    statement.words[keyPath: asked.word] = text
    return answer
  }
}
