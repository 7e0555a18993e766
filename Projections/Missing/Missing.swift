import Events

extension ChapterRegister {
  /// What is missing or doubtful in this log's entries and people for a year, with no points yet: the
  /// registers are looked at one by one, and `NationalAnswer.missing` ranks what they gave.
  ///
  /// - Precondition: the answer is this register's, by the same rules.
  public func gaps(_ answer: ChapterAnswer, _ rules: RuleSet) -> [Gap] {
    precondition(answer.log == log && answer.events == size)
    let hypothesis = Hypothesis(
      register: self, rules: rules, people: RolesOfPeople(self), year: answer.year,
      verdicts: answer.verdicts, likepersoner: answer.likepersoner)
    return hypothesis.personGaps + hypothesis.entryGaps
  }
}

extension NationalAnswer {
  /// What stands between us and a complete report: the gaps of all registers and those of the
  /// chapters as lokallag, by points at stake, then chapter, kind, people and entries. Each gap's
  /// points are what mending it alone would add; together they can be worth more or less.
  public func missing(_ gaps: some Sequence<Gap>) -> [Gap] {
    (gaps.filter(isNear) + chapterGaps + disagreementGaps).map { gap in
      var gap = gap
      gap.points = points(of: gap.gain)
      return gap
    }.sorted { a, b in
      if a.points != b.points { return a.points > b.points }
      if a.chapter != b.chapter { return a.chapter < b.chapter }
      if a.kind.order != b.kind.order { return a.kind.order < b.kind.order }
      if a.people != b.people { return a.people.lexicographicallyPrecedes(b.people) }
      return a.entries.lexicographicallyPrecedes(b.entries)
    }
  }

  /// Two chapters that record one meeting are neighbours: chapters of two counties are not told of.
  private func isNear(_ gap: Gap) -> Bool {
    guard gap.kind == .recordedByTwo else { return true }
    return Set(gap.entries.compactMap { organisation.chapters[$0.log]?.county }).count < 2
  }

  /// Points (§ 19) that a gain would add to today's strict figures.
  public func points(of gain: Gap.Gain) -> Int {
    rules.bands.activityDays.points(adding: gain.days, to: allDays.strict)
      + rules.bands.likepersoner.points(adding: gain.likepersoner, to: likepersoner.strict)
      + rules.bands.lokallag.points(adding: gain.lokallag, to: lokallag.strict)
      + rules.bands.members.points(adding: gain.members, to: members)
  }
}
