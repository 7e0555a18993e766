import EventLog
import Events
import Testing

/// Which signatures of a note count (C2SP signed-note, "Signatures"; tlog-cosignature).
struct KnownKeyTests {
  private static let text = Checkpoint(SampleFiles.origin, SampleFiles.tree.head(13)).text
  private static let name = SampleFiles.origin.keyName
  private static let owner = SampleFiles.owner.sign(text, as: name)
  private static let witness = cosigned(at: SampleFiles.seconds)

  private static func cosigned(at seconds: Int) -> NoteSignature {
    SampleFiles.witness.cosign(text, as: SampleFiles.witnessName, seconds: seconds)
  }

  private static func note(_ signatures: NoteSignature...) throws -> SignedNote {
    try SignedNote(SignedNote(text: text, signatures: signatures).bytes)
  }

  private static func flipped(_ signature: NoteSignature, byte: Int = 0) -> NoteSignature {
    var bytes = signature.signature
    bytes[byte] ^= 1
    return NoteSignature(name: signature.name, keyID: signature.keyID, signature: bytes)
  }

  private static let known = [SampleFiles.ownerKey, SampleFiles.witnessKey]

  @Test func bothAreVerified() throws {
    let verified = try Self.note(Self.owner, Self.witness).verified(by: Self.known)
    #expect(verified.map(\.key) == Self.known)
    #expect(verified.map(\.seconds) == [nil, SampleFiles.seconds])
  }

