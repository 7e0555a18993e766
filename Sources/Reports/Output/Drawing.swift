/// With what bars are drawn.
package enum Drawing: Sendable {
  /// Block elements (U+2581…U+2588): bars and courses.
  case blocks
  /// `#`, where the terminal has no others: bars only.
  case ascii
  /// Nothing is drawn.
  case nothing
}

extension Drawing {
  private static let eighths = "▏▎▍▌▋▊▉█".map(String.init)
  private static let levels = "▁▂▃▄▅▆▇█".map(String.init)

  /// A bar of at most `width` columns; empty for nothing, never so for something.
  func bar(_ value: Int, of most: Int, width: Int) -> String {
    guard value > 0, most > 0 else { return "" }
    switch self {
    case .nothing: return ""
    case .ascii: return String(repeating: "#", count: max(1, scaled(value, most, to: width)))
    case .blocks:
      let units = max(1, scaled(value, most, to: width * 8))
      let rest = units % 8
      return String(repeating: "█", count: units / 8) + (rest > 0 ? Self.eighths[rest - 1] : "")
    }
  }

  /// One character a number; a space for none, empty where it cannot be drawn.
  func course(_ values: [Int]) -> String {
    guard case .blocks = self, let most = values.max(), most > 0 else { return "" }
    return values.map { value in
      value > 0 ? Self.levels[max(1, scaled(value, most, to: 8)) - 1] : " "
    }.joined()
  }

  private func scaled(_ value: Int, _ most: Int, to width: Int) -> Int {
    (min(value, most) * width + most / 2) / most
  }
}
