import Events

/// Several entries of one leader on one day: the first counts, a later one only with new participants
/// (practice to § 11). Looks only at entries that otherwise count in the same reading.
struct SameDay {
  let rules: RuleSet

  /// A judged entry with what this rule needs of it.
  struct Candidate {
    let position: Int
    let leader: Pseudonym
    let on: CivilDate
    let start: TimeOfDay?
    let seq: Int
    let newParticipants: Bool?
  }

  /// Strikes the later entries that do not count, in each reading by itself; afterwards what counts
  /// strictly counts leniently.
  func apply(to verdicts: inout [Verdict], candidates: [Candidate]) {
    let sorted = candidates.sorted(by: precedes)
    var struck: [Int: Both<Int?>] = [:]
    strike(sorted, verdicts, \.strict, rules.strict, &struck)
    strike(sorted, verdicts, \.lenient, rules.lenient, &struck)
    for candidate in sorted {
      guard let first = struck[candidate.position] else { continue }
      var verdict = verdicts[candidate.position]
      verdict.counts.strict = verdict.counts.strict && first.strict == nil
      verdict.counts.lenient =
        (verdict.counts.lenient && first.lenient == nil) || verdict.counts.strict
      let failing = Both(
        strict: first.strict != nil, lenient: first.lenient != nil && !verdict.counts.lenient)
      if let column = ReadingColumn(strict: failing.strict, lenient: failing.lenient) {
        let earlier = first.strict ?? first.lenient ?? candidate.seq
        verdict.reasons.append(
          Reason(
            failure: .sameLeaderSameDay(
              first: earlier, newParticipants: candidate.newParticipants),
            column: column))
      }
      verdicts[candidate.position] = verdict
    }
  }

  private func strike(
    _ candidates: [Candidate], _ verdicts: [Verdict], _ column: WritableKeyPath<Both<Bool>, Bool>,
    _ reading: Reading, _ struck: inout [Int: Both<Int?>]
  ) {
    var first: Candidate?
    for candidate in candidates where verdicts[candidate.position].counts[keyPath: column] {
      guard let earlier = first, earlier.leader == candidate.leader, earlier.on == candidate.on
      else {
        first = candidate
        continue
      }
      if candidate.newParticipants ?? reading.unstatedNewParticipantsCount { continue }
      var marks = struck[candidate.position] ?? Both(strict: nil, lenient: nil)
      if column == \.strict { marks.strict = earlier.seq } else { marks.lenient = earlier.seq }
      struck[candidate.position] = marks
    }
  }

  private func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.leader != b.leader { return a.leader < b.leader }
    if a.on != b.on { return a.on < b.on }
    switch (a.start, b.start) {
    case (let x?, let y?) where x != y: return x < y
    case (.some, nil): return true
    case (nil, .some): return false
    default: return a.seq < b.seq
    }
  }
}
