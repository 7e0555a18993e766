public import Events

/// How the figures of a base year grew in one log: what they were at the end of each month in which
/// something was recorded. A few numbers a month, whatever the size of the log.
public struct LogGrowth: Sendable {
  /// Which log.
  public let log: LogCode
  /// Whether it is made up.
  private(set) var isDemo = false
  private(set) var steps: [Step] = []
  // What decides whether chapters count as lokallag, as the log has it after the last step.
  private var facts: [Int: EventData] = [:]

  /// The log at the end of a month.
  struct Step: Sendable {
    let month: CivilMonth
    let events: Int
    let days: Both<Int>
    let likepersoner: Both<Int>
    let minutes: Int
    let hasMemberActivity: Bool
    /// Facts about chapters that are new or otherwise than a step before, by number; nil: no longer.
    let changed: [(seq: Int, data: EventData?)]
  }

  /// A log before its first event.
  public init(log: LogCode) { self.log = log }

  /// Takes in the register as it stood at the end of a month, which is later than any before.
  public mutating func take(
    _ register: ChapterRegister, endOf month: CivilMonth, _ rules: RuleSet, year: Int
  ) {
    isDemo = register.isDemo
    let answer = register.answer(rules, year: year)
    steps.append(
      Step(
        month: month, events: answer.events,
        days: ActivityClass.allCases.reduce(into: .zero) { $0 += answer.days($1) },
        likepersoner: answer.likepersoner.reduce(into: .zero) { $0 += $1.isListed.counted },
        minutes: answer.minutes.total, hasMemberActivity: answer.hasMemberActivity,
        changed: changes(to: register, year: year)))
  }

  private mutating func changes(
    to register: ChapterRegister, year: Int
  ) -> [(seq: Int, data: EventData?)] {
    var now: [Int: EventData] = [:]
    for (seq, data) in register.organisationFacts.facts where data.decidesLokallag(in: year) {
      now[seq] = data
    }
    var changed: [(seq: Int, data: EventData?)] = []
    for seq in Set(now.keys).union(facts.keys).sorted() where now[seq] != facts[seq] {
      changed.append((seq, now[seq]))
    }
    facts = now
    return changed
  }
}

extension EventData {
  /// Whether a fact can decide if a chapter counts as lokallag in a base year.
  fileprivate func decidesLokallag(in year: Int) -> Bool {
    switch self {
    case .chapterFounded, .chapterChanged, .chapterClosed: true
    case .membersCounted(let body): body.year == year
    case .annualReportFiled(let body): body.year == year
    default: false
    }
  }
}
