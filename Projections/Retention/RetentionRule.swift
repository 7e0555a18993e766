public import Events

/// What is kept outside the logs, and until when. The table of these is all there is: what comes due is
/// computed from it, and shown with it.
public enum RetentionRule: String, Hashable, Sendable, CaseIterable {
  /// Contact data of whoever led a counting activity, or stands on the list of likepersoner, of a base year:
  /// evidence (§ 13) that is kept for five years (§ 27). Never due by itself: it keeps `glem` from taking it.
  case evidence
  /// What was kept as evidence of somebody forgotten, once the five years are over (§ 27).
  case keptEvidence = "kept-evidence"
  /// Contact data that later contact data took the place of. It tells which data figures of earlier years
  /// rest on, so it goes with the person, but for versions that are evidence. The organisation's choice.
  case replacedContact = "replaced-contact"
  /// Contact data of somebody without role or activity in the last base years. The organisation's choice.
  case inactive
  /// Contact data of somebody who took back the consent to be registered (GDPR article 17.1 b).
  case consentWithdrawn = "consent-withdrawn"
  /// Titles, places, notes and other texts of entries, and reasons for correcting them, that no evidence
  /// period asks for any more (§ 27). That they go then is the organisation's choice.
  case entryTexts = "entry-texts"
  /// What participants of trips are called: a pseudonym of the year each, with the chapter's code under a
  /// key of its own. It tells who was on the trip while figures of the year may be asked for (§ 27). That it
  /// goes then is the organisation's choice.
  case participants
  /// Lines typed in the shell, the newest only. The organisation's choice.
  case lines
  /// Payloads that were put down for an event which never came. The organisation's choice.
  case orphans
  /// Who was shown what, by pseudonyms. As long as the registry: a log is never shortened, and whoever is
  /// forgotten is nobody in it. The organisation's choice.
  case accesses

  /// How long.
  public var term: Term {
    switch self {
    case .evidence, .keptEvidence, .entryTexts, .participants: .endOfYearAfterBaseYear(4)
    case .replacedContact: .withThePerson
    case .inactive: .endOfYearAfterLastActive(2)
    case .consentWithdrawn: .atOnce
    case .lines: .newestOnly
    case .orphans: .oneDay
    case .accesses: .withTheRegistry
    }
  }

  /// Where it says so.
  public var source: Source {
    switch self {
    case .evidence: .regulation("§ 13, § 27")
    case .keptEvidence: .regulation("§ 27")
    case .consentWithdrawn: .gdpr("17.1 b")
    case .replacedContact, .inactive, .entryTexts, .participants, .lines, .orphans, .accesses:
      .organisation
    }
  }

  /// What makes it go.
  public var means: Means {
    switch self {
    case .evidence, .accesses: .nothing
    case .keptEvidence, .inactive, .consentWithdrawn, .replacedContact, .participants:
      .forgetPerson
    case .entryTexts: .forgetTexts
    case .lines, .orphans: .byItself
    }
  }

  /// How long something is kept.
  public enum Term: Hashable, Sendable {
    /// Through 31 December so many years after the base year, or the year of what it is.
    case endOfYearAfterBaseYear(Int)
    /// Through 31 December so many years after the last year of any role or activity.
    case endOfYearAfterLastActive(Int)
    /// Until the person is forgotten.
    case withThePerson
    /// As long as there is a registry.
    case withTheRegistry
    /// Not at all.
    case atOnce
    /// A day.
    case oneDay
    /// Until so much newer is there that it is pushed out.
    case newestOnly
  }

  /// Why so long.
  public enum Source: Hashable, Sendable {
    /// Paragraphs of FOR-2023-01-01-122.
    case regulation(String)
    /// Article and number of the General Data Protection Regulation.
    case gdpr(String)
    /// Nobody else says: the organisation can choose otherwise.
    case organisation
  }

  /// What makes something go.
  public enum Means: Hashable, Sendable {
    /// Forgetting the person.
    case forgetPerson
    /// Forgetting texts of the entry.
    case forgetTexts
    /// The program, without being asked.
    case byItself
    /// Nothing here does.
    case nothing
  }

  /// The last day that something of a year is kept; nil where the year does not decide it.
  public func lastDay(ofYear year: Int) -> CivilDate? {
    switch term {
    case .endOfYearAfterBaseYear(let years), .endOfYearAfterLastActive(let years):
      CivilDate(year: year + years, month: 12, day: 31)
    case .withThePerson, .withTheRegistry, .atOnce, .oneDay, .newestOnly: nil
    }
  }
}
