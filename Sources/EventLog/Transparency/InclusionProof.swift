/// That a leaf stands at an index of a tree (RFC 6962 section 2.1.1): the hashes beside its path, from
/// the leaf's sibling up.
package struct InclusionProof: Hashable, Sendable {
  /// Place of the leaf, from 0: one less than the event's number.
  package let index: Int
  /// At most 53, as sizes are below 2^53.
  package let hashes: [Hash]

  /// A proof as it was read.
  package init(index: Int, hashes: [Hash]) {
    self.index = index
    self.hashes = hashes
  }

  /// Makes a proof.
  ///
  /// - Parameters:
  ///   - index: of the leaf, below `size`.
  ///   - size: number of leaves of the tree.
  ///   - subtree: the tree hash of leaves `from`..<`to`, MTH(D[from:to]).
  package init<Failure>(
    of index: Int, in size: Int, _ subtree: (_ from: Int, _ to: Int) throws(Failure) -> Hash
  ) throws(Failure) {
    precondition(0..<size ~= index)
    var (from, to) = (0, size)
    var beside: [(Int, Int)] = []
    while to - from > 1 {
      let middle = from + MerkleTree.split(to - from)
      if index < middle {
        beside.append((middle, to))
        to = middle
      } else {
        beside.append((from, middle))
        from = middle
      }
    }
    var hashes: [Hash] = []
    for (from, to) in beside.reversed() { hashes.append(try subtree(from, to)) }
    self.init(index: index, hashes: hashes)
  }

  /// The root of the tree that has the leaf there, by these hashes (RFC 9162 section 2.1.3.2); nil when
  /// their number does not fit.
  package func root(leaf: Hash, size: Int) -> Hash? {
    guard index >= 0, index < size else { return nil }
    var climb = Climb(from: index, of: size)
    var hasher = TreeHasher()
    var root = leaf
    for hash in hashes {
      guard let isLeft = climb.next() else { return nil }
      root = isLeft ? hasher.node(hash, root) : hasher.node(root, hash)
    }
    return climb.isAtRoot ? root : nil
  }

  /// Whether it proves that the leaf stands there in the tree of a head given separately. The head must be
  /// trusted as a whole: with its root, another size of the same shape would verify as well.
  package func proves(_ leaf: Hash, in head: Head) -> Bool {
    root(leaf: leaf, size: head.size) == head.root
  }
}

extension MerkleTree {
  /// Where a tree of so many leaves parts: the largest power of two below, for two or more.
  static func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
