import Events

extension NationalAnswer {
  /// What chapters lack as lokallag (§ 8–9), and chapters that recorded nothing.
  var chapterGaps: [Gap] {
    let answers = Dictionary(uniqueKeysWithValues: chapters.map { ($0.log, $0) })
    return Set(organisation.codes + chapters.map(\.log)).subtracting([.central]).sorted().flatMap {
      chapter in
      ChapterGaps(
        facts: organisation.chapters[chapter] ?? ChapterFacts(chapter: chapter),
        hasMemberActivity: answers[chapter]?.hasMemberActivity == true,
        hasEntries: answers[chapter]?.hasEntries == true, rules: rules, year: year
      ).gaps
    }
  }
}

extension NationalAnswer {
  /// Facts of the base year that the chapter and the central office state differently.
  var disagreementGaps: [Gap] {
    organisation.disagreements.filter { $0.concerns(year) }.map {
      Gap(
        chapter: $0.chapter, kind: .disagreement($0.fact), entries: $0.handles, people: [],
        gain: Gap.Gain())
    }
  }
}

/// One chapter, and what would be if something were otherwise.
private struct ChapterGaps {
  let facts: ChapterFacts
  let hasMemberActivity: Bool
  let hasEntries: Bool
  let rules: RuleSet
  let year: Int

  var gaps: [Gap] {
    if !facts.exists {
      return [
        gap(.notFounded) {
          $0.kind = $0.kind ?? .lokallag
          $0.handle = Handle(.central, 1)
        }
      ]
    }
    guard facts.isOpen(atEndOf: year) else { return [] }
    var gaps: [Gap] = []
    if facts.kind == nil { gaps.append(gap(.kindNotStated) { $0.kind = .lokallag }) }
    if !hasEntries { gaps.append(gap(.noEntries, hasActivity: true)) }
    guard facts.isLocal else { return gaps }
    if hasEntries, !hasMemberActivity { gaps.append(gap(.onlyMeetings, hasActivity: true)) }
    if facts.members[year] == nil {
      gaps.append(
        gap(.membersNotCounted, members: rules.chapterMembers) { facts in
          facts.members[year] = .init(members: rules.chapterMembers, handle: Handle(.central, 1))
        })
    }
    if let filed = facts.reports[year] {
      if !filed.report.isFiled {
        gaps.append(
          gap(.reportIncomplete(filed.report), [filed.handle]) { $0.reports[year] = report })
      }
    } else {
      gaps.append(gap(.reportMissing) { $0.reports[year] = report })
    }
    return gaps
  }

  private func gap(
    _ kind: Gap.Kind, _ entries: [Handle] = [], members: Int = 0, hasActivity: Bool = false,
    _ change: (inout ChapterFacts) -> Void = { _ in }
  ) -> Gap {
    var supposed = facts
    change(&supposed)
    let counts = LocalChapterAnswer(
      supposed, hasMemberActivity: hasMemberActivity || hasActivity, rules, year: year
    ).counts.strict
    var gain = Gap.Gain()
    gain.lokallag = counts ? 1 : 0
    gain.members = counts ? members : 0
    return Gap(chapter: facts.chapter, kind: kind, entries: entries, people: [], gain: gain)
  }

  /// A report as it should be.
  private var report: ChapterFacts.Filed {
    ChapterFacts.Filed(
      report: AnnualReportFiled(
        chapter: facts.chapter, year: year,
        filed: CivilDate(year: CivilDate.years.upperBound, month: 12, day: 31),
        annualReport: true, account: true, accounts: true, audit: true, minutes: true,
        signed: .wholeBoard),
      handle: Handle(.central, 1))
  }
}

extension ChapterAnswer {
  /// Whether any entry of the year is not withdrawn.
  var hasEntries: Bool {
    verdicts.contains { verdict in !verdict.reasons.contains { $0.failure == .withdrawn } }
  }
}
