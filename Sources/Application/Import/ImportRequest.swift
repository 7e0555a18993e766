package import Decisions
package import Events
package import Forms

/// Forms to import, in the order in which their rows are to be recorded.
package struct ImportRequest {
  /// Which form all the files are.
  package let form: FormKind
  /// Names as given, and bytes.
  package let files: [(name: String, bytes: [UInt8])]
  /// Which sheet of the workbooks, by name or number; nil: of each the first that can be seen.
  package let sheet: String?
  /// The chapter of rows that name none.
  package let defaultChapter: LogCode?
  /// Whether rows that were recorded before are recorded again.
  package let keepsDoubles: Bool
  /// Whether one refused row refuses everything.
  package let isAllOrNothing: Bool

  /// Files of one form.
  package init(
    form: FormKind, files: [(name: String, bytes: [UInt8])], sheet: String? = nil,
    defaultChapter: LogCode? = nil, keepsDoubles: Bool = false, isAllOrNothing: Bool = false
  ) {
    self.form = form
    self.files = files
    self.sheet = sheet
    self.defaultChapter = defaultChapter
    self.keepsDoubles = keepsDoubles
    self.isAllOrNothing = isAllOrNothing
  }
}

/// What an import would record, or has recorded.
package struct ImportOutcome {
  /// What was noticed of each file.
  package internal(set) var files: [FileNotes] = []
  /// Rows read.
  package internal(set) var read = 0
  /// Rows recorded (or good, before recording).
  package internal(set) var recorded = 0
  /// Rows that were there already.
  package internal(set) var already = 0
  /// Those of them that somebody withdrew since, and that stay withdrawn.
  package internal(set) var withdrawnSince = 0
  /// Rows of which at least one cell is refused.
  package internal(set) var refusedRows = 0
  /// What is refused, in the order of files, lines and columns.
  package internal(set) var refused: [RowRefusal] = []
  /// Which row became which entry, in the order of files and lines.
  package internal(set) var rows: [(file: String, line: Int, entry: Handle)] = []
  /// Numbers of the import-begun events, by which the import can be undone.
  package internal(set) var imports: [Handle] = []

  /// What was noticed of a file.
  package struct FileNotes: Hashable, Sendable {
    /// As given.
    package let name: String
    /// What kind of file it is.
    package let source: FormSource
    /// Columns that no form has; kept out.
    package let unknownColumns: [String]
  }
}

/// Why a row was not recorded.
package struct RowRefusal: Hashable, Sendable {
  /// The file as given.
  package let file: String
  /// The record's first line, or the row's number in the sheet; a header on top is 1.
  package let line: Int
  /// The column; nil when it is the whole row.
  package let column: Decisions.Column?
  /// What stood there. For whoever gave the file, and repeated nowhere else.
  package let value: String
  /// Why.
  package let reason: Reason

  /// Why a row was not recorded.
  package enum Reason: Hashable, Sendable {
    /// The cell is not of its grammar.
    case cell(CellProblem)
    /// Neither the row nor `--lag` names a chapter.
    case noChapter
    /// No such chapter is registered.
    case unknownChapter
    /// A decider refused.
    case refusal(Refusal)
  }
}
