package import Decisions
package import Events
package import Projections
import Vault

/// A chapter's plan for a year with its texts, and the entries that were done for it.
package struct ChapterPlan {
  /// Goals and what was done.
  package let answer: PlanAnswer
  /// The chapter's name; nil where nobody stated it.
  package let name: PlaceName?
  /// The entries of the year, by number.
  package let entries: [Int: Fact]
  /// Their verdicts, by number; none in a year without rules.
  package let verdicts: [Int: Verdict]
  /// The texts of the goals, by the number of the goal's event; none while the vault is locked.
  package let words: [Int: GoalWords]
  /// Whether texts are left out because the vault is locked.
  package let isLocked: Bool
  /// The day of the last event recorded.
  package let knownOn: CivilDate?
}

/// The goal that an entry is of.
package struct GoalOfEntry {
  /// The goal's event.
  package let handle: Handle
  /// The goal's number in the plan.
  package let number: Int
  /// Its texts; nil while they are not here.
  package let words: GoalWords?
}

extension Registry {
  /// A chapter's plan for a year.
  ///
  /// - Parameter withTexts: whether to read the goals' texts, which is put on record.
  package func plan(
    of chapter: LogCode, in year: Int, withTexts: Bool = true
  ) throws(ApplicationError) -> ChapterPlan {
    let register = try register(of: chapter)
    let rules = RuleSet.forBaseYear(year) == nil ? nil : try rules(of: year)
    let answer = register.plan(rules, year: year)
    var words: [Int: GoalWords] = [:]
    for goal in answer.goals where withTexts && !privates.isLocked {
      words[goal.seq] = try goalWords(of: goal.seq, register)
    }
    let entries = answer.total.entries.compactMap { register.fact($0) }
    let verdicts = rules.map { register.answer($0, year: year).verdicts } ?? []
    return ChapterPlan(
      answer: answer, name: try self.chapter(chapter)?.name,
      entries: Dictionary(uniqueKeysWithValues: entries.map { ($0.seq, $0) }),
      verdicts: Dictionary(uniqueKeysWithValues: verdicts.map { ($0.entry, $0) }),
      words: words, isLocked: privates.isLocked,
      knownOn: register.lastRecorded.map { NorwegianTime.date(at: $0) })
  }

  /// The years that a chapter has a plan for, ascending.
  package func planYears(of chapter: LogCode) throws(ApplicationError) -> [Int] {
    try register(of: chapter).planYears
  }

  /// The goal that an entry is of; nil when it is of none.
  func goal(
    of entry: Int, _ register: ChapterRegister
  ) throws(ApplicationError) -> GoalOfEntry? {
    guard let fact = register.goal(of: entry), case .planAdopted(let body) = fact.data else {
      return nil
    }
    return GoalOfEntry(
      handle: Handle(register.log, fact.seq), number: body.number,
      words: privates.isLocked ? nil : try goalWords(of: fact.seq, register))
  }

  private func goalWords(
    of goal: Int, _ register: ChapterRegister
  ) throws(ApplicationError) -> GoalWords {
    var words = EntryWords()
    for seq in [goal] + register.touches(of: goal) {
      guard let event = try event(Handle(register.log, seq)), let text = try payload(of: event)
      else { continue }
      words = words.corrected(by: text)
    }
    return words.goal
  }
}
