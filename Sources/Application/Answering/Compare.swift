import Events
package import Projections

extension Registry {
  /// The figures of a base year at two cursors, and what explains the difference. Registers are taken
  /// one log at a time.
  ///
  /// - Parameters:
  ///   - a: the cursor A, taken of the whole registry; nil for all that is known now.
  ///   - b: the cursor B; it may lie before A, or know what A does not and the other way round.
  ///   - rulesAtA: the rule set of the figures at A; nil for the newest of the year.
  ///   - rulesAtB: the rule set of the figures at B; nil for the newest of the year.
  package func compare(
    _ year: Int, _ a: Cursor?, _ b: Cursor?, rulesAtA: RuleSet? = nil, rulesAtB: RuleSet? = nil
  ) throws(ApplicationError) -> Comparison {
    guard let before = rulesAtA ?? RuleSet.forBaseYear(year),
      let after = rulesAtB ?? RuleSet.forBaseYear(year)
    else { throw .noRuleSet(year) }
    let (then, now) = (at(a), at(b))
    var compared: [LogComparison] = []
    for log in Set(try then.logs()).union(try now.logs()).sorted() {
      let (first, second): (ChapterRegister, ChapterRegister)
      if try then.size(of: log) <= now.size(of: log) {
        first = try then.caughtUp(nil, log)
        second = try now.caughtUp(first, log)
      } else {
        second = try now.caughtUp(nil, log)
        first = try then.caughtUp(second, log)
      }
      compared.append(LogComparison(first, second, before, after, year: year))
    }
    return Comparison(compared, before, after, year: year)
  }
}
