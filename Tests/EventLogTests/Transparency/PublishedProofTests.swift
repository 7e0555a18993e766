import EventLog
import Events
import Testing

/// Proofs that others have published, and what they say should not verify.
struct PublishedProofTests {
  @Test func inclusionProofsOfTheReferenceTree() throws {
    let rows = try VectorFiles.rows("ct-inclusion.tsv")
    #expect(rows.count { $0[0] == "good" } == 5)
    #expect(rows.count { $0[0] == "bad" } == 65)
    for row in rows {
      let proof = InclusionProof(index: try #require(Int(row[2])), hashes: try Self.hashes(row[6]))
      let head = Head(size: try #require(Int(row[3])), root: try Self.hash(row[5]))
      #expect(proof.proves(try Self.hash(row[4]), in: head) == (row[0] == "good"), "\(row[1])")
    }
  }

  @Test func consistencyProofsOfTheReferenceTree() throws {
    let rows = try VectorFiles.rows("ct-consistency.tsv")
    #expect(rows.count { $0[0] == "good" } == 8)
    #expect(rows.count { $0[0] == "bad" } == 79)
    for row in rows {
      let old = try #require(Int(row[2]))
      let proof = ConsistencyProof(old: old, hashes: try Self.hashes(row[6]))
      let earlier = Head(size: old, root: try Self.hash(row[4]))
      let later = Head(size: try #require(Int(row[3])), root: try Self.hash(row[5]))
      #expect(proof.proves(earlier, isPrefixOf: later) == (row[0] == "good"), "\(row[1])")
    }
  }

  /// What is published of the reference tree is what we make of its leaves.
  @Test func theSameProofsAreMade() throws {
    var hasher = TreeHasher()
    let leaves = MerkleTreeTests.leaves.map { hasher.leaf($0) }
    func subtree(_ from: Int, _ to: Int) -> Hash {
      var tree = MerkleTree()
      for leaf in leaves[from..<to] { tree.append(leaf, &hasher) }
      return tree.head.root
    }
    for row in try VectorFiles.rows("ct-inclusion.tsv") where row[0] == "good" {
      let (index, size) = (try #require(Int(row[2])), try #require(Int(row[3])))
      let proof = InclusionProof(of: index, in: size, subtree)
      #expect(proof.hashes == (try Self.hashes(row[6])), "\(row[1])")
    }
    for row in try VectorFiles.rows("ct-consistency.tsv")
    where row[1].hasSuffix("as published") {
      let (old, size) = (try #require(Int(row[2])), try #require(Int(row[3])))
      let proof = ConsistencyProof(from: old, to: size, subtree)
      #expect(proof.hashes == (try Self.hashes(row[6])), "\(row[1])")
    }
  }

  /// An entry of the Go checksum database among 58 million, as transparency-dev keeps it.
  @Test func aPublishedProofFileIsVerified() throws {
    let bytes = try VectorFiles.bytes("sumdb-43930254.tlog-proof")
    let file = try ProofFile(bytes)
    #expect(file.bytes == bytes)
    #expect(file.subject == .none)
    #expect(file.leaf == nil)
    #expect(file.inclusion.index == 43_930_254)
    #expect(file.checkpoint.checkpoint.head.size == 58_253_265)
    #expect(file.checkpoint.checkpoint.origin.description == "go.sum database tree")
    let key = try VectorFiles.key("sum-golang-org")
    #expect(try file.checkpoint.note.verified(by: [key]).map(\.key) == [key])

    var hasher = TreeHasher()
    let event = try VectorFiles.bytes("sumdb-43930254.leaf")
    let leaf = hasher.leaf(event)
    #expect(leaf.base64 == "D6V8URw7L/zAoFrWMXJWjSZar5hE6bY2oJeHlTlvKrE=")
    let head = file.checkpoint.checkpoint.head
    #expect(file.inclusion.proves(leaf, in: head))
    #expect(!file.inclusion.proves(leaf.flipped(7), in: head))

    let ours = ProofFile(
      subject: .event(event), inclusion: file.inclusion, checkpoint: file.checkpoint)
    #expect(try ProofFile(ours.bytes) == ours)
    #expect(ours.leaf == leaf)
  }

  /// Requests to a witness, signed by their log: from nothing to one, and from one to three and to five.
  @Test func publishedUpdatesAreVerified() throws {
    let key = try VectorFiles.key("sigsum-test")
    var heads: [Int: Head] = [0: .empty]
    for size in [1, 3, 5] {
      let bytes = try VectorFiles.bytes("sigsum-\(size).add-checkpoint")
      let update = try CheckpointUpdate(bytes)
      #expect(update.bytes == bytes)
      #expect(try update.checkpoint.note.verified(by: [key]).map(\.key) == [key])
      #expect(update.checkpoint.checkpoint.origin.keyName == key.name)
      let later = update.checkpoint.checkpoint.head
      #expect(later.size == size)
      let earlier = try #require(heads[update.consistency.old])
      #expect(update.consistency.proves(earlier, isPrefixOf: later))
      #expect(!update.consistency.proves(later, isPrefixOf: earlier))
      heads[size] = later
    }
    // Both extend the first; that the one extends the other, nothing here says.
    let proof = try CheckpointUpdate(try VectorFiles.bytes("sigsum-5.add-checkpoint")).consistency
    #expect(!proof.proves(try #require(heads[3]), isPrefixOf: try #require(heads[5])))
    #expect(!proof.proves(try #require(heads[1]), isPrefixOf: try #require(heads[3])))
  }

  private static func hash(_ text: String) throws -> Hash {
    try #require(Hash(base64: Array(text.utf8)))
  }

  private static func hashes(_ text: String) throws -> [Hash] {
    text == "-" ? [] : try text.split(separator: ",").map { try hash(String($0)) }
  }
}
