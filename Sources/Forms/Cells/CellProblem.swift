package import Decisions
package import Events

/// Why a cell, or a row as a whole, is refused. Texts says what would be right.
package enum CellProblem: Error, Hashable, Sendable {
  /// Required, and empty.
  case missing
  /// Empty, and an entry of this kind requires it.
  case missingFor(EntryKind)
  /// Empty, and the other column, which goes with it only, is stated.
  case missingBeside(Column)

  /// No date of the grammar.
  case dateUnreadable
  /// The month has no such day, or the year no such month.
  case noSuchDate
  /// A year out of range, in a date or by itself.
  case yearOutOfRange(ClosedRange<Int>)
  /// No year of four digits.
  case yearUnreadable
  /// No time of day of the grammar.
  case timeUnreadable
  /// An hour over 23 or a minute over 59.
  case noSuchTime

  /// Another count of numbers than there are days for.
  case notSoManyNumbers(expected: Int, found: Int)

  /// No duration of the grammar.
  case durationUnreadable
  /// A bare number this small: minutes or hours?
  case durationUnclear(Int)
  /// Decimals other than 0, 00, 25, 5, 50 and 75.
  case durationDecimals
  /// A decimal number of hours of 24 or more.
  case durationDecimalTooLarge
  /// Minutes beside hours, over 59.
  case durationMinutesPart
  /// Nothing at all.
  case durationZero
  /// More than one day, 1440 minutes.
  case durationOverOneDay

  /// No whole number.
  case notWholeNumber
  /// No amount of kroner with up to two decimals.
  case amountUnreadable
  /// A whole number out of range.
  case numberOutOfRange(ClosedRange<Int>)
  /// Outside the closed list.
  case unknownWord(WordList)

  /// No chapter code; perhaps this one is meant.
  case chapterCode(suggestion: LogCode?)
  /// A control character where there can be none.
  case controlCharacter(Unicode.Scalar)
  /// A code with `,` or `/` in it, which stand between codes.
  case separatorInCode
  /// A name of more than so many characters.
  case nameTooLong(limit: Int)
  /// A character that names of chapters and places cannot have.
  case nameCharacter(Unicode.Scalar)

  /// So many cells that are not empty stand under no column.
  case cellsWithoutColumn(Int)
  /// More than so many characters in the row.
  case rowTooLong(limit: Int)
  /// Something stands between a closing quote and the separator.
  case textAfterQuote

  /// The formula in this cell of a sheet (`D7`) went wrong.
  case formulaFailed(cell: String)
  /// The formula in this cell was never worked out.
  case formulaNotCalculated(cell: String)
  /// A number in this cell that is shown as a date and is none.
  case noDateNumber(cell: String)
  /// This cell is merged with another, above it, in which the value stands.
  case mergedCell(cell: String, with: String)
}
