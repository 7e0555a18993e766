import Sheets

/// One record of a file: of CSV, where it may go over several lines, or a row of a sheet.
package struct FormRecord: Sendable {
  /// The physical line it begins on, or the row's number in the sheet; from 1.
  package let line: Int
  /// What is wrong with it as a whole.
  package internal(set) var flaw: RecordFlaw?
  /// What is wrong with single fields of a sheet.
  var fieldFlaws: [Int: CellProblem] = [:]
  /// Fields that a merged area of rows above goes over.
  var covered: [SheetRow.Covered] = []
  private var content: [UInt8] = []
  private var ends: [Int] = []

  init(line: Int) { self.line = line }

  /// How many fields.
  package var count: Int { ends.count }

  /// The bytes of a field, UTF-8, without its quotes.
  package subscript(index: Int) -> ArraySlice<UInt8> {
    content[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The fields as text.
  package var texts: [String] { (0..<count).map { String(decoding: self[$0], as: UTF8.self) } }

  /// Why a field cannot be read, whatever should stand there.
  func flaw(ofField index: Int) -> CellProblem? {
    if let flaw = fieldFlaws[index] { return flaw }
    return covered.first { $0.columns.contains(index) }.map {
      .mergedCell(cell: SheetRow.cellName(row: line, column: index), with: $0.by)
    }
  }

  mutating func append(_ bytes: some Sequence<UInt8>) { content.append(contentsOf: bytes) }
  mutating func endField() { ends.append(content.count) }

  /// Empties a record that is longer than what is read.
  mutating func checkLength(_ written: ArraySlice<UInt8>) {
    guard written.count > Self.limit,
      written.reduce(0, { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }) > Self.limit
    else { return }
    content = []
    ends = []
    fieldFlaws = [:]
    covered = []
    flaw = .tooLong
  }

  /// `checkLength` of a record that was not written with separators.
  mutating func checkLength() { checkLength(content[...]) }

  /// How many characters (Unicode scalars) a record can have.
  package static let limit = 60_000
}

/// What is wrong with a record as a whole; the records after it are good.
package enum RecordFlaw: Hashable, Sendable {
  /// More than `FormRecord.limit` characters; it has no fields.
  case tooLong
  /// Something stands between a closing quote and the separator.
  case textAfterQuote
}

/// Why the records of a file cannot be told apart.
package enum CSVProblem: Error, Hashable, Sendable {
  /// A quote opened on this line is never closed.
  case unterminatedQuote(line: Int)
}
