public import Events

/// A base year for which a person's contact data is evidence (§ 13): the person led an activity that
/// counts, or is on the list of likepersoner, in at least one reading.
public struct EvidenceYear: Hashable, Sendable {
  /// The base year.
  public let year: Int
  /// Counting activity days that the person led.
  public internal(set) var days = Both.zero
  /// Whether the person is on the list.
  public internal(set) var isListed = Both(strict: false, lenient: false)

  /// The last day that the evidence is kept (§ 27).
  public var lastDay: CivilDate? { ChapterRegister.lastDayOfEvidence(forBaseYear: year) }

  /// What § 13 asks for of the person.
  public var needed: OnFile { isListed.lenient ? .list : .leader }
}

extension ChapterRegister {
  /// The base years for which people's contact data is evidence that is still kept on a day, ascending;
  /// of the year that the day lies in as well. A year without a rule set has none.
  public func evidenceYears(on day: CivilDate) -> [Pseudonym: [EvidenceYear]] {
    var years: [Pseudonym: [EvidenceYear]] = [:]
    for year in day.year - 4...day.year {
      guard let rules = RuleSet.forBaseYear(year) else { continue }
      var found: [Pseudonym: EvidenceYear] = [:]
      let answer = answer(rules, year: year)
      for verdict in answer.verdicts where verdict.counts.lenient {
        if let leader = fact(verdict.entry)?.data.gathering?.leader {
          found[leader, default: EvidenceYear(year: year)].days += verdict.counts.counted
        }
      }
      for person in answer.likepersoner where person.isListed.lenient {
        found[person.person, default: EvidenceYear(year: year)].isListed = person.isListed
      }
      for (person, evidence) in found { years[person, default: []].append(evidence) }
    }
    return years
  }
}
