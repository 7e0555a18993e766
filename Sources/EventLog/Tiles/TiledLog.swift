import Events

/// A log as tiles, with the head that they must come to.
package struct TiledLog {
  private let head: Head
  private let source: TileSource

  /// A log whose tiles are read where they are.
  ///
  /// - Parameter head: that of a checkpoint whose signature somebody else looks at.
  package init(head: Head, source: @escaping TileSource) {
    self.head = head
    self.source = source
  }

  /// What the tiles hold.
  package struct Contents: Hashable, Sendable {
    /// Tiles of hashes, of all levels.
    package let tiles: Int
    /// Whether the entries are there too.
    package let hasEntries: Bool
  }

  /// Reads every tile and every bundle: each hash against what it is the hash of, and the root against the
  /// head. Bundles are all there or none is.
  ///
  /// - Parameter entry: is handed number, from 1, and bytes of each entry, in order. They hold only if this
  ///   returns: the root is known at the end.
  @discardableResult
  package func read(
    _ entry: (Int, ArraySlice<UInt8>) -> Void = { _, _ in }
  ) throws(TileProblem) -> Contents {
    let layout = TileLayout(size: head.size)
    var upper = UpperTiles(layout)
    var tree = MerkleTree()
    var hasher = TreeHasher()
    var missing: TilePath?
    var hasEntries = false
    for path in layout.tiles(.hashes(level: 0)) {
      let leaves = try hashes(path)
      let entries = try entries(layout.tile(.entries, path.index))
      hasEntries = hasEntries || entries != nil
      if entries == nil, missing == nil { missing = layout.tile(.entries, path.index) }
      if hasEntries, let missing { throw .missing(missing) }
      for (place, leaf) in leaves.enumerated() {
        for subtree in tree.append(leaf, &hasher) {
          try upper.check(subtree) { (path) throws(TileProblem) in try hashes(path) }
        }
        guard let bytes = entries?[place] else { continue }
        guard bytes.withUnsafeBytes({ hasher.leaf($0) }) == leaf else {
          throw .entryDiffers(number: tree.size)
        }
        entry(tree.size, bytes)
      }
    }
    guard tree.root(&hasher) == head.root else { throw .rootDiffers }
    let tiles = layout.levels.reduce(0) { $0 + layout.count(.hashes(level: $1)) }
    return Contents(tiles: tiles, hasEntries: hasEntries)
  }

  private func hashes(_ path: TilePath) throws(TileProblem) -> [Events.Digest] {
    guard let (bytes, width) = try bytes(path) else { throw .missing(path) }
    guard bytes.count == 32 * width else { throw .malformed(path) }
    return stride(from: 0, to: 32 * path.width, by: 32).map { start in
      bytes.withUnsafeBytes {
        Events.Digest(raw: UnsafeRawBufferPointer(rebasing: $0[start..<start + 32]))
      }
    }
  }

  private func entries(_ path: TilePath) throws(TileProblem) -> [ArraySlice<UInt8>]? {
    guard let (bytes, width) = try bytes(path) else { return nil }
    guard let entries = EntryBundle.decode(bytes, count: width) else { throw .malformed(path) }
    return Array(entries.prefix(path.width))
  }

  /// A partial tile may be gone once the full one is there, which begins with the same.
  private func bytes(_ path: TilePath) throws(TileProblem) -> (bytes: [UInt8], width: Int)? {
    if let bytes = try source(path) { return (bytes, path.width) }
    guard path.isPartial, let bytes = try source(path.full) else { return nil }
    return (bytes, TilePath.fullWidth)
  }
}

/// The tiles above the lowest, of each level the one that is being compared.
private struct UpperTiles {
  private let layout: TileLayout
  private var tiles: [Int: (index: Int, hashes: [Events.Digest])] = [:]

  init(_ layout: TileLayout) { self.layout = layout }

  /// Compares the root of a subtree, made of the tiles below, with the hash that stands for it.
  mutating func check(
    _ subtree: Subtree, _ read: (TilePath) throws(TileProblem) -> [Events.Digest]
  ) throws(TileProblem) {
    let level = subtree.level / 8
    let (index, place) = subtree.position.quotientAndRemainder(dividingBy: TilePath.fullWidth)
    let path = layout.tile(.hashes(level: level), index)
    if tiles[level]?.index != index { tiles[level] = (index, try read(path)) }
    guard tiles[level]?.hashes[place] == subtree.root else {
      throw .differs(layout.tile(.hashes(level: level - 1), subtree.position), above: path)
    }
  }
}
