public import Events

/// A chapter's plan for a year beside what was done: the page for its annual meeting.
public struct PlanAnswer: Hashable, Sendable {
  /// Which chapter's log.
  public let log: LogCode
  /// The year.
  public let year: Int
  /// The rules by which days are counted; nil for a year without any.
  public let rules: RuleSet?
  /// The goals, ascending by number.
  public let goals: [GoalAnswer]
  /// What was done that is of no goal.
  public let withoutGoal: GoalProgress

  /// All that was done in the year.
  public var total: GoalProgress { goals.reduce(into: withoutGoal) { $0 += $1.progress } }
}

/// A goal and what was done for it.
public struct GoalAnswer: Hashable, Sendable {
  /// Number of the plan-adopted event.
  public let seq: Int
  /// The goal's number in the plan.
  public let number: Int
  /// What was done.
  public let progress: GoalProgress

  /// Whether anything was done yet.
  public var isBegun: Bool { !progress.entries.isEmpty }
}

/// What some entries of a year come to.
public struct GoalProgress: Hashable, Sendable {
  /// Numbers of the entries, by day and then by number.
  public internal(set) var entries: [Int] = []
  /// Counting activity days; zero in a year without rules.
  public internal(set) var days = Both<Int>.zero
  /// How many took part, where that is stated; whoever came twice is counted twice.
  public internal(set) var participants = 0
  /// Volunteer minutes, as the report of hours counts them.
  public internal(set) var minutes = 0

  static func += (a: inout GoalProgress, b: GoalProgress) {
    a.entries += b.entries
    a.days += b.days
    a.participants += b.participants
    a.minutes += b.minutes
  }
}

extension ChapterRegister {
  /// The chapter's plan for a year and what was done. Every standing entry of the year is under exactly one
  /// goal or under none, so that the parts make up the whole.
  ///
  /// - Parameter rules: nil for a year without a rule set.
  public func plan(_ rules: RuleSet?, year: Int) -> PlanAnswer {
    var counts: [Int: Both<Int>] = [:]
    for verdict in rules.map({ answer($0, year: year).verdicts }) ?? [] {
      counts[verdict.entry] = verdict.counts.counted
    }
    let entries = facts.filter {
      !$0.isWithdrawn && $0.data.isEntry && $0.data.on?.year == year
    }.sorted { a, b in
      guard let x = a.data.on, let y = b.data.on else { return a.seq < b.seq }
      return (x, a.seq) < (y, b.seq)
    }
    var done: [Int?: GoalProgress] = [:]
    for entry in entries {
      done[goal(of: entry.seq)?.seq, default: GoalProgress()]
        .add(entry, counts[entry.seq] ?? .zero)
    }
    return PlanAnswer(
      log: log, year: year, rules: rules,
      goals: goals(in: year).map { number, fact in
        GoalAnswer(seq: fact.seq, number: number, progress: done[fact.seq] ?? GoalProgress())
      },
      withoutGoal: done[nil] ?? GoalProgress())
  }
}

extension GoalProgress {
  fileprivate mutating func add(_ entry: Fact, _ counted: Both<Int>) {
    var volunteer = VolunteerMinutes()
    volunteer.add(entry.data)
    entries.append(entry.seq)
    days += counted
    participants += entry.data.gathering?.participants ?? 0
    minutes += volunteer.total
  }
}
