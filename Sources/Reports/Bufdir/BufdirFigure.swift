/// The figures of the Bufdir report, by address.
package enum BufdirFigure: String, CaseIterable, Hashable, Sendable {
  case likepersoner = "1"
  case activityDays = "2"
  case groups = "2a"
  case visits = "2b"
  case courses = "2c"
  case lokallag = "3"
  case members = "4"
  case otherForms = "5"
  case likepersonstelefon = "5a"
  case digitalExchange = "5b"
  case gross = "6"

  /// The address that is accepted everywhere: `bufdir-2025/2c`.
  package func address(year: Int) -> String { "bufdir-\(year)/\(rawValue)" }

  /// A figure by its address; `year` is nil for `2c` alone, which means the last report.
  package static func parse(_ text: String) -> (year: Int?, figure: BufdirFigure)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, let figure = BufdirFigure(rawValue: last.lowercased()) else {
      return nil
    }
    if parts.count == 1 { return (nil, figure) }
    guard parts.count == 2, parts[0].hasPrefix("bufdir-"), let year = Int(parts[0].dropFirst(7))
    else { return nil }
    return (year, figure)
  }
}
