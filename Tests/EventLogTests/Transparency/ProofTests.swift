import EventLog
import Events
import TestSupport
import Testing

/// Inclusion and consistency proofs of small trees, all of them, against a tree that is recomputed naively.
struct ProofTests {
  private static func leaves(_ count: Int) -> [Events.Digest] {
    var hasher = TreeHasher()
    return (0..<count).map { hasher.leaf(Array("leaf \($0)".utf8)) }
  }

  private static func head(_ leaves: ArraySlice<Events.Digest>) -> Head {
    var tree = MerkleTree()
    var hasher = TreeHasher()
    for leaf in leaves { tree.append(leaf, &hasher) }
    return tree.head
  }

  @Test func everyLeafOfEveryTreeUpTo70IsProved() {
    let leaves = Self.leaves(70)
    for size in 1...70 {
      let head = Self.head(leaves[..<size])
      for index in 0..<size {
        let proof = InclusionProof(of: index, in: size) { Self.head(leaves[$0..<$1]).root }
        #expect(proof.proves(leaves[index], in: head), "\(index) of \(size)")
        #expect(!proof.proves(leaves[(index + 1) % 70], in: head), "\(index) of \(size)")
      }
    }
  }

  @Test func everyTreeUpTo70ExtendsEverySmallerOne() {
    let leaves = Self.leaves(70)
    let heads = (0...70).map { Self.head(leaves[..<$0]) }
    for size in 0...70 {
      for old in 0...size {
        let proof = ConsistencyProof(from: old, to: size) { Self.head(leaves[$0..<$1]).root }
        #expect(proof.proves(heads[old], isPrefixOf: heads[size]), "\(old) to \(size)")
        let forged = Head(size: old, root: leaves[69])
        #expect(!proof.proves(forged, isPrefixOf: heads[size]), "\(old) to \(size)")
      }
    }
  }
}
