/// A row of a sheet that holds anything.
package struct SheetRow: Sendable {
  /// Its number in the sheet, from 1.
  package let number: Int
  /// The cells that hold anything, from the left; columns from 0.
  package let cells: [(column: Int, cell: SheetCell)]
  /// Columns of it that belong to a merged area which begins, with a value, in a row above: a person
  /// sees that value here, and nothing stands here.
  package internal(set) var covered: [Covered] = []

  /// A piece of a merged area in a row below its first.
  package struct Covered: Hashable, Sendable {
    /// From 0.
    package let columns: ClosedRange<Int>
    /// The cell that has the area's value, as `B3`.
    package let by: String
  }

  /// The name of a cell, as `B7`: rows from 1, columns from 0.
  package static func cellName(row: Int, column: Int) -> String {
    CellReference(row: row, column: column).name
  }
}

/// What a cell holds.
package enum SheetCell: Hashable, Sendable {
  /// Text, or a number, date or time as the forms write it: `2,5`, `2025-01-14`, `18:30`.
  case text(String)
  /// True or false.
  case boolean(Bool)
  /// A formula that went wrong, as `#REF!`.
  case error(String)
  /// A formula whose value was never worked out.
  case notCalculated
  /// A number that is shown as a date, and is none.
  case notADate(String)
}
