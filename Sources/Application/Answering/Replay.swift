import EventLog
package import Events
package import Projections

/// The totals of a base year as the logs grew, and as the views have them.
package struct Replay {
  /// The base year.
  package let year: Int
  /// By which rules.
  package let rules: RuleSet
  /// Every month from that of the first event to that of the last, folded from the first event on.
  package let months: [(month: CivilMonth, totals: YearTotals)]
  /// What the reports say, from saved views where there are any.
  package let reported: YearTotals

  /// What the months end in; nil before there is any event.
  package var last: YearTotals? { months.last?.totals }

  /// Whether the months end in what the reports say.
  package var isSame: Bool { last.map { $0 == reported } ?? (reported.events == 0) }
}

extension Registry {
  /// Folds every log once, from its first event, and keeps what the totals of a base year were at the
  /// end of each month, by when things were recorded.
  ///
  /// - Parameter progress: called now and then with the number of events read, and of all.
  package func replay(
    _ year: Int, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(ApplicationError) -> Replay {
    let rules = try rules(of: year)
    // Both sides of the comparison see the same events, whatever is recorded meanwhile.
    let still = try standingStill()
    let all = try still.extent().events
    var read = 0
    var logs: [LogGrowth] = []
    for log in try still.logs() {
      logs.append(
        try still.growth(of: log, rules, year) {
          read += 1
          if read % 1_024 == 0 { progress(read, all) }
        })
    }
    progress(all, all)
    return Replay(
      year: year, rules: rules, months: NationalGrowth(logs, rules, year: year).months,
      reported: YearTotals(try still.national(year)))
  }

  /// The newest base year with entries that had ended when the last event was recorded; where none
  /// had, the newest with entries; without any, that of the last event.
  package func latestBaseYear() throws(ApplicationError) -> Int? {
    guard let last = try recordedDays()?.upperBound.year else { return nil }
    var years: Set<Int> = []
    try eachRegister { (register) throws(ApplicationError) in
      for fact in register.facts where !fact.isWithdrawn && fact.data.entryKind != nil {
        if let year = fact.data.on?.year { years.insert(year) }
      }
    }
    let judged = years.filter { RuleSet.forBaseYear($0) != nil }
    return judged.filter { $0 < last }.max() ?? judged.max() ?? last
  }

  private func growth(
    of log: LogCode, _ rules: RuleSet, _ year: Int, _ passed: () -> Void
  ) throws(ApplicationError) -> LogGrowth {
    var growth = LogGrowth(log: log)
    var month: CivilMonth?
    var register = ChapterRegister(log: log)
    try fold(log, into: &register) { event, register in
      let now = CivilMonth(NorwegianTime.date(at: event.recorded))
      if let month, month != now { growth.take(register, endOf: month, rules, year: year) }
      month = now
      passed()
    }
    if let month { growth.take(register, endOf: month, rules, year: year) }
    return growth
  }
}
