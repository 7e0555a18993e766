/// The address of a tile of hashes or of a bundle of entries (c2sp.org/tlog-tiles): `tile/<L>/<N>[.p/<W>]`
/// or `tile/entries/<N>[.p/<W>]`.
package struct TilePath: Hashable, Sendable, CustomStringConvertible {
  /// What it holds.
  package let kind: Kind
  /// Its place among those of its kind, 0…
  package let index: Int
  /// Hashes or entries in it, 1…256; fewer than 256 make it partial.
  package let width: Int

  /// What a tile holds.
  package enum Kind: Hashable, Sendable {
    /// Hashes of complete subtrees of 256^level leaves; level 0…63.
    case hashes(level: Int)
    /// The entries themselves.
    case entries
  }

  /// Hashes in a full tile: a subtree of height 8.
  package static let fullWidth = 256

  /// The address of a tile.
  ///
  /// - Precondition: `index` and `width` are as above.
  package init(_ kind: Kind, index: Int, width: Int = Self.fullWidth) {
    precondition(index >= 0 && 1...Self.fullWidth ~= width)
    self.kind = kind
    self.index = index
    self.width = width
  }

  /// Whether it has fewer than 256.
  package var isPartial: Bool { width < Self.fullWidth }

  /// The full tile in the same place, which begins with what a partial one holds.
  package var full: TilePath { TilePath(kind, index: index) }

  /// The path, from the folder that also has the checkpoint.
  package var description: String {
    isPartial ? "\(folderOfPartials)/\(width)" : place
  }

  /// Where partial tiles of this place lie.
  package var folderOfPartials: String { place + ".p" }

  private var place: String {
    let name =
      switch kind {
      case .hashes(let level): "\(level)"
      case .entries: "entries"
      }
    // Groups of three digits, so that no folder has more than a thousand names.
    var rest = index
    var groups: [String] = []
    repeat {
      let digits = String(rest % 1_000)
      groups.append(String(repeating: "0", count: 3 - digits.count) + digits)
      rest /= 1_000
    } while rest > 0
    return "tile/\(name)/"
      + groups.enumerated().reversed().map { $0.offset == 0 ? $0.element : "x" + $0.element }
      .joined(separator: "/")
  }
}
