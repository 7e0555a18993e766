package import Events

/// An annual report as a row of the form `årsrapporter` states it. nil means not stated.
package struct AnnualReportStatement: Hashable, Sendable {
  /// The chapter; nil when neither the row nor `--lag` names one.
  package var chapter: LogCode?
  /// The year it is about.
  package var year: Int
  /// The day it arrived.
  package var filed: CivilDate?
  /// The report form itself.
  package var annualReport: Bool?
  /// Årsmelding.
  package var account: Bool?
  /// Financial statement.
  package var accounts: Bool?
  /// Auditor's statement.
  package var audit: Bool?
  /// Minutes of the annual meeting.
  package var minutes: Bool?
  /// Who signed.
  package var signed: Signatory?

  /// A report of which the year is known.
  package init(year: Int) { self.year = year }
}
