import Events

extension ChapterRegister {
  /// An entry was said to be of a goal, or of none any longer.
  public struct GoalLink: Hashable, Sendable {
    /// Number of the entry.
    public let entry: Int
    /// Number of the goal; nil when it is of none any longer.
    public let goal: Int?
    /// Number of the event that says so.
    public let seq: Int
  }

  /// The goal that an entry is of now. nil also while the entry or the goal is withdrawn, or once they are
  /// of different years: then the link says nothing.
  public func goal(of entry: Int) -> Fact? {
    guard let stated = fact(entry), !stated.isWithdrawn, let number = linkedGoal(of: entry),
      let goal = fact(number), !goal.isWithdrawn, case .planAdopted(let body) = goal.data,
      stated.data.on?.year == body.year
    else { return nil }
    return goal
  }

  /// The standing goals of a year's plan, ascending by number.
  public func goals(in year: Int) -> [(number: Int, fact: Fact)] {
    facts.compactMap { fact in
      guard !fact.isWithdrawn, case .planAdopted(let body) = fact.data, body.year == year else {
        return nil
      }
      return (body.number, fact)
    }.sorted { $0.number < $1.number }
  }

  /// The years that have a plan, ascending.
  public var planYears: [Int] {
    var years: Set<Int> = []
    for fact in facts where !fact.isWithdrawn {
      if case .planAdopted(let body) = fact.data { years.insert(body.year) }
    }
    return years.sorted()
  }

  /// The events that said which goal an entry is of, ascending. They decide no figure.
  public func goalEvents(of entry: Int) -> [Int] {
    goalLinks.filter { $0.entry == entry }.map(\.seq)
  }

  /// The goal that was last said of an entry, whether or not that holds.
  public func linkedGoal(of entry: Int) -> Int? { linkIndex[entry].flatMap { goalLinks[$0].goal } }
}

extension ChapterRegister {
  func check(_ body: GoalLinked) throws(Objection) {
    let entry = try fact(required: body.entry)
    guard entry.data.isEntry, let year = entry.data.on?.year else {
      throw .notAnEntry(body.entry)
    }
    if entry.isWithdrawn { throw .alreadyWithdrawn(body.entry) }
    let goal = try fact(required: body.goal)
    guard case .planAdopted(let plan) = goal.data else { throw .notAGoal(body.goal) }
    if goal.isWithdrawn { throw .alreadyWithdrawn(body.goal) }
    if plan.year != year { throw .goalOfOtherYear(body.entry, plan.year) }
  }

  func check(_ body: GoalUnlinked) throws(Objection) {
    if try !fact(required: body.entry).data.isEntry { throw .notAnEntry(body.entry) }
    if linkedGoal(of: body.entry) == nil { throw .noGoal(body.entry) }
  }

  /// A number stands once in the plan of a year.
  func check(_ body: PlanAdopted, root: Int?) throws(Objection) {
    let taken = facts.contains { fact in
      fact.seq != root && !fact.isWithdrawn && fact.data == .planAdopted(body)
    }
    if taken { throw .goalNumberTaken(body.number, body.year) }
  }

  mutating func link(_ entry: Int, to goal: Int?, seq: Int) {
    linkIndex[entry] = goalLinks.count
    goalLinks.append(GoalLink(entry: entry, goal: goal, seq: seq))
  }

  func writeGoals(to out: inout StateWriter) {
    out.list(goalLinks) { out, link in
      out.number(link.entry)
      out.number(link.goal ?? 0)
      out.number(link.seq)
    }
  }

  mutating func readGoals(_ reader: inout StateReader) -> Bool {
    reader.list { reader in
      guard let entry = reader.number(), let goal = reader.number(), let seq = reader.number()
      else { return false }
      link(entry, to: goal == 0 ? nil : goal, seq: seq)
      return true
    }
  }
}
