import Events

/// Whole numbers and years.
package enum NumberCell {
  /// A count of digits only.
  package static func parse(_ text: String, in range: ClosedRange<Int>) throws(CellProblem) -> Int {
    var scanner = CellScanner(text)
    guard let number = scanner.digits()?.value, scanner.isAtEnd else { throw .notWholeNumber }
    guard range.contains(number) else { throw .numberOutOfRange(range) }
    return number
  }

  /// A year of four digits.
  package static func year(_ text: String) throws(CellProblem) -> Int {
    var scanner = CellScanner(text)
    guard let year = scanner.digits(), year.count == 4, scanner.isAtEnd else {
      throw .yearUnreadable
    }
    guard CivilDate.years.contains(year.value) else { throw .yearOutOfRange(CivilDate.years) }
    return year.value
  }
}

extension NumberCell {
  /// How many took part.
  package static func participants(_ text: String) throws(CellProblem) -> Int {
    try parse(text, in: Gathering.participantRange)
  }

  /// How many members.
  package static func members(_ text: String) throws(CellProblem) -> Int {
    try parse(text, in: MembersCounted.range)
  }
}
