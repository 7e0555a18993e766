/// That a tree of `old` leaves is the beginning of a larger one (RFC 6962 section 2.1.2).
package struct ConsistencyProof: Hashable, Sendable {
  /// Size of the earlier tree.
  package let old: Int
  /// At most 63, as C2SP tlog-witness has it.
  package let hashes: [Hash]

  /// The proof from the empty tree: what a checkpoint alone comes with.
  package static let fromNothing = ConsistencyProof(old: 0, hashes: [])

  /// A proof as it was read.
  package init(old: Int, hashes: [Hash]) {
    self.old = old
    self.hashes = hashes
  }

  /// Makes a proof; from the empty tree, and from a tree to itself, it has no hashes.
  ///
  /// - Parameters:
  ///   - old: size of the earlier tree, at most `size`.
  ///   - size: of the later tree.
  ///   - subtree: the tree hash of leaves `from`..<`to`, MTH(D[from:to]).
  package init<Failure>(
    from old: Int, to size: Int, _ subtree: (_ from: Int, _ to: Int) throws(Failure) -> Hash
  ) throws(Failure) {
    precondition(0...size ~= old)
    guard old > 0, old < size else {
      self.init(old: old, hashes: [])
      return
    }
    var (from, to) = (0, size)
    var beside: [(Int, Int)] = []
    while to > old {
      let middle = from + MerkleTree.split(to - from)
      if old <= middle {
        beside.append((middle, to))
        to = middle
      } else {
        beside.append((from, middle))
        from = middle
      }
    }
    // Where the earlier tree is complete in itself, whoever verifies has its hash already.
    if from > 0 { beside.append((from, to)) }
    var hashes: [Hash] = []
    for (from, to) in beside.reversed() { hashes.append(try subtree(from, to)) }
    self.init(old: old, hashes: hashes)
  }

  /// Whether it proves that one head extends another (RFC 9162 section 2.1.4.2). The later head must be
  /// trusted as a whole, as in an inclusion proof.
  package func proves(_ earlier: Head, isPrefixOf later: Head) -> Bool {
    guard earlier.size == old, old >= 0, old <= later.size else { return false }
    // Nothing is the beginning of everything, but has one root only.
    if old == 0, earlier != .empty { return false }
    if old == later.size { return hashes.isEmpty && earlier.root == later.root }
    if old == 0 { return hashes.isEmpty }
    var path = hashes[...]
    if old.nonzeroBitCount == 1 { path = ([earlier.root] + hashes)[...] }
    guard let start = path.popFirst() else { return false }
    var climb = Climb(from: old - 1, of: later.size)
    climb.skipComplete()
    var hasher = TreeHasher()
    var (first, second) = (start, start)
    for hash in path {
      guard let isLeft = climb.next() else { return false }
      if isLeft { first = hasher.node(hash, first) }
      second = isLeft ? hasher.node(hash, second) : hasher.node(second, hash)
    }
    return climb.isAtRoot && first == earlier.root && second == later.root
  }
}
