public import Events

/// How much of what counts in a year rests on contact data that was destroyed while it was evidence
/// (§ 13, § 27). It counts all the same.
public struct ErasedEvidence: Hashable, Sendable {
  /// Counting activity days whose leader was forgotten.
  public internal(set) var days = Both.zero
  /// Counting likepersoner who were forgotten.
  public internal(set) var likepersoner = Both.zero

  /// Whether there is nothing to say.
  public var isEmpty: Bool { days == .zero && likepersoner == .zero }

  static func += (a: inout ErasedEvidence, b: ErasedEvidence) {
    a.days += b.days
    a.likepersoner += b.likepersoner
  }
}

extension ChapterRegister {
  /// The last day that contact data is evidence for a base year: five years are kept (§ 27).
  public static func lastDayOfEvidence(forBaseYear year: Int) -> CivilDate? {
    CivilDate(year: year + 4, month: 12, day: 31)
  }

  func erasedEvidence(
    year: Int, _ verdicts: [Verdict], _ likepersoner: [LikepersonAnswer]
  ) -> ErasedEvidence {
    var evidence = ErasedEvidence()
    if erasures.isEmpty { return evidence }
    for verdict in verdicts {
      if let leader = fact(verdict.entry)?.data.gathering?.leader, isGone(leader, year) {
        evidence.days += verdict.counts.counted
      }
    }
    for person in likepersoner where isGone(person.person, year) {
      evidence.likepersoner += person.isListed.counted
    }
    return evidence
  }

  // Destroyed later it was evidence of nothing any more.
  private func isGone(_ person: Pseudonym, _ year: Int) -> Bool {
    guard let erasure = erasures[person], erasure.scope == .all else { return false }
    return Self.lastDayOfEvidence(forBaseYear: year).map {
      NorwegianTime.date(at: erasure.recorded) <= $0
    } ?? true
  }
}
