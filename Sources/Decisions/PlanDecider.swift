package import Events
package import Projections

/// A chapter's plan -> events of its log: goals, and which entries are of which goal.
package struct PlanDecider {
  /// The chapter as it stands.
  package let register: ChapterRegister

  /// A decider for a chapter.
  package init(register: ChapterRegister) { self.register = register }

  /// The number that the next goal of a year gets: one more than the last, else the first that is free; nil
  /// when the plan is full.
  package func nextNumber(in year: Int) -> Int? {
    let taken = register.goals(in: year).map(\.number)
    let next = (taken.max() ?? 0) + 1
    if PlanAdopted.numbers.contains(next) { return next }
    return PlanAdopted.numbers.first { !taken.contains($0) }
  }

  /// A goal of a plan.
  package func adopt(
    _ statement: GoalStatement, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    if statement.words == GoalWords() { throw .goalWithoutWords }
    guard let number = statement.number ?? nextNumber(in: statement.year) else {
      throw .planIsFull(statement.year)
    }
    var words = EntryWords()
    words.goal = statement.words
    let data = EventData.planAdopted(PlanAdopted(year: statement.year, number: number))
    try check(data, actor, recorded)
    return [Decided(data, words: .entry(words))]
  }

  /// That an entry is of a goal, by the goal's number in the plan of the entry's year; none when it is so.
  package func link(
    _ entry: Int, toNumber number: Int, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    guard let year = register.fact(entry)?.data.on?.year else {
      throw .objection(entry > register.size ? .unknownEntry(entry) : .notAnEntry(entry))
    }
    guard let goal = register.goals(in: year).first(where: { $0.number == number }) else {
      throw .unknownGoal(number, year, known: register.goals(in: year).map(\.number))
    }
    if register.goal(of: entry)?.seq == goal.fact.seq { return [] }
    return try link(entry, to: goal.fact.seq, actor: actor, recorded: recorded)
  }

  /// That an entry is of a goal, by the number of the goal's event; nil for no goal.
  package func link(
    _ entry: Int, to goal: Int?, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let data: EventData =
      if let goal {
        .goalLinked(GoalLinked(entry: entry, goal: goal))
      } else {
        .goalUnlinked(GoalUnlinked(entry: entry))
      }
    try check(data, actor, recorded)
    return [Decided(data)]
  }

  private func check(
    _ data: EventData, _ actor: Pseudonym, _ recorded: Instant
  ) throws(Refusal) {
    do throws(Objection) { try register.check(data, actor: actor, recorded: recorded) } catch {
      throw .objection(error)
    }
  }
}
