package import Decisions
package import Events
package import Sheets

/// Why a whole file cannot be read as a form.
package enum FormProblem: Error, Hashable, Sendable {
  /// It is no text.
  case notText(TextProblem)
  /// It is a workbook that is not read, or has no such sheet.
  case sheet(SheetProblem)
  /// A sheet was asked for, and it is no workbook.
  case noSheets
  /// The first sheet that can be seen is not this form; the workbook has these others.
  case otherSheets(FormKind, sheet: String, others: [String])
  /// There is no header.
  case empty
  /// Its records cannot be told apart.
  case csv(CSVProblem)
  /// The header has more than `FormRecord.limit` characters.
  case headerTooLong
  /// The header names this column twice, be it once in English.
  case columnTwice(Column)
  /// It does not look like this form; perhaps it is the other.
  case notThisForm(FormKind, looksLike: FormKind?)
}
