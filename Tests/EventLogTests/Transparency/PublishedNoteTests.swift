import EventLog
import Events
import Testing

/// Notes, checkpoints and keys that others have published.
struct PublishedNoteTests {
  /// Names of keys that signed a note, and the instants they state.
  static let signed: [(note: String, keys: [String], seconds: [Int?])] = [
    ("peter-and-enoch", ["peter-neumann"], [nil]),
    ("peter-and-enoch", ["peter-neumann", "enoch-root"], [nil, nil]),
    ("example-foo", ["example-foo"], [nil]),
    ("sumdb-15081221", ["sum-golang-org"], [nil]),
    ("sumdb-20852163", ["sum-golang-org"], [nil]),
    ("sumdb-63096908", ["sum-golang-org"], [nil]),
    ("arche", ["arche"], [nil]),
    ("arche", ["remora"], [1_779_573_024]),
    ("arche", ["arche", "remora"], [nil, 1_779_573_024]),
  ]

  @Test(arguments: signed) func verifiedByItsKeys(
    note: String, keys: [String], seconds: [Int?]
  ) throws {
    let bytes = try VectorFiles.bytes(note + ".txt")
    let keys = try keys.map { try VectorFiles.key($0) }
    let read = try SignedNote(bytes)
    #expect(read.bytes == bytes)
    let verified = try read.verified(by: keys)
    #expect(verified.map(\.key) == keys)
    #expect(verified.map(\.seconds) == seconds)
    // One letter of the text less, and none of them signed it.
    let other = SignedNote(text: Array(read.text.dropFirst()), signatures: read.signatures)
    #expect(throws: NoteRefusal.badSignature(keys[0].name)) { try other.verified(by: keys) }
  }

  @Test func everyPublishedNoteIsWrittenBackToTheByte() throws {
    let names = try VectorFiles.names(".txt")
    #expect(names.count == 8)
    for name in names {
      let bytes = try VectorFiles.bytes(name)
      #expect(try SignedNote(bytes).bytes == bytes, "\(name)")
    }
  }

  @Test(arguments: [
    ("arche", "arche2025h1.staging.ct.transparency.dev", 1_432_088_532, 6),
    ("behind-the-sofa", "example.com/behind-the-sofa", 20_852_163, 2),
    ("sumdb-15081221", "go.sum database tree", 15_081_221, 3),
  ]) func publishedCheckpointsAreRead(
    name: String, origin: String, size: Int, signatures: Int
  ) throws {
    let bytes = try VectorFiles.bytes(name + ".txt")
    let signed = try SignedCheckpoint(bytes)
    #expect(signed.bytes == bytes)
    #expect(signed.checkpoint.origin.description == origin)
    #expect(signed.checkpoint.head.size == size)
    #expect(signed.checkpoint.text == signed.note.text)
    #expect(signed.checkpoint.logOrigin == nil)
    #expect(signed.note.signatures.count == signatures)
    #expect(throws: NoteRefusal.noKnownKey) {
      try signed.note.verified(by: [try VectorFiles.key("plus")])
    }
  }

  /// The example of tlog-witness, with a consistency proof whose log is not published.
  @Test func thePublishedRequestIsRead() throws {
    let bytes = try VectorFiles.bytes("behind-the-sofa.add-checkpoint")
    let update = try CheckpointUpdate(bytes)
    #expect(update.bytes == bytes)
    #expect(update.consistency.old == 20_852_014)
    #expect(update.consistency.hashes.count == 4)
    #expect(update.checkpoint.note.signatures.map(\.keyID) == [0x033d_e0ae, 0xa292_ea05])
  }

  /// The text of the poem holds an empty line; only the last one parts it from the signature.
  @Test func theTextMayHoldEmptyLines() throws {
    let note = try SignedNote(try VectorFiles.bytes("quasimodo.txt"))
    #expect(String(decoding: note.text, as: UTF8.self).hasSuffix("\n\ned è subito sera.\n"))
    #expect(note.signatures.map(\.name.description) == ["quasimodo.example/salvatore"])
  }

  @Test func everyPublishedKeyIsWrittenBackToTheByte() throws {
    let names = try VectorFiles.names(".vkey")
    #expect(names.count == 8)
    for name in names {
      let bytes = try VectorFiles.bytes(name)
      #expect(Array((try VerifierKey(bytes.dropLast()).text + "\n").utf8) == bytes, "\(name)")
    }
    #expect(try VectorFiles.key("remora").kind == .cosignature)
    #expect(try VectorFiles.key("plus").kind == .ed25519)
  }

  /// What the Go tests say is no key: every part of one, every byte one higher, a longer key and an unknown
  /// kind, both with the id that fits.
  @Test func noPartOfAPublishedKeyIsAKey() throws {
    let key = Array(try VectorFiles.bytes("peter-neumann.vkey").dropLast())
    for start in key.indices {
      for end in start + 1...key.count where end - start < key.count {
        #expect(throws: TransparencyFormatError.self) { try VerifierKey(key[start..<end]) }
      }
    }
    for index in key.indices {
      var other = key
      other[index] += 1
      #expect(throws: TransparencyFormatError.self) { try VerifierKey(other) }
    }
    for text in [
      "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
      "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ] {
      #expect(throws: TransparencyFormatError.self) { try VerifierKey(Array(text.utf8)) }
    }
  }
}
