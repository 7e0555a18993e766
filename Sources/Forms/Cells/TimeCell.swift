package import Events

/// Times of day: `18:30`, `18.30`, `1830`, `18`.
package enum TimeCell {
  /// The time written.
  package static func parse(_ text: String) throws(CellProblem) -> TimeOfDay {
    guard let (hour, minute) = parts(text) else { throw .timeUnreadable }
    guard let time = TimeOfDay(hour: hour, minute: minute) else { throw .noSuchTime }
    return time
  }

  private static func parts(_ text: String) -> (hour: Int, minute: Int)? {
    var scanner = CellScanner(text)
    guard let first = scanner.digits() else { return nil }
    if scanner.isAtEnd {
      switch first.count {
      case 1...2: return (first.value, 0)
      case 4: return (first.value / 100, first.value % 100)
      default: return nil
      }
    }
    guard first.count <= 2, scanner.take(":") || scanner.take("."),
      let minute = scanner.digits(), minute.count == 2, scanner.isAtEnd
    else { return nil }
    return (first.value, minute.value)
  }
}
