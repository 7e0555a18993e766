import Events
package import Projections

extension Registry {
  /// The figures of a base year from all logs, or from those of some chapters. Registers are taken
  /// one at a time.
  ///
  /// - Parameters:
  ///   - rules: the rule set; nil for the newest of the year, at a seal of the year for the one it names.
  ///   - chosen: whether a chapter is looked at; nil for all.
  package func national(
    _ year: Int, by rules: RuleSet? = nil, only chosen: ((ChapterFacts) -> Bool)? = nil
  ) throws(ApplicationError) -> NationalAnswer {
    let rules = if let rules { rules } else { try self.rules(of: year) }
    var answers: [ChapterAnswer] = []
    var facts: [OrganisationFacts] = []
    try eachRegister { (register) throws(ApplicationError) in
      answers.append(register.answer(rules, year: year))
      facts.append(register.organisationFacts)
    }
    let organisation = Organisation(facts)
    guard let chosen else { return NationalAnswer(answers, organisation, rules, year: year) }
    let part = organisation.filtered(chosen)
    return NationalAnswer(
      answers.filter { part.chapters[$0.log] != nil }, part, rules, year: year)
  }
}
