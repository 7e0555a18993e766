import Decisions
import Events
import Forms

/// Reads rows that are written as text.
func read(
  _ form: FormKind, _ text: String, lag: String? = nil
) throws(FormProblem) -> FormTable {
  try FormReader.read(
    form: form, bytes: Array(text.utf8), defaultChapter: lag.flatMap { LogCode($0) })
}

extension FormTable {
  var statements: [Statement] {
    rows.compactMap { if case .statement(let statement) = $0.outcome { statement } else { nil } }
  }

  var entries: [EntryStatement] {
    statements.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
  }

  /// What is refused, line by line.
  var refusals: [(line: Int, cell: CellRefusal)] {
    rows.flatMap { row in row.refusals.map { (row.line, $0) } }
  }

  var refusedLines: [Int] {
    rows.compactMap { if case .refused = $0.outcome { $0.line } else { nil } }
  }
}

extension FormRow {
  var refusals: [CellRefusal] {
    if case .refused(let cells) = outcome { cells } else { [] }
  }
}
