import Events

/// Durations, a closed grammar, spaces optional, units in any case:
///
///     150   150 min   150 m            whole minutes; a bare number from 15 up
///     2,5   2.5   2,5 t                hours, below 24; decimals 0, 00, 25, 5, 50, 75
///     2:30                             hours and minutes
///     2t30   2 t 30 min   2 t   2 timer
package enum DurationCell {
  /// A bare number below this could be hours.
  package static let clearFrom = 15

  /// Minutes, 1…1440.
  package static func parse(_ text: String) throws(CellProblem) -> Int {
    let minutes = try read(text)
    guard minutes > 0 else { throw .durationZero }
    guard minutes <= Gathering.minuteRange.upperBound else { throw .durationOverOneDay }
    return minutes
  }

  private static func read(_ text: String) throws(CellProblem) -> Int {
    var scanner = CellScanner(text)
    guard let number = scanner.digits()?.value else { throw .durationUnreadable }
    if scanner.isAtEnd {
      guard number == 0 || number >= clearFrom else { throw .durationUnclear(number) }
      return number
    }
    if scanner.take(",") || scanner.take(".") { return try decimal(hours: number, &scanner) }
    if scanner.take(":") { return try clock(hours: number, &scanner) }
    scanner.skipBlanks()
    let isHours = scanner.take(word: "timer")
    if isHours || scanner.take(word: "min") || scanner.take(word: "m") {
      guard scanner.isAtEnd else { throw .durationUnreadable }
      return isHours ? number * 60 : number
    }
    guard scanner.take(word: "t") else { throw .durationUnreadable }
    return try rest(hours: number, &scanner)
  }

  /// After the comma of `2,5`.
  private static func decimal(
    hours: Int, _ scanner: inout CellScanner
  ) throws(CellProblem) -> Int {
    guard let decimals = scanner.digits() else { throw .durationUnreadable }
    scanner.skipBlanks()
    _ = scanner.take(word: "t")
    guard scanner.isAtEnd else { throw .durationUnreadable }
    guard hours < 24 else { throw .durationDecimalTooLarge }
    switch (decimals.value, decimals.count) {
    case (0, 1...2): return hours * 60
    case (25, 2): return hours * 60 + 15
    case (5, 1), (50, 2): return hours * 60 + 30
    case (75, 2): return hours * 60 + 45
    default: throw .durationDecimals
    }
  }

  /// After the colon of `2:30`.
  private static func clock(hours: Int, _ scanner: inout CellScanner) throws(CellProblem) -> Int {
    guard let minutes = scanner.digits(), minutes.count == 2, scanner.isAtEnd else {
      throw .durationUnreadable
    }
    guard minutes.value < 60 else { throw .durationMinutesPart }
    return hours * 60 + minutes.value
  }

  /// After the t of `2 t 30 min`. Without its unit the part has two digits: `2t5` could be 2,5.
  private static func rest(hours: Int, _ scanner: inout CellScanner) throws(CellProblem) -> Int {
    scanner.skipBlanks()
    if scanner.isAtEnd { return hours * 60 }
    guard let minutes = scanner.digits() else { throw .durationUnreadable }
    scanner.skipBlanks()
    let hasUnit = scanner.take(word: "min")
    guard scanner.isAtEnd, hasUnit ? minutes.count <= 2 : minutes.count == 2 else {
      throw .durationUnreadable
    }
    guard minutes.value < 60 else { throw .durationMinutesPart }
    return hours * 60 + minutes.value
  }
}
