package import Events

/// The figures of the Bufdir report, by address: those that a seal states.
package typealias BufdirFigure = FigureAddressWord

extension FigureAddressWord {
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
