import Decisions
import Events

extension RowCells {
  /// A row of the form `årsrapporter`; nil when it is refused.
  mutating func annualReportStatement() -> AnnualReportStatement? {
    let chapter = chapter()
    let year = required(.år, NumberCell.year)
    var statement = AnnualReportStatement(year: year ?? 0)
    statement.chapter = chapter
    statement.filed = stated(.levert, DateCell.parse)
    statement.annualReport = stated(.årsrapport, Words.booleans.parse)
    statement.account = stated(.årsmelding, Words.booleans.parse)
    statement.accounts = stated(.regnskap, Words.booleans.parse)
    statement.audit = stated(.revisjon, Words.booleans.parse)
    statement.minutes = stated(.protokoll, Words.booleans.parse)
    statement.signed = stated(.signert, Words.signatures.parse)
    return refusals.isEmpty ? statement : nil
  }
}
