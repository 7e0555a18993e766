package import Decisions
package import Events

/// A file read as a form.
package struct FormTable: Hashable, Sendable {
  /// Which form.
  package let form: FormKind
  /// What kind of file it is.
  package let source: FormSource
  /// The columns of the form that it has, in the form's order.
  package let columns: [Column]
  /// Names in its header that are no column of the form, as read; what stands under them is kept
  /// out.
  package let unknownColumns: [String]
  /// The rows that hold anything, in the order of their lines.
  package let rows: [FormRow]
}

/// What kind of file a form was read from.
package enum FormSource: Hashable, Sendable {
  /// Text in lines, with something between its cells.
  case text(TextEncoding, CSVSeparator)
  /// A sheet of a workbook, and the other sheets that could have been read.
  case sheet(String, others: [String])
}

/// A row of a form.
package struct FormRow: Hashable, Sendable {
  /// The physical line it begins on, or its row in the sheet; a header on top is 1.
  package let line: Int
  /// What it says, or why it is refused.
  package let outcome: RowOutcome
  /// What makes rows equal: see `RowIdentity`. Empty when the row is refused.
  package let identity: [UInt8]
  /// 1 in the first row of the file with this identity, 2 in the second; 0 when it is refused.
  package let occurrence: Int
}

/// What came of a row.
package enum RowOutcome: Hashable, Sendable {
  case statement(Statement)
  /// All that is wrong with it, in the order of the form's columns.
  case refused([CellRefusal])
}

/// What is wrong with a cell of a row.
package struct CellRefusal: Error, Hashable, Sendable {
  /// Which column; nil when it is about the row as a whole.
  package let column: Column?
  /// What stands there, trimmed, in NFC; empty when nothing does. For whoever gave the file only.
  package let value: String
  /// Why it is refused.
  package let problem: CellProblem

  /// A refusal.
  package init(column: Column?, value: String, problem: CellProblem) {
    self.column = column
    self.value = value
    self.problem = problem
  }
}
