public import Events

/// How the annual reports of a year came in: every chapter that owes one, and what it filed.
public struct FilingSeason: Hashable, Sendable {
  /// The year that is reported on.
  public let year: Int
  /// The chapters that owe a report, ascending by code: lokallag, and fylkeslag that function as one, open
  /// on 31 December of the year.
  public let filings: [Filing]

  /// What a chapter filed.
  public struct Filing: Hashable, Sendable {
    /// Which chapter.
    public let chapter: LogCode
    /// The report as it stands; nil when nothing was filed.
    public let report: AnnualReportFiled?

    /// The day on which all five documents were there, signed: the money can be paid out from then on. Nil
    /// while something is missing.
    public var complete: CivilDate? { report.flatMap { $0.isComplete ? $0.filed : nil } }
  }

  /// Chapters' own deadline for a year's report: 31 May of the year after.
  public static func deadline(_ year: Int) -> CivilDate? {
    CivilDate(year: year + 1, month: 5, day: 31)
  }

  /// The season of a year in an organisation.
  public init(_ organisation: Organisation, year: Int) {
    self.year = year
    filings = organisation.codes.compactMap { code in
      guard let facts = organisation.chapters[code], facts.isLocal, facts.isOpen(atEndOf: year)
      else { return nil }
      return Filing(chapter: code, report: facts.reports[year]?.report)
    }
  }

  /// How many were complete at the end of a day.
  public func complete(by day: CivilDate) -> Int {
    filings.count { $0.complete.map { $0 <= day } ?? false }
  }

  /// The share of them in whole percent, rounded half up; nil when no chapter owes a report.
  public func share(by day: CivilDate) -> Int? {
    filings.isEmpty
      ? nil : (complete(by: day) * 200 + filings.count) / (filings.count * 2)
  }

  /// The days on which the season is looked at: month by month, the deadline, and the organisation's own
  /// application deadline in September.
  public var days: [CivilDate] {
    [(3, 31), (4, 30), (5, 31), (6, 10), (6, 30), (7, 15), (7, 31), (8, 12), (8, 31), (9, 15)]
      .compactMap { CivilDate(year: year + 1, month: $0.0, day: $0.1) }
  }
}
