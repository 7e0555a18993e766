/// Why a workbook is not read, or not this sheet of it.
package enum SheetProblem: Error, Hashable, Sendable {
  /// A workbook of Excel before 2007 (.xls).
  case oldWorkbook
  /// A workbook locked with a password.
  case encrypted
  /// A workbook in Excel's binary format (.xlsb).
  case binaryWorkbook
  /// A spreadsheet in the format of LibreOffice (.ods).
  case openDocument
  /// A ZIP archive that is no workbook.
  case notAWorkbook
  /// It has macros in it (.xlsm), which nobody needs for a form.
  case macros
  /// It refers to cells of other files, whose values nobody can vouch for.
  case externalLinks
  /// A part of it declares a document type, and with it possibly entities, which no workbook does.
  case documentType
  /// It is not whole, or not written as ECMA-376 says.
  case damaged
  /// More than is read.
  case tooMuch(SheetLimit)
  /// All of its sheets are hidden.
  case noVisibleSheet
  /// No sheet has this name or number; it has these.
  case noSuchSheet(String, sheets: [String])
}

/// What there is too much of, and how much is read.
package enum SheetLimit: Hashable, Sendable {
  /// Bytes of the file.
  case fileBytes(Int)
  /// Files within it.
  case entries(Int)
  /// Bytes of one part, or all parts together, unpacked.
  case unpackedBytes(Int)
  /// How many times larger a part is unpacked: a bomb.
  case ratio(Int)
  /// Elements within elements, or one tag this long.
  case markup(Int)
  /// Sheets, with those that are hidden.
  case sheets(Int)
  /// Different texts.
  case strings(Int)
  /// Rows that hold anything.
  case rows(Int)
  /// Columns that hold anything.
  case columns(Int)
  /// Cells that hold anything.
  case cells(Int)
  /// Bytes of text in all cells.
  case textBytes(Int)
  /// Merged areas over several rows.
  case merges(Int)
}
