package import Events
package import Projections

extension Registry {
  /// What a chapter's log says about a year, month by month. Before there were rules nothing is judged.
  package func course(
    of chapter: LogCode, in year: Int
  ) throws(ApplicationError) -> YearCourse {
    let rules = RuleSet.forBaseYear(year) == nil ? nil : try rules(of: year)
    return try register(of: chapter).course(of: year, rules)
  }
}
