package import Events

/// The tree of a log whose hashes are read where they are kept: the root over any range of the
/// recursion of RFC 6962 section 2.1, and so every hash of an inclusion or consistency proof, with at
/// most two reads of at most 256 hashes for each kept level. What was read is remembered.
package struct StoredTree {
  /// Hands out hashes as `EventStore.hashes` does: level, first position, count.
  package typealias Reader = (Int, Int, Int) throws(LogError) -> [Events.Digest]

  /// Number of leaves: the size of the log, or any smaller one that it had.
  package let size: Int
  private let read: Reader
  private var blocks: [Block: [Events.Digest]] = [:]
  private var hasher = TreeHasher()

  /// The children of one subtree of a kept level.
  private struct Block: Hashable {
    let level: Int
    let index: Int
  }

  /// 2 MiB of hashes; then everything is forgotten.
  private static let blockLimit = 256

  /// A tree over the first `size` leaves of what is read.
  package init(size: Int, read: @escaping Reader) {
    precondition(size >= 0)
    self.size = size
    self.read = read
  }

  /// MTH(D[0:size]) of RFC 6962 section 2.1; SHA-256 of nothing for 0.
  ///
  /// - Parameter size: at most the tree's own.
  package mutating func root(at size: Int) throws(LogError) -> Events.Digest {
    size == 0 ? Head.empty.root : try subtree(from: 0, to: size)
  }

  /// MTH(D[first:end]) of RFC 6962 section 2.1, for a range that the recursion comes to: `first` is a
  /// multiple of the smallest power of two that is no less than the number of leaves.
  ///
  /// - Parameters:
  ///   - first: index of the first leaf, from 0.
  ///   - end: index after the last leaf, more than `first`, at most `size`.
  /// - Throws: what the reader throws; `.storage` when it hands out fewer hashes than the tree has.
  package mutating func subtree(
    from first: Int, to end: Int
  ) throws(LogError) -> Events.Digest {
    precondition(0 <= first && first < end && end <= size)
    let count = end - first
    precondition(first & (Self.powerOfTwo(noLessThan: count) - 1) == 0)
    // The complete subtrees of the range are the bits of its length, the largest first.
    var end = end
    var node: Events.Digest?
    for level in 0..<(Int.bitWidth - count.leadingZeroBitCount) where count >> level & 1 == 1 {
      end -= 1 << level
      let peak = try complete(level, end >> level)
      node = node.map { hasher.node(peak, $0) } ?? peak
    }
    guard let node else { preconditionFailure("a range with leaves has a subtree") }
    return node
  }

  private static func powerOfTwo(noLessThan count: Int) -> Int {
    count == 1 ? 1 : 1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
  }

  /// The root of a complete subtree of any level, from those of the kept level at or below it.
  private mutating func complete(_ level: Int, _ position: Int) throws(LogError) -> Events.Digest {
    let kept = Subtree.keptLevels.last { $0 <= level } ?? 0
    let first = position << (level - kept)
    let block = try block(Block(level: kept, index: first / Subtree.fanOut))
    let start = first % Subtree.fanOut
    let count = 1 << (level - kept)
    guard block.count >= start + count else {
      throw .storage("fewer hashes than the tree has")
    }
    var nodes = Array(block[start..<start + count])
    while nodes.count > 1 {
      nodes = stride(from: 0, to: nodes.count, by: 2).map { hasher.node(nodes[$0], nodes[$0 + 1]) }
    }
    return nodes[0]
  }

  private mutating func block(_ block: Block) throws(LogError) -> [Events.Digest] {
    if let known = blocks[block] { return known }
    let hashes = try read(block.level, block.index * Subtree.fanOut, Subtree.fanOut)
    if blocks.count == Self.blockLimit { blocks = [:] }
    blocks[block] = hashes
    return hashes
  }
}

extension EventStore {
  /// The tree over the first `size` events of a log, which has as many or more.
  package func tree(of log: LogCode, size: Int) -> StoredTree {
    StoredTree(size: size) { (level, first, count) throws(LogError) in
      try self.hashes(of: log, level: level, from: first, count: count)
    }
  }

  /// The right edge of the tree over the first `size` events of a log, to go on from.
  package func edge(of log: LogCode, size: Int) throws(LogError) -> MerkleTree {
    var tree = tree(of: log, size: size)
    var peaks: [Events.Digest] = []
    var first = 0
    for level in (0..<Int.bitWidth - 1).reversed() where size >> level & 1 == 1 {
      peaks.append(try tree.subtree(from: first, to: first + (1 << level)))
      first += 1 << level
    }
    guard let edge = MerkleTree(size: size, peaks: peaks) else {
      preconditionFailure("a peak for each bit")
    }
    return edge
  }
}
