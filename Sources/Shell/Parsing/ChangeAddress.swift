import Application
import Events
import Projections
import Reports

/// The address of what changed in the comparison last made: `endring`, `endring-2c`.
struct ChangeAddress: Hashable, Sendable {
  /// The figure that changed; nil for all.
  let figure: BufdirFigure?

  /// nil when it is no such address.
  init?(_ text: String) {
    let parts = Nearby.fold(text).split(separator: "-", maxSplits: 1).map(String.init)
    guard let word = parts.first, ["endring", "change"].contains(word) else { return nil }
    guard parts.count == 2 else {
      figure = nil
      return
    }
    guard let named = BufdirFigure(rawValue: parts[1]), named.counted != nil else { return nil }
    figure = named
  }

  /// The counted figures it is about; nil for all.
  var counted: Set<Figure>? { figure?.counted }
}

/// A comparison as it is remembered: year, A and B.
struct ComparisonAddress: Hashable, Sendable, CustomStringConvertible {
  let year: Int
  let a: String
  let b: String

  init(year: Int, a: String, b: String) { (self.year, self.a, self.b) = (year, a, b) }

  /// nil when it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "\t").map(String.init)
    guard parts.count == 3, let year = Int(parts[0]) else { return nil }
    self.init(year: year, a: parts[1], b: parts[2])
  }

  var description: String { "\(year)\t\(a)\t\(b)" }
}
