import EventLog
import Events
import Testing

/// Keys, and files of each format, with the names that a chapter has.
enum SampleFiles {
  static let origin = LogOrigin("mentalhelse/varde/nord-troendelag/4c9mzr51skc1dkth")!
  static let owner = SigningKey(seed: [UInt8](repeating: 1, count: 32))!
  static let centre = SigningKey(seed: [UInt8](repeating: 2, count: 32))!
  static let witness = SigningKey(seed: [UInt8](repeating: 3, count: 32))!
  static let stranger = SigningKey(seed: [UInt8](repeating: 4, count: 32))!
  static let centreName = KeyName("mentalhelse.no/varde/sentralt")!
  static let witnessName = KeyName("vitne.example/fylkesrevisjonen")!
  static let seconds = 1_793_000_000

  static let ownerKey = owner.verifier(origin.keyName, .ed25519)
  static let centreKey = centre.verifier(centreName, .cosignature)
  static let witnessKey = witness.verifier(witnessName, .cosignature)

  static let tree = SampleTree(size: 13, seed: 1)

  /// Signed by the owner, a witness and, after them, somebody unknown.
  static func checkpoint(_ head: Head) -> SignedCheckpoint {
    let checkpoint = Checkpoint(origin, head)
    return SignedCheckpoint(
      checkpoint,
      signatures: [
        owner.sign(checkpoint.text, as: origin.keyName),
        witness.cosign(checkpoint.text, as: witnessName, seconds: seconds),
        stranger.sign(checkpoint.text, as: KeyName("ukjent.example")!),
      ])
  }

  static let note = checkpoint(tree.head(13)).note
  static let proof = ProofFile(
    subject: .event(tree.events[4]), inclusion: tree.inclusion(of: 4, in: 13),
    checkpoint: checkpoint(tree.head(13)))
  static let update = CheckpointUpdate(
    consistency: tree.consistency(from: 6, to: 13), checkpoint: checkpoint(tree.head(13)))
}

/// What a parser is given and how it refuses it.
struct Refusal: Sendable, CustomTestStringConvertible {
  let what: String
  let bytes: [UInt8]
  let line: Int
  let expected: TransparencyFormatError.Expected

  init(_ what: String, _ text: String, _ line: Int, _ expected: TransparencyFormatError.Expected) {
    self.init(what, Array(text.utf8), line, expected)
  }

  init(
    _ what: String, _ bytes: [UInt8], _ line: Int, _ expected: TransparencyFormatError.Expected
  ) {
    self.what = what
    self.bytes = bytes
    self.line = line
    self.expected = expected
  }

  var testDescription: String { what }
  var error: TransparencyFormatError { TransparencyFormatError(line: line, expected: expected) }
}
