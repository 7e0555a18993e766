import EventLog
import Events
import TestSupport
import Testing

@Suite struct MerkleTreeTests {
  /// The leaves and roots of the reference implementation of certificate transparency
  /// (google/certificate-transparency, merkletree tests); recomputed with Python's hashlib.
  static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57),
    Array(0x60...0x6f),
  ]
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test func publishedVectors() {
    var tree = MerkleTree()
    var hasher = TreeHasher()
    var naive = NaiveTree(Self.leaves)
    for (size, root) in Self.roots.enumerated() {
      #expect(tree.size == size)
      #expect(hex(tree.root(&hasher).bytes) == root)
      #expect(tree.head == Head(size: size, root: tree.root(&hasher)))
      #expect(hex(naive.root(size).bytes) == root)
      if size < 8 { tree.append(hasher.leaf(Self.leaves[size]), &hasher) }
    }
    #expect(Head.empty == Head(size: 0, root: MerkleTree().root(&hasher)))
  }

  /// Two of the published nodes: leaf 1, and the node over leaves 0 and 1.
  @Test func publishedHashes() {
    var hasher = TreeHasher()
    let leaf = hasher.leaf([0x00])
    #expect(hex(leaf.bytes) == "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7")
    #expect(hex(hasher.node(hasher.leaf([]), leaf).bytes) == Self.roots[2])
  }

  @Test(arguments: [1, 20_260_915, UInt64.max])
  func agreesWithTheNaiveRecursion(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let leaves = (0..<300).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
    }
    var naive = NaiveTree(leaves)
    var tree = MerkleTree()
    var hasher = TreeHasher()
    for size in 0...300 {
      #expect(tree.root(&hasher) == naive.root(size), "size \(size), seed \(seed)")
      // A tree taken up again goes on as if it had never been put down.
      tree = try #require(MerkleTree(size: size, peaks: tree.peaks))
      if size < 300 { tree.append(hasher.leaf(leaves[size]), &hasher) }
    }
  }

  @Test func peaksThatDoNotFitAreRefused() {
    let digest = Head.empty.root
    #expect(MerkleTree(size: 3, peaks: [digest]) == nil)
    #expect(MerkleTree(size: 0, peaks: [digest]) == nil)
    #expect(MerkleTree(size: -1, peaks: []) == nil)
    #expect(MerkleTree(size: 0, peaks: []) == MerkleTree())
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
