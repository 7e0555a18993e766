/// Why tiles are not those of a checkpoint: the first thing that is wrong.
package enum TileProblem: Error, Hashable, Sendable {
  /// A tile or bundle that a tree of this size has is not there.
  case missing(TilePath)
  /// It is there, and cannot be read as a file.
  case unreadable(TilePath)
  /// It has not the length of its hashes, or the bundle is none of so many entries.
  case malformed(TilePath)
  /// The hash over one tile is not the one that stands for it in the tile above.
  case differs(TilePath, above: TilePath)
  /// The entry is not the one whose hash stands in the tile; its number, from 1.
  case entryDiffers(number: Int)
  /// The tiles agree with each other and not with the checkpoint.
  case rootDiffers
}

/// Hands out the bytes of a tile or bundle; nil when it is not there. Nothing that it hands out is trusted.
package typealias TileSource = (TilePath) throws(TileProblem) -> [UInt8]?
