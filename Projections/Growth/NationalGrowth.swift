public import Events

/// The totals of a base year month by month, as all logs grew.
public struct NationalGrowth: Sendable {
  /// Every month from that of the first event to that of the last, with what was known at its end.
  public private(set) var months: [(month: CivilMonth, totals: YearTotals)] = []

  private var totals = YearTotals()
  private var facts: [LogCode: [Int: EventData]] = [:]
  private var organisationFacts: [LogCode: OrganisationFacts] = [:]
  private var active: Set<LogCode> = []

  /// Merges the growth of all logs.
  public init(_ logs: [LogGrowth], _ rules: RuleSet, year: Int) {
    let all = logs.flatMap { $0.steps.map(\.month) }
    guard var month = all.min(), let last = all.max() else { return }
    var position = [Int](repeating: 0, count: logs.count)
    while month <= last {
      var isOrganisationTouched = false
      for (index, log) in logs.enumerated() {
        guard position[index] < log.steps.count, log.steps[position[index]].month == month else {
          continue
        }
        let before = position[index] > 0 ? log.steps[position[index] - 1] : nil
        if take(log.steps[position[index]], after: before, log) { isOrganisationTouched = true }
        position[index] += 1
      }
      if isOrganisationTouched { totals.lokallag = lokallag(rules, year: year) }
      months.append((month, totals))
      month = month.next
    }
  }

  /// Whether it may be other chapters that count as lokallag now.
  private mutating func take(
    _ step: LogGrowth.Step, after before: LogGrowth.Step?, _ log: LogGrowth
  ) -> Bool {
    if before == nil { totals.logs += 1 }
    totals.events += step.events - (before?.events ?? 0)
    totals.minutes += step.minutes - (before?.minutes ?? 0)
    totals.days.move(from: before?.days, to: step.days)
    totals.likepersoner.move(from: before?.likepersoner, to: step.likepersoner)
    for (seq, data) in step.changed { facts[log.log, default: [:]][seq] = data }
    if step.hasMemberActivity { active.insert(log.log) } else { active.remove(log.log) }
    let isActivityNew = step.hasMemberActivity != (before?.hasMemberActivity ?? false)
    if step.changed.isEmpty { return isActivityNew }
    let stated = (facts[log.log] ?? [:]).sorted { $0.key < $1.key }
    organisationFacts[log.log] = OrganisationFacts(
      log: log.log, isDemo: log.isDemo, facts: stated.map { (seq: $0.key, data: $0.value) })
    return true
  }

  private func lokallag(_ rules: RuleSet, year: Int) -> Both<Int> {
    let organisation = Organisation(organisationFacts.values)
    return organisation.chapters.values.reduce(into: .zero) { sum, facts in
      let answer = LocalChapterAnswer(
        facts, hasMemberActivity: active.contains(facts.chapter), rules, year: year)
      sum += answer.counts.counted
    }
  }
}

extension Both<Int> {
  fileprivate mutating func move(from before: Both?, to now: Both) {
    strict += now.strict - (before?.strict ?? 0)
    lenient += now.lenient - (before?.lenient ?? 0)
  }
}
