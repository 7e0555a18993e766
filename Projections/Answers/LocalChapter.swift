public import Events

/// Whether a chapter counts as lokallag in a base year (§ 8–9), and what fails.
public struct LocalChapterAnswer: Hashable, Sendable {
  /// Which chapter.
  public let chapter: LogCode
  /// Whether it counts.
  public let counts: Both<Bool>
  /// What fails, in the order of decision.
  public let failures: [Failed]

  /// One failure, and in which reading.
  public struct Failed: Hashable, Sendable {
    /// What.
    public let kind: Kind
    /// Where.
    public let column: ReadingColumn
  }

  /// What a chapter can fail.
  public enum Kind: Hashable, Sendable {
    /// A fylkeslag that does not function as a lokallag, or the central office.
    case notLocal
    /// Not open on 31 December.
    case notOpen
    /// Nothing is said of the members of the base year.
    case membersNotStated
    /// Fewer members than the minimum.
    case tooFewMembers(Int, minimum: Int)
    /// No entry beyond the annual meeting.
    case noActivity
    /// No annual report for the year.
    case noReport
    /// A report without filing date, without the årsrapport itself, or unsigned.
    case reportIncomplete(AnnualReportFiled)

    /// The paragraph of the regulation.
    public var paragraph: Paragraph {
      switch self {
      case .notLocal, .notOpen, .noActivity: .p9
      case .membersNotStated, .tooFewMembers: .p8
      case .noReport, .reportIncomplete: .p9
      }
    }
  }

  init(_ facts: ChapterFacts, hasMemberActivity: Bool, _ rules: RuleSet, year: Int) {
    chapter = facts.chapter
    var found: [Failed] = []
    func fails(_ kind: Kind) { found.append(Failed(kind: kind, column: .both)) }
    if !facts.isLocal { fails(.notLocal) }
    if !facts.isOpen(atEndOf: year) { fails(.notOpen) }
    if let counted = facts.members[year] {
      if counted.members < rules.chapterMembers {
        fails(.tooFewMembers(counted.members, minimum: rules.chapterMembers))
      }
    } else {
      fails(.membersNotStated)
    }
    if !hasMemberActivity { fails(.noActivity) }
    let report = facts.reports[year]?.report
    if report?.isFiled != true {
      let kind = report.map { Kind.reportIncomplete($0) } ?? .noReport
      if let column = ReadingColumn(
        strict: !rules.strict.unfiledReportCounts, lenient: !rules.lenient.unfiledReportCounts)
      {
        found.append(Failed(kind: kind, column: column))
      }
    }
    failures = found
    counts = Both(
      strict: !found.contains { $0.column != .lenient },
      lenient: !found.contains { $0.column != .strict })
  }
}
