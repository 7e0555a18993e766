/// Which tiles a tree of a size has (c2sp.org/tlog-tiles, "Partial Tiles").
package struct TileLayout: Hashable, Sendable {
  /// Number of entries, 0…
  package let size: Int

  /// The tiles of a tree.
  package init(size: Int) {
    precondition(size >= 0)
    self.size = size
  }

  /// Levels that have a tile.
  package var levels: Range<Int> {
    var count = 0
    while hashes(at: count) > 0 { count += 1 }
    return 0..<count
  }

  /// The tiles or bundles of a kind, in order; drawn one at a time, as a size may come from anybody.
  package func tiles(_ kind: TilePath.Kind) -> some Sequence<TilePath> {
    (0..<count(kind)).lazy.map { tile(kind, $0) }
  }

  /// How many tiles or bundles there are of a kind.
  package func count(_ kind: TilePath.Kind) -> Int {
    let places = places(kind)
    return places / TilePath.fullWidth + (places % TilePath.fullWidth > 0 ? 1 : 0)
  }

  /// The tile in a place: partial where the tree ends in it.
  package func tile(_ kind: TilePath.Kind, _ index: Int) -> TilePath {
    let left = places(kind) - index * TilePath.fullWidth
    return TilePath(kind, index: index, width: min(left, TilePath.fullWidth))
  }

  private func places(_ kind: TilePath.Kind) -> Int {
    switch kind {
    case .hashes(let level): hashes(at: level)
    case .entries: size
    }
  }

  private func hashes(at level: Int) -> Int { size >> (8 * level) }
}
