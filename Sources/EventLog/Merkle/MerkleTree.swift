import Crypto
package import Events

/// The right edge of an RFC 6962 tree: the roots of its complete subtrees, largest first. Grows by a
/// leaf at a time with one node hash on average; the root costs one hash per complete subtree.
package struct MerkleTree: Hashable, Sendable {
  /// Number of leaves.
  package private(set) var size = 0
  /// Roots of the complete subtrees; their sizes are the bits of `size`, highest first.
  package private(set) var peaks: [Events.Digest] = []

  /// The tree without leaves.
  package init() {}

  /// A tree taken up again; nil when the number of peaks does not fit the size.
  package init?(size: Int, peaks: [Events.Digest]) {
    guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Adds the hash of a leaf.
  ///
  /// - Returns: the subtrees of kept levels that the leaf completes, ascending by level: none for 255
  ///   of 256 leaves.
  @discardableResult
  package mutating func append(
    _ leaf: Events.Digest, _ hasher: inout TreeHasher
  ) -> [Subtree] {
    var node = leaf
    var level = 0
    var completed: [Subtree] = []
    while size >> level & 1 == 1 {
      node = hasher.node(peaks.removeLast(), node)
      level += 1
      if level & 7 == 0, Subtree.keptLevels.contains(level) {
        completed.append(Subtree(level: level, position: size >> level, root: node))
      }
    }
    peaks.append(node)
    size += 1
    return completed
  }

  /// MTH(D[size]) of RFC 6962 section 2.1; SHA-256 of nothing for the empty tree.
  package func root(_ hasher: inout TreeHasher) -> Events.Digest {
    guard var node = peaks.last else {
      return SHA256.hash(data: [UInt8]()).withUnsafeBytes { Events.Digest(raw: $0) }
    }
    for peak in peaks.dropLast().reversed() { node = hasher.node(peak, node) }
    return node
  }

  /// Size and root.
  package var head: Head {
    var hasher = TreeHasher()
    return Head(size: size, root: root(&hasher))
  }
}
