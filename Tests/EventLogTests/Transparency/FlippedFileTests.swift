import EventLog
import Events
import Testing

/// Every bit of a note, a proof file and an update, turned: the file is refused, a signature of a known
/// key fails, or the proof does. What is left is harmless, and is only this: signatures by unknown keys
/// are ignored, and a known witness whose name or key id is no longer its own has not signed.
struct FlippedFileTests {
  private static let keys = [SampleFiles.ownerKey, SampleFiles.witnessKey]

  private enum Outcome: Hashable { case refused, badSignature, noProof, fewerWitnesses, same }

  @Test func everyBitOfANote() throws {
    try Self.expectAllNoticed(SampleFiles.note.bytes) { bytes in
      (try SignedNote(bytes), true)
    }
  }

  @Test func everyBitOfAProofFile() throws {
    try Self.expectAllNoticed(SampleFiles.proof.bytes) { bytes in
      let file = try ProofFile(bytes)
      let head = file.checkpoint.checkpoint.head
      return (file.checkpoint.note, file.leaf.map { file.inclusion.proves($0, in: head) } == true)
    }
  }

  @Test func everyBitOfAnUpdate() throws {
    let earlier = SampleFiles.tree.head(6)
    try Self.expectAllNoticed(SampleFiles.update.bytes) { bytes in
      let update = try CheckpointUpdate(bytes)
      let later = update.checkpoint.checkpoint.head
      return (update.checkpoint.note, update.consistency.proves(earlier, isPrefixOf: later))
    }
  }

  private static func expectAllNoticed(
    _ bytes: [UInt8], _ read: ([UInt8]) throws -> (SignedNote, Bool)
  ) throws {
    #expect(try outcome(bytes, read) == .same)
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let witness = try #require(
      lines.firstIndex { $0.contains(SampleFiles.witnessName.description) })
    let stranger = try #require(lines.firstIndex { $0.contains("ukjent.example") })
    // Dash, space, name, space, and the letters of the key id and two bits of what follows.
    let dash = "— ".utf8.count
    let signer = dash..<dash + SampleFiles.witnessName.bytes.count + 1 + 6
    var outcomes: [Outcome: Int] = [:]
    var (line, place) = (0, 0)
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << UInt8(bit)
        let outcome = try outcome(other, read)
        outcomes[outcome, default: 0] += 1
        switch outcome {
        case .refused, .badSignature, .noProof: break
        case .fewerWitnesses:
          #expect(line == witness && signer.contains(place), "\(place) of line \(line + 1)")
        case .same: #expect(line == stranger, "\(place) of line \(line + 1)")
        }
      }
      place += 1
      if bytes[index] == 10 { (line, place) = (line + 1, 0) }
    }
    // Each way of noticing is met, or the table above says too little.
    for outcome in [Outcome.refused, .badSignature, .fewerWitnesses, .same] {
      #expect(outcomes[outcome, default: 0] > 0, "\(outcome)")
    }
  }

  private static func outcome(
    _ bytes: [UInt8], _ read: ([UInt8]) throws -> (SignedNote, Bool)
  ) throws -> Outcome {
    guard let (note, proved) = try? read(bytes) else { return .refused }
    if !proved { return .noProof }
    let verified: [VerifiedSignature]
    do throws(NoteRefusal) { verified = try note.verified(by: keys) } catch { return .badSignature }
    if !verified.contains(where: { $0.key == SampleFiles.ownerKey }) { return .badSignature }
    return verified.count == keys.count ? .same : .fewerWitnesses
  }
}
