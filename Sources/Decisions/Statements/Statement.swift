package import Events

/// What one row of a form says.
package enum Statement: Hashable, Sendable {
  case chapter(ChapterStatement)
  case person(PersonStatement)
  case entry(EntryStatement)
  case annualReport(AnnualReportStatement)

  /// The chapter it is about; nil when it names none.
  package var chapter: LogCode? {
    switch self {
    case .chapter(let statement): statement.chapter
    case .person(let statement): statement.chapter
    case .entry(let statement): statement.chapter
    case .annualReport(let statement): statement.chapter
    }
  }
}
