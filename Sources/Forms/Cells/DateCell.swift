package import Events

/// Dates: `2025-01-14`, `14.01.2025`, `14.1.25` (00–69 is 20yy, 70–99 is 19yy).
package enum DateCell {
  /// The date written.
  package static func parse(_ text: String) throws(CellProblem) -> CivilDate {
    guard let (year, month, day) = parts(text) else { throw .dateUnreadable }
    guard CivilDate.years.contains(year) else { throw .yearOutOfRange(CivilDate.years) }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw .noSuchDate }
    return date
  }

  private static func parts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    var scanner = CellScanner(text)
    guard let first = scanner.digits() else { return nil }
    let separator: Unicode.Scalar = first.count == 4 ? "-" : "."
    guard scanner.take(separator), let month = scanner.digits(), scanner.take(separator),
      let last = scanner.digits(), scanner.isAtEnd
    else { return nil }
    switch (first.count, month.count, last.count) {
    case (4, 2, 2): return (first.value, month.value, last.value)
    case (1...2, 1...2, 4): return (last.value, month.value, first.value)
    case (1...2, 1...2, 2):
      return (last.value + (last.value < 70 ? 2000 : 1900), month.value, first.value)
    default: return nil
    }
  }
}
