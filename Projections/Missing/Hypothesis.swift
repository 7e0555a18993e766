import Events

/// What a chapter's strict figures are, and what they would be if something were otherwise.
struct Hypothesis {
  let register: ChapterRegister
  let rules: RuleSet
  let people: RolesOfPeople
  let year: Int
  /// As it is.
  let verdicts: [Verdict]
  /// As it is.
  let likepersoner: [LikepersonAnswer]

  /// What would be gained with these verdicts, by nothing else being different.
  func gap(_ kind: Gap.Kind, with supposed: [Verdict]) -> Gap? {
    let won = zip(verdicts, supposed).filter { !$0.counts.strict && $1.counts.strict }
      .map { Handle(register.log, $1.entry) }
    guard !won.isEmpty else { return nil }
    let listed = listed(rules, people, supposed)
    var gain = Gap.Gain()
    gain.days = supposed.days - verdicts.days
    gain.likepersoner = listed.count
    return Gap(chapter: register.log, kind: kind, entries: won, people: listed, gain: gain)
  }

  /// Who would be on the strict list and is not, in order of enrolment.
  func listed(_ rules: RuleSet, _ people: RolesOfPeople, _ verdicts: [Verdict]) -> [Pseudonym] {
    let supposed = Likepersoner(rules: rules, year: year, people: people).answers(
      register, verdicts)
    return zip(likepersoner, supposed).filter { !$0.isListed.strict && $1.isListed.strict }
      .map(\.1.person)
  }
}

extension [Verdict] {
  fileprivate var days: Int { count { $0.counts.strict } }
}
