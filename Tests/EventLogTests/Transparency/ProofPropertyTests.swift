import EventLog
import Events
import TestSupport
import Testing

/// Every proof of fifty small logs and two hundred proofs of larger ones: each verifies, and with one
/// seeded bit turned in any of its parts it does not.
struct ProofPropertyTests {
  @Test(arguments: 1...50) func everyProofOfASmallLog(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    // The first logs are the edges: one event, a full tree, one more, the longest.
    let size = [1, 2, 3, 256, 257, 300].dropFirst(Int(seed) - 1).first
    let tree = SampleTree(size: size ?? Int.random(in: 1...300, using: &random), seed: seed)
    let heads = Self.heads(tree.leaves)
    let head = heads[tree.leaves.count]
    for index in tree.leaves.indices {
      let proof = tree.inclusion(of: index, in: head.size)
      #expect(proof.proves(tree.leaves[index], in: head), "\(index), seed \(seed)")
      #expect(
        Self.flips(of: proof, tree.leaves[index], head, &random).isEmpty,
        "\(index) of \(head.size), seed \(seed)")
    }
    for old in 0...head.size {
      let proof = tree.consistency(from: old, to: head.size)
      #expect(proof.proves(heads[old], isPrefixOf: head), "\(old), seed \(seed)")
      #expect(
        Self.flips(of: proof, heads[old], head, &random).isEmpty,
        "\(old) to \(head.size), seed \(seed)")
    }
    if seed % 10 == 1 {
      var naive = NaiveTree(tree.events)
      #expect(naive.root() == head.root, "seed \(seed)")
    }
  }

  @Test func proofsOfLargerLogs() {
    let seed: UInt64 = 20_260_131
    var random = SeededRandom(seed: seed)
    let tree = SampleTree(size: 100_000, seed: seed)
    let heads = [65_536, 65_537, 99_999, 100_000]
    for count in 0..<200 {
      let size = count < 4 ? heads[count] : Int.random(in: 301...100_000, using: &random)
      let head = tree.head(size)
      let index = Int.random(in: 0..<size, using: &random)
      let inclusion = tree.inclusion(of: index, in: size)
      #expect(inclusion.proves(tree.leaves[index], in: head), "\(index) of \(size), seed \(seed)")
      #expect(Self.flips(of: inclusion, tree.leaves[index], head, &random).isEmpty)
      let old = Int.random(in: 0...size, using: &random)
      let consistency = tree.consistency(from: old, to: size)
      #expect(
        consistency.proves(tree.head(old), isPrefixOf: head), "\(old) to \(size), seed \(seed)")
      #expect(Self.flips(of: consistency, tree.head(old), head, &random).isEmpty)
    }
  }

  /// Heads of all sizes, grown one leaf at a time: not the way the proofs are made.
  private static func heads(_ leaves: [Hash]) -> [Head] {
    var tree = MerkleTree()
    var hasher = TreeHasher()
    return [.empty]
      + leaves.map { leaf in
        tree.append(leaf, &hasher)
        return tree.head
      }
  }

  /// Parts in which a turned bit went unnoticed.
  private static func flips(
    of proof: InclusionProof, _ leaf: Hash, _ head: Head, _ random: inout SeededRandom
  ) -> [String] {
    var unnoticed: [String] = []
    let bit = Int.random(in: 0..<256, using: &random)
    if proof.proves(leaf.flipped(bit), in: head) { unnoticed.append("leaf") }
    if proof.proves(leaf, in: Head(size: head.size, root: head.root.flipped(bit))) {
      unnoticed.append("root")
    }
    if let hash = proof.hashes.indices.randomElement(using: &random),
      proof.flipped(hash: hash, bit: bit).proves(leaf, in: head)
    {
      unnoticed.append("hash \(hash)")
    }
    let small = Int.random(in: 0..<53, using: &random)
    let other = InclusionProof(index: proof.index ^ 1 << small, hashes: proof.hashes)
    if other.proves(leaf, in: head) { unnoticed.append("index") }
    let size = head.size ^ 1 << small
    let sameShape =
      TreeShape.inclusion(proof.index, size) == TreeShape.inclusion(proof.index, head.size)
    if proof.proves(leaf, in: Head(size: size, root: head.root)) != sameShape {
      unnoticed.append("size")
    }
    return unnoticed
  }

  private static func flips(
    of proof: ConsistencyProof, _ earlier: Head, _ later: Head, _ random: inout SeededRandom
  ) -> [String] {
    var unnoticed: [String] = []
    let bit = Int.random(in: 0..<256, using: &random)
    let small = 1 << Int.random(in: 0..<53, using: &random)
    if proof.proves(Head(size: earlier.size, root: earlier.root.flipped(bit)), isPrefixOf: later) {
      unnoticed.append("earlier root")
    }
    if proof.proves(Head(size: earlier.size ^ small, root: earlier.root), isPrefixOf: later) {
      unnoticed.append("earlier size")
    }
    let other = ConsistencyProof(old: proof.old ^ small, hashes: proof.hashes)
    if other.proves(earlier, isPrefixOf: later) { unnoticed.append("old") }
    if let hash = proof.hashes.indices.randomElement(using: &random),
      proof.flipped(hash: hash, bit: bit).proves(earlier, isPrefixOf: later)
    {
      unnoticed.append("hash \(hash)")
    }
    // From nothing, any later head is an extension.
    if earlier.size == 0 { return unnoticed }
    if proof.proves(earlier, isPrefixOf: Head(size: later.size, root: later.root.flipped(bit))) {
      unnoticed.append("later root")
    }
    let sameShape =
      TreeShape.consistency(proof.old, later.size ^ small)
      == TreeShape.consistency(proof.old, later.size)
    let longer = Head(size: later.size ^ small, root: later.root)
    if proof.proves(earlier, isPrefixOf: longer) != sameShape { unnoticed.append("later size") }
    return unnoticed
  }
}
