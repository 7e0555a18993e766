package import Projections

extension Registry {
  /// What is missing or doubtful behind an answer, by points at stake. Registers are taken one at a
  /// time.
  ///
  /// - Parameter comparesPeople: whether contact data is looked at for people whom two chapters may have
  ///   enrolled: that is reading it, of everybody, and on record as such.
  package func missing(
    _ answer: NationalAnswer, comparesPeople: Bool = false
  ) throws(ApplicationError) -> [Gap] {
    let answers = Dictionary(uniqueKeysWithValues: answer.chapters.map { ($0.log, $0) })
    let rules = answer.rules
    var gaps: [Gap] = []
    var meetings: [Meeting] = []
    try eachRegister { (register) throws(ApplicationError) in
      // Something may have been recorded since; then the answer is that of the register now.
      guard let known = answers[register.log] else { return }
      let answer =
        known.events == register.size ? known : register.answer(rules, year: known.year)
      gaps += register.gaps(answer, rules)
      gaps += register.recordedTwice(answer)
      meetings += register.meetings(answer)
    }
    let twice = comparesPeople ? try enrolledByTwo(answer) : []
    return answer.missing(gaps + meetings.doubles + twice)
  }
}
