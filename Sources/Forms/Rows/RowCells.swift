import Decisions
import Events

/// The cells of one row, by column, and what is wrong with them so far.
struct RowCells {
  let header: HeaderReading
  let record: FormRecord
  /// The chapter of a row that names none.
  let defaultChapter: LogCode?
  private(set) var refusals: [CellRefusal] = []

  init(header: HeaderReading, record: FormRecord, defaultChapter: LogCode?) {
    self.header = header
    self.record = record
    self.defaultChapter = defaultChapter
  }

  /// Whether nothing stands under any column of the form nor where no column is.
  var isEmpty: Bool {
    record.flaw == nil && strayCells.isEmpty
      && header.positions.values.allSatisfy {
        $0 >= record.count || record[$0].trimmedBlanks.isEmpty
      }
  }

  /// Cells that are not empty and stand under no name, be it of an unknown column.
  private var strayCells: [String] {
    guard record.count > header.width || !header.nameless.isEmpty else { return [] }
    return (0..<record.count)
      .filter { $0 >= header.width || header.nameless.contains($0) }
      .map { String(cell: record[$0]) }
      .filter { !$0.isEmpty }
  }

  /// Refuses what is wrong with the row as a whole; its cells are not to be read when it has a flaw.
  mutating func checkWhole() {
    switch record.flaw {
    case .tooLong: refuseRow(.rowTooLong(limit: FormRecord.limit))
    case .textAfterQuote: refuseRow(.textAfterQuote)
    case nil:
      let stray = strayCells
      if let first = stray.first { refuseRow(.cellsWithoutColumn(stray.count), value: first) }
    }
  }

  /// What stands in a column, trimmed; nil when nothing does.
  func text(_ column: Column) -> String? {
    guard let position = header.positions[column], position < record.count else { return nil }
    let text = String(cell: record[position])
    return text.isEmpty ? nil : text
  }

  /// The value of a cell; nil when it is empty or refused.
  mutating func stated<Value>(
    _ column: Column, _ parse: (String) throws(CellProblem) -> Value
  ) -> Value? {
    if isFlawed(column) { return nil }
    guard let text = text(column) else { return nil }
    return parsed(column, text, parse)
  }

  /// Whether a cell cannot be read, which refuses it.
  private mutating func isFlawed(_ column: Column) -> Bool {
    guard let flaw = flaw(column) else { return false }
    refuse(column, flaw)
    return true
  }

  private func flaw(_ column: Column) -> CellProblem? {
    header.positions[column].flatMap { record.flaw(ofField: $0) }
  }

  /// Whether nothing is said in a column, not even what cannot be read.
  func isMissing(_ column: Column) -> Bool { text(column) == nil && flaw(column) == nil }

  private mutating func parsed<Value>(
    _ column: Column, _ text: String, _ parse: (String) throws(CellProblem) -> Value
  ) -> Value? {
    do throws(CellProblem) {
      return try parse(text)
    } catch {
      refusals.append(CellRefusal(column: column, value: text, problem: error))
      return nil
    }
  }

  /// The value of a cell that may not be empty.
  mutating func required<Value>(
    _ column: Column, _ parse: (String) throws(CellProblem) -> Value
  ) -> Value? {
    if isFlawed(column) { return nil }
    if let text = text(column) { return parsed(column, text, parse) }
    refuse(column, .missing)
    return nil
  }

  /// The chapter of a row, in the column `lag` or from the command line.
  mutating func chapter() -> LogCode? {
    if defaultChapter != nil { return stated(.lag, CodeCell.chapter) ?? defaultChapter }
    return required(.lag, CodeCell.chapter)
  }

  mutating func refuse(_ column: Column, _ problem: CellProblem) {
    refusals.append(CellRefusal(column: column, value: text(column) ?? "", problem: problem))
  }

  private mutating func refuseRow(_ problem: CellProblem, value: String = "") {
    refusals.append(CellRefusal(column: nil, value: value, problem: problem))
  }
}