  @Test func aFailingSignatureOfAKnownKeyRefusesWhateverStandsBesideIt() throws {
    let bad = Self.flipped(Self.owner)
    for note in [
      try Self.note(bad, Self.witness), try Self.note(Self.witness, bad),
      try Self.note(Self.owner, bad), try Self.note(bad, Self.owner),
    ] {
      #expect(throws: NoteRefusal.badSignature(Self.name)) { try note.verified(by: Self.known) }
      #expect(throws: NoteRefusal.badSignature(Self.name)) {
        try note.knownSignatures(by: Self.known)
      }
    }
    // Who does not know the key does not mind.
    let note = try Self.note(bad, Self.witness)
    #expect(try note.verified(by: [SampleFiles.witnessKey]).count == 1)
  }

  @Test func signaturesOfUnknownKeysAreIgnored() throws {
    let stranger = SampleFiles.stranger
    let sameName = stranger.sign(Self.text, as: Self.name)
    let sameID = NoteSignature(
      name: SampleFiles.witnessName, keyID: SampleFiles.ownerKey.id, signature: [1, 2, 3])
    let note = try Self.note(sameName, sameID, Self.owner)
    #expect(try note.verified(by: Self.known).map(\.key) == [SampleFiles.ownerKey])
    let none = try Self.note(sameName, sameID)
    #expect(throws: NoteRefusal.noKnownKey) { try none.verified(by: Self.known) }
    #expect(try none.knownSignatures(by: Self.known).isEmpty)
    #expect(throws: NoteRefusal.noKnownKey) { try note.verified(by: [VerifierKey]()) }
  }

  /// A key id is short enough to be met on purpose: the signature still has to be by the known key.
  @Test func aForgedKeyIDFails() throws {
    let forged = NoteSignature(
      name: Self.name, keyID: SampleFiles.ownerKey.id,
      signature: SampleFiles.stranger.signature(of: Self.text))
    let note = try Self.note(forged, Self.witness)
    #expect(throws: NoteRefusal.badSignature(Self.name)) { try note.verified(by: Self.known) }
  }

  /// The same key signs as owner and as cosigner under two ids; neither signature is the other.
  @Test func aSignatureOfOneKindIsNotOfTheOther() throws {
    let cosigner = SampleFiles.owner.verifier(Self.name, .cosignature)
    let cosigned = SampleFiles.owner.cosign(Self.text, as: Self.name, seconds: 5)
    let note = try Self.note(Self.owner, cosigned)
    let verified = try note.verified(by: [SampleFiles.ownerKey, cosigner])
    #expect(verified.map(\.seconds) == [nil, 5])
    let posed = NoteSignature(
      name: Self.name, keyID: SampleFiles.ownerKey.id,
      signature: Array(cosigned.signature.dropFirst(8)))
    #expect(SampleFiles.ownerKey.verify(posed, of: Self.text) == nil)
    let timed = NoteSignature(
      name: Self.name, keyID: cosigner.id,
      signature: Array(cosigned.signature.prefix(8)) + Self.owner.signature)
    #expect(cosigner.verify(timed, of: Self.text) == nil)
  }

  /// Sixteen lines by one witness are one witness; of its cosignatures that with the latest time counts.
  @Test func aKeyCountsOnce() throws {
    let (first, last) = (Self.cosigned(at: 5), Self.cosigned(at: 7))
    for note in [
      try Self.note(first, last, Self.owner, first, Self.owner),
      try Self.note(last, first, Self.owner),
    ] {
      let verified = try note.verified(by: Self.known)
      #expect(verified.map(\.key) == [SampleFiles.witnessKey, SampleFiles.ownerKey])
      #expect(verified.map(\.seconds) == [7, nil])
    }
  }

  /// C2SP tlog-cosignature: a time must not exceed 2^63 - 1. The longest is read, the next is none.
  @Test func timesOfCosignatures() throws {
    for seconds in [0, 1, SampleFiles.seconds, .max] {
      let signature = Self.cosigned(at: seconds)
      let verified = SampleFiles.witnessKey.verify(signature, of: Self.text)
      #expect(verified?.seconds == seconds)
      for byte in 0..<72 {
        let other = Self.flipped(signature, byte: byte)
        #expect(SampleFiles.witnessKey.verify(other, of: Self.text) == nil, "byte \(byte)")
      }
    }
    // Signed by the witness itself, as a number without a sign and with one.
    for time: UInt64 in [1 << 63, .max] {
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * $0)) }
      for stated in ["\(time)", "\(Int64(bitPattern: time))"] {
        let message = Array("cosignature/v1\ntime \(stated)\n".utf8) + Self.text
        let signature = NoteSignature(
          name: SampleFiles.witnessName, keyID: SampleFiles.witnessKey.id,
          signature: bytes + SampleFiles.witness.signature(of: message))
        let note = try Self.note(signature, Self.owner)
        #expect(throws: NoteRefusal.badSignature(SampleFiles.witnessName)) {
          try note.verified(by: Self.known)
        }
      }
    }
  }

  @Test func wrongLengthsAreNoSignatures() throws {
    for (signature, key) in [
      (Self.owner, SampleFiles.ownerKey), (Self.witness, SampleFiles.witnessKey),
    ] {
      for bytes in [
        Array(signature.signature.dropLast()), signature.signature + [0], [], [0],
        Array(signature.signature.dropFirst(8)),
      ] {
        let other = NoteSignature(name: signature.name, keyID: signature.keyID, signature: bytes)
        #expect(key.verify(other, of: Self.text) == nil)
      }
    }
  }

  /// Extension lines belong to what is signed, by the owner and by a cosigner.
  @Test func extensionLinesAreSigned() throws {
    let text = Self.text + Array("en linje til\n".utf8)
    let note = SignedNote(
      text: text,
      signatures: [
        SampleFiles.owner.sign(text, as: Self.name),
        SampleFiles.witness.cosign(text, as: SampleFiles.witnessName, seconds: 1),
      ])
    let read = try SignedCheckpoint(note.bytes)
    #expect(read.checkpoint.extensions == Array("en linje til\n".utf8))
    #expect(read.checkpoint.logOrigin == SampleFiles.origin)
    #expect(try read.note.verified(by: Self.known).count == 2)
    for other in [Self.text, Self.text + Array("en linje til.\n".utf8)] {
      let changed = SignedNote(text: other, signatures: note.signatures)
      #expect(throws: NoteRefusal.self) { try changed.verified(by: Self.known) }
    }
  }

  /// A signature made again replaces the one by the same key, and no other.
  @Test func addingASignature() throws {
    var signed = SignedCheckpoint(
      Checkpoint(SampleFiles.origin, SampleFiles.tree.head(13)), signatures: [Self.owner])
    signed.add(Self.cosigned(at: 5))
    signed.add(SampleFiles.stranger.sign(Self.text, as: Self.name))
    signed.add(Self.cosigned(at: 7))
    signed.add(Self.owner)
    #expect(signed.note.signatures.count == 3)
    #expect(try SignedCheckpoint(signed.bytes) == signed)
    let verified = try signed.note.verified(by: Self.known)
    #expect(verified.map(\.seconds) == [nil, 7])
  }
}
