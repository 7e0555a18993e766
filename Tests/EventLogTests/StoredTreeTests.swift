import EventLog
import Events
import TestSupport
import Testing

@Suite struct StoredTreeTests {
  /// The ranges that the recursion of RFC 6962 section 2.1 comes to on its way to a leaf: the whole
  /// first, then both halves of each.
  private func ranges(to leaf: Int, of size: Int) -> [Range<Int>] {
    var whole = 0..<size
    var found = [whole]
    while whole.count > 1 {
      var split = 1
      while split * 2 < whole.count { split *= 2 }
      let middle = whole.lowerBound + split
      let halves = (whole.lowerBound..<middle, middle..<whole.upperBound)
      found += [halves.0, halves.1]
      whole = leaf < middle ? halves.0 : halves.1
    }
    return found
  }

  @Test func agreesWithTheNaiveRecursion() throws {
    var random = SeededRandom(seed: 6_962)
    let leaves = (0..<300).map { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    var naive = NaiveTree(leaves)
    var hasher = TreeHasher()
    let kept = Kept(leaves.map { hasher.leaf($0) })
    for size in 0...300 {
      var tree = kept.tree(size)
      #expect(try tree.root(at: size) == naive.root(size), "size \(size)")
      let some = Set([0, size / 2, size - 1, Int.random(in: 0...size, using: &random)])
      for leaf in some where leaf >= 0 && leaf < size {
        for range in ranges(to: leaf, of: size) {
          #expect(
            try tree.subtree(from: range.lowerBound, to: range.upperBound) == naive.root(of: range),
            "\(range) of \(size)")
        }
      }
    }
  }

  /// Up to level 16, whose second subtree begins with leaf 65 536.
  @Test func agreesWithTheTreeThatGrows() throws {
    var random = SeededRandom(seed: 20_261_121)
    var sizes = [256, 257, 65_535, 65_536, 65_537, 65_793, 131_072, 199_936, 200_000]
    sizes += (0..<8).map { _ in Int.random(in: 301...200_000, using: &random) }
    let kept = Kept((0..<200_000).map(Kept.leaf), rootsAt: Set(sizes))
    #expect(kept.levels[16]?.count == 3)
    for (size, root) in kept.roots.sorted(by: { $0.key < $1.key }) {
      var tree = kept.tree(size)
      #expect(try tree.root(at: size) == root, "size \(size)")
      for leaf in [0, size - 1, Int.random(in: 0..<size, using: &random)] {
        kept.counter.reads = 0
        var fresh = kept.tree(size)
        #expect(try folded(leaf, &fresh) == root, "leaf \(leaf) of \(size)")
        #expect(kept.counter.reads <= 6, "leaf \(leaf) of \(size)")
        #expect(kept.counter.largest <= 256)
      }
    }
  }

  /// The root from a leaf and the siblings on its way up (RFC 6962 section 2.1.1).
  private func folded(_ leaf: Int, _ tree: inout StoredTree) throws -> Events.Digest {
    let path = ranges(to: leaf, of: tree.size).dropFirst()
    var hasher = TreeHasher()
    var node = try tree.subtree(from: leaf, to: leaf + 1)
    for index in stride(from: path.endIndex - 2, through: path.startIndex, by: -2) {
      let (left, right) = (path[index], path[index + 1])
      if left.contains(leaf) {
        node = hasher.node(node, try tree.subtree(from: right.lowerBound, to: right.upperBound))
      } else {
        node = hasher.node(try tree.subtree(from: left.lowerBound, to: left.upperBound), node)
      }
    }
    return node
  }

  @Test func whatIsReadIsRemembered() throws {
    let kept = Kept((0..<1_000).map(Kept.leaf))
    var tree = kept.tree(1_000)
    let first = try folded(300, &tree)
    let reads = kept.counter.reads
    #expect(try folded(301, &tree) == first)
    #expect(kept.counter.reads == reads)
  }

  @Test func aReaderThatFailsOrEndsTooSoon() {
    let kept = Kept((0..<1_000).map(Kept.leaf))
    var short = kept.tree(1_001)
    #expect(throws: LogError.storage("fewer hashes than the tree has")) {
      try short.root(at: 1_001)
    }
    #expect(throws: Never.self) { try short.root(at: 1_000) }
    var failing = StoredTree(size: 7) { (_, _, _) throws(LogError) in throw .busy }
    #expect(throws: LogError.busy) { try failing.root(at: 7) }
  }
}

/// Hashes as a store keeps them, and how often they are asked for.
private struct Kept {
  private(set) var levels: [Int: [Events.Digest]]
  let counter = Counter()

  final class Counter {
    var reads = 0
    var largest = 0
  }

  /// Roots at some sizes, by the tree that grows.
  private(set) var roots: [Int: Events.Digest] = [:]

  init(_ leaves: [Events.Digest], rootsAt sizes: Set<Int> = []) {
    levels = [0: leaves]
    var tree = MerkleTree()
    var hasher = TreeHasher()
    for leaf in leaves {
      for subtree in tree.append(leaf, &hasher) {
        levels[subtree.level, default: []].append(subtree.root)
      }
      if sizes.contains(tree.size) { roots[tree.size] = tree.root(&hasher) }
    }
  }

  /// A hash that is another for every number.
  static func leaf(_ number: Int) -> Events.Digest {
    let words = [number, ~number, number &* 3, 7].map(Int64.init)
    return words.withUnsafeBytes { Events.Digest(raw: $0) }
  }

  func tree(_ size: Int) -> StoredTree {
    StoredTree(size: size) { [levels, counter] (level, first, count) throws(LogError) in
      counter.reads += 1
      let hashes = Array((levels[level] ?? []).dropFirst(first).prefix(count))
      counter.largest = max(counter.largest, hashes.count)
      return hashes
    }
  }
}
