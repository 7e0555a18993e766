/// What a long piece of work is counted in.
package enum ProgressUnit: Sendable {
  case events, rows
  /// Counted in bytes, told in megabytes (10⁶ bytes).
  case bytes
}

extension Texts {
  /// How far a long piece of work has come: `  12 000 av 61 204 hendelser, 8 000 i sekundet, 7 s igjen`.
  ///
  /// - Parameters:
  ///   - rate: how many a second.
  ///   - left: seconds left; nil when nobody can tell.
  package func progress(
    _ done: Int, of all: Int, _ unit: ProgressUnit, rate: Int, left: Int?
  ) -> String {
    func count(_ value: Int) -> String {
      if case .bytes = unit { number(value / 1_000_000) } else { number(value) }
    }
    let far =
      switch unit {
      case .events: self(nb: "{0} av {1} hendelser", count(done), count(all))
      case .rows: self(nb: "{0} av {1} rader", count(done), count(all))
      case .bytes: self(nb: "{0} av {1} MB", count(done), count(all))
      }
    guard let left else { return "  " + far }
    let time = left < 120 ? self(nb: "{0} s", left) : duration((left + 59) / 60)
    return "  " + self(nb: "{0}, {1} i sekundet, {2} igjen", far, count(rate), time)
  }
}
