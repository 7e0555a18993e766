/// A chapter's annual report for a year, with what came along. A later one for the same chapter and
/// year holds.
public struct AnnualReportFiled: EventBody {
  public static let type = "annual-report-filed"

  /// Financial statement enclosed, where stated.
  public let accounts: Bool?
  /// Yearly account (årsmelding) enclosed, where stated.
  public let account: Bool?
  /// The report form (årsrapport) itself enclosed, where stated.
  public let annualReport: Bool?
  /// Auditor's statement enclosed, where stated.
  public let audit: Bool?
  /// Which chapter.
  public let chapter: LogCode
  /// The day it arrived; not filed when nil.
  public let filed: CivilDate?
  /// Minutes of the annual meeting enclosed, where stated.
  public let minutes: Bool?
  /// Who signed; unsigned when nil.
  public let signed: Signatory?
  /// The year it is about.
  public let year: Int

  /// A report for a year.
  public init(
    chapter: LogCode, year: Int, filed: CivilDate?, annualReport: Bool?, account: Bool?,
    accounts: Bool?, audit: Bool?, minutes: Bool?, signed: Signatory?
  ) {
    self.chapter = chapter
    self.year = year
    self.filed = filed
    self.annualReport = annualReport
    self.account = account
    self.accounts = accounts
    self.audit = audit
    self.minutes = minutes
    self.signed = signed
  }

  /// Whether all five documents came along, signed: complete as the organisation counts it.
  public var isComplete: Bool {
    [annualReport, account, accounts, audit, minutes].allSatisfy { $0 == true } && isFiled
  }

  /// Filed, the årsrapport itself, and a signature (forskriften § 8–9).
  public var isFiled: Bool { filed != nil && annualReport == true && signed != nil }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    account = try reader.optional("arsmelding")
    annualReport = try reader.optional("arsrapport")
    chapter = try reader.required("chapter")
    filed = try reader.optional("filed")
    minutes = try reader.optional("protokoll")
    accounts = try reader.optional("regnskap")
    audit = try reader.optional("revisjon")
    signed = try reader.optional("signed")
    year = try reader.required("year", in: CivilDate.years)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("arsmelding", account)
    writer.member("arsrapport", annualReport)
    writer.member("chapter", chapter)
    writer.member("filed", filed)
    writer.member("protokoll", minutes)
    writer.member("regnskap", accounts)
    writer.member("revisjon", audit)
    writer.member("signed", signed)
    writer.member("year", year)
  }
}
