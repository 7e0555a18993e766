import Events
package import Projections

extension Registry {
  /// What would make an entry count that does not: as `mangler` has it, for this entry alone. None where it
  /// counts, is withdrawn, or nothing that could be stated would help.
  package func remedies(of explanation: Explanation) throws(ApplicationError) -> [Gap] {
    guard let rules = explanation.rules, let verdict = explanation.verdict,
      !verdict.counts.strict, !explanation.fact.isWithdrawn,
      let year = explanation.fact.data.on?.year
    else { return [] }
    let register = try register(of: explanation.handle.log)
    return register.gaps(register.answer(rules, year: year), rules)
      .filter { $0.entries.contains(explanation.handle) && $0.gain.days > 0 }
  }
}
