import EventLog
import Events
import TestSupport
import Testing

/// How long the files are that people are handed, with the names a chapter has.
struct ProofSizeTests {
  private static func proof(of subject: ProofFile.Subject, in size: Int) -> ProofFile {
    var random = SeededRandom(seed: 3)
    let head = Head(size: size, root: .random(&random))
    let checkpoint = Checkpoint(SampleFiles.origin, head)
    let signature = SampleFiles.owner.sign(checkpoint.text, as: SampleFiles.origin.keyName)
    let inclusion = InclusionProof(of: 1_234_567, in: size) { _, _ in .random(&random) }
    return ProofFile(
      subject: subject, inclusion: inclusion,
      checkpoint: SignedCheckpoint(checkpoint, signatures: [signature]))
  }

  /// In a log of ten million events, 24 hashes: with the owner's signature alone.
  @Test func signedByTheOwnerAProofIsBelowAKilobyteAndAHalf() {
    var random = SeededRandom(seed: 4)
    let file = Self.proof(of: .leaf(.random(&random)), in: 10_000_000)
    #expect(file.inclusion.hashes.count == 24)
    #expect(file.bytes.count == 1_423)
    #expect(file.bytes.count < 1_500)
  }

  /// Cosigned by the centre and by two witnesses.
  @Test func cosignedAProofIsBelowTwoAndAHalf() throws {
    var random = SeededRandom(seed: 4)
    let file = Self.proof(of: .leaf(.random(&random)), in: 10_000_000)
    var signed = file.checkpoint
    let text = signed.note.text
    let (witness, seconds) = (SampleFiles.witness, SampleFiles.seconds)
    let other = try #require(KeyName("vitne.revisjonen-midt-norge.no/varde"))
    signed.add(SampleFiles.centre.cosign(text, as: SampleFiles.centreName, seconds: seconds))
    signed.add(witness.cosign(text, as: SampleFiles.witnessName, seconds: seconds))
    signed.add(SampleFiles.stranger.cosign(text, as: other, seconds: seconds))
    let cosigned = ProofFile(
      subject: file.subject, inclusion: file.inclusion, checkpoint: signed)
    #expect(signed.note.signatures.count == 4)
    #expect(cosigned.bytes.count == 1_848)
    #expect(cosigned.bytes.count < 2_500)
  }

  /// A checkpoint with a consistency proof of the longest kind, from half the log on.
  @Test func anUpdateIsBelowTwoKilobytes() {
    var random = SeededRandom(seed: 5)
    let file = Self.proof(of: .none, in: 10_000_000)
    let proof = ConsistencyProof(from: 4_999_999, to: 10_000_000) { _, _ in .random(&random) }
    let update = CheckpointUpdate(consistency: proof, checkpoint: file.checkpoint)
    #expect(update.bytes.count < 2_000)
  }
}
