import EventLog
import Events
import TestSupport
import Testing

/// Proofs that somebody has tampered with on purpose.
struct HostileProofTests {
  private static let tree = SampleTree(size: 64, seed: 7)
  private static let largest = 1 << 53 - 1

  /// All bits of ten proofs of either kind: leaf, hashes, root, and the numbers.
  @Test(arguments: [
    (0, 1), (0, 2), (1, 2), (2, 3), (6, 7), (5, 8), (11, 13), (31, 32), (32, 33), (40, 64),
  ]) func everyBitOfAProof(index: Int, size: Int) {
    let (leaf, head) = (Self.tree.leaves[index], Self.tree.head(size))
    let proof = Self.tree.inclusion(of: index, in: size)
    let (old, earlier) = (index + 1, Self.tree.head(index + 1))
    let consistency = Self.tree.consistency(from: old, to: size)
    #expect(proof.proves(leaf, in: head))
    #expect(consistency.proves(earlier, isPrefixOf: head))
    for bit in 0..<256 {
      #expect(!proof.proves(leaf.flipped(bit), in: head))
      let root = Head(size: size, root: head.root.flipped(bit))
      #expect(!proof.proves(leaf, in: root))
      #expect(!consistency.proves(earlier, isPrefixOf: root))
      let other = Head(size: old, root: earlier.root.flipped(bit))
      #expect(!consistency.proves(other, isPrefixOf: head))
      for hash in proof.hashes.indices {
        #expect(!proof.flipped(hash: hash, bit: bit).proves(leaf, in: head))
      }
      for hash in consistency.hashes.indices {
        #expect(!consistency.flipped(hash: hash, bit: bit).proves(earlier, isPrefixOf: head))
      }
    }
    for bit in 0..<63 {
      let turned = InclusionProof(index: index ^ 1 << bit, hashes: proof.hashes)
      #expect(!turned.proves(leaf, in: head), "bit \(bit)")
      let from = ConsistencyProof(old: old ^ 1 << bit, hashes: consistency.hashes)
      #expect(!from.proves(earlier, isPrefixOf: head), "bit \(bit)")
      let shorter = Head(size: old ^ 1 << bit, root: earlier.root)
      #expect(!consistency.proves(shorter, isPrefixOf: head), "bit \(bit)")
      // The old size and the earlier head's together, as a forger would.
      #expect(
        !from.proves(shorter, isPrefixOf: head)
          || TreeShape.consistency(old ^ 1 << bit, size) == TreeShape.consistency(old, size))
    }
  }

  @Test func hashesTooManyTooFewAndSwapped() {
    for size in [7, 8, 13, 64] {
      for index in 0..<size {
        let (leaf, head) = (Self.tree.leaves[index], Self.tree.head(size))
        let proof = Self.tree.inclusion(of: index, in: size)
        for hashes in Self.tampered(proof.hashes, with: head.root) {
          let other = InclusionProof(index: index, hashes: hashes)
          #expect(!other.proves(leaf, in: head), "\(index) of \(size)")
        }
        let (old, earlier) = (index + 1, Self.tree.head(index + 1))
        let consistency = Self.tree.consistency(from: old, to: size)
        for hashes in Self.tampered(consistency.hashes, with: earlier.root) {
          let other = ConsistencyProof(old: old, hashes: hashes)
          #expect(!other.proves(earlier, isPrefixOf: head), "\(old) to \(size)")
        }
      }
    }
  }

  private static func tampered(_ hashes: [Hash], with extra: Hash) -> [[Hash]] {
    var all = [hashes + [extra], [extra] + hashes, hashes + hashes + [extra]]
    for index in hashes.indices {
      all.append(Array(hashes[..<index] + hashes[(index + 1)...]))
      all.append(Array(hashes[...index] + hashes[index...]))
      if index > 0 {
        var swapped = hashes
        swapped.swapAt(index - 1, index)
        all.append(swapped)
      }
    }
    return all
  }

  @Test func indicesAndSizesOutsideTheTree() {
    let leaf = Self.tree.leaves[0]
    for size in [0, 1, 2, 8, Self.largest, .max] {
      for index in [size, size &+ 1, -1, Self.largest, .max, .min] where !(0..<size ~= index) {
        for hashes in [[], [leaf], [Hash](repeating: leaf, count: 53)] {
          let proof = InclusionProof(index: index, hashes: hashes)
          #expect(proof.root(leaf: leaf, size: size) == nil, "\(index) of \(size)")
          #expect(!proof.proves(leaf, in: Head(size: size, root: leaf)))
        }
      }
    }
    for size in [-1, .min] {
      let head = Head(size: size, root: leaf)
      #expect(!InclusionProof(index: 0, hashes: []).proves(leaf, in: head))
      for old in [0, size] {
        let proof = ConsistencyProof(old: old, hashes: [])
        #expect(!proof.proves(Head(size: old, root: leaf), isPrefixOf: head))
      }
    }
  }

  /// The largest size a file can state: its proofs have 53 hashes, and are verified as any other.
  @Test func theLargestSize() throws {
    var hasher = TreeHasher()
    let leaf = Self.tree.leaves[0]
    let hashes = (0..<53).map { _ in leaf }
    var root = leaf
    for hash in hashes { root = hasher.node(root, hash) }
    let head = Head(size: Self.largest, root: root)
    #expect(InclusionProof(index: 0, hashes: hashes).proves(leaf, in: head))
    #expect(!InclusionProof(index: 0, hashes: hashes.dropLast()).proves(leaf, in: head))
    #expect(!InclusionProof(index: 0, hashes: hashes + [leaf]).proves(leaf, in: head))
    #expect(!InclusionProof(index: Self.largest - 1, hashes: hashes).proves(leaf, in: head))
    let one = Head(size: 1, root: leaf)
    #expect(ConsistencyProof(old: 1, hashes: hashes).proves(one, isPrefixOf: head))
    #expect(!ConsistencyProof(old: 1, hashes: [leaf]).proves(one, isPrefixOf: head))
  }

  @Test func fromNothingAndToItself() {
    let (leaf, head) = (Self.tree.leaves[0], Self.tree.head(13))
    let none = ConsistencyProof(old: 0, hashes: [])
    #expect(none.proves(.empty, isPrefixOf: head))
    #expect(none.proves(.empty, isPrefixOf: .empty))
    #expect(!ConsistencyProof(old: 0, hashes: [leaf]).proves(.empty, isPrefixOf: head))
    // The empty tree has one root; a head that says otherwise is the beginning of nothing.
    let falseEmpty = Head(size: 0, root: leaf)
    #expect(!none.proves(falseEmpty, isPrefixOf: head))
    #expect(!none.proves(falseEmpty, isPrefixOf: falseEmpty))
    #expect(!none.proves(.empty, isPrefixOf: falseEmpty))

    let same = ConsistencyProof(old: 13, hashes: [])
    #expect(same.proves(head, isPrefixOf: head))
    #expect(!same.proves(head, isPrefixOf: Head(size: 13, root: leaf)))
    #expect(!ConsistencyProof(old: 13, hashes: [leaf]).proves(head, isPrefixOf: head))
    #expect(!same.proves(head, isPrefixOf: Self.tree.head(14)))
    #expect(!Self.tree.consistency(from: 12, to: 13).proves(head, isPrefixOf: Self.tree.head(12)))
    #expect(!Self.tree.consistency(from: 12, to: 13).proves(head, isPrefixOf: Self.tree.head(14)))
  }

  /// A proof of another pair of sizes is none of this one.
  @Test func proofsOfOtherSizesDoNotVerify() {
    let heads = (0...16).map { Self.tree.head($0) }
    for old in 1...16 {
      for size in old...16 {
        let hashes = Self.tree.consistency(from: old, to: size).hashes
        for other in 1...16 where other != old {
          let proof = ConsistencyProof(old: other, hashes: hashes)
          for later in other...16 where later != other || !hashes.isEmpty {
            #expect(
              !proof.proves(heads[other], isPrefixOf: heads[later]),
              "\(old) to \(size) as \(other) to \(later)")
          }
        }
      }
    }
  }
}
