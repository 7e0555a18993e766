import Events

extension ChapterRegister {
  /// The verdict on every entry of a year, ascending by number; withdrawn ones too.
  public func verdicts(_ rules: RuleSet, year: Int) -> [Verdict] {
    verdicts(rules, RolesOfPeople(self), year: year)
  }

  /// The verdict on one entry, with those of its year looked at; nil when it is no entry.
  public func verdict(on entry: Int, _ rules: RuleSet) -> Verdict? {
    guard let year = fact(entry)?.data.on?.year else { return nil }
    return verdicts(rules, year: year).first { $0.entry == entry }
  }

  /// The verdicts as they would be if an entry did not fail what `forgives` names.
  func verdicts(
    _ rules: RuleSet, _ people: RolesOfPeople, year: Int,
    forgiving forgives: (_ entry: Int, Failure) -> Bool = { _, _ in false }
  ) -> [Verdict] {
    let judge = EntryJudge(rules: rules, people: people)
    var verdicts: [Verdict] = []
    var candidates: [SameDay.Candidate] = []
    for fact in facts {
      guard let kind = fact.data.entryKind, let on = fact.data.on, on.year == year else { continue }
      let reasons = judge.failures(of: fact, kind: kind).filter { !forgives(fact.seq, $0.failure) }
      let counts = Both(
        strict: !reasons.contains { $0.column != .lenient },
        lenient: !reasons.contains { $0.column != .strict })
      if counts.lenient, let gathering = fact.data.gathering, let leader = gathering.leader {
        candidates.append(
          SameDay.Candidate(
            position: verdicts.count, leader: leader, on: on, start: gathering.start,
            seq: fact.seq, newParticipants: gathering.newParticipants))
      }
      verdicts.append(
        Verdict(entry: fact.seq, on: on, kind: kind, counts: counts, reasons: reasons))
    }
    SameDay(rules: rules).apply(to: &verdicts, candidates: candidates)
    return verdicts
  }
}
