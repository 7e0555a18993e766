/// A newer checkpoint with the proof that it extends an older one: what a witness is given (the body
/// of add-checkpoint of c2sp.org/tlog-witness), and how a consistency proof is kept in a file.
package struct CheckpointUpdate: Hashable, Sendable {
  /// The proof from the older size.
  package let consistency: ConsistencyProof
  /// The newer checkpoint with its signatures.
  package let checkpoint: SignedCheckpoint

  /// A proof with the checkpoint it leads to.
  package init(consistency: ConsistencyProof, checkpoint: SignedCheckpoint) {
    self.consistency = consistency
    self.checkpoint = checkpoint
  }

  /// Reads a file; nothing is verified.
  package init(_ bytes: [UInt8]) throws(TransparencyFormatError) {
    var lines = try TextLines(bytes, atMost: SignedNote.maximumLength)
    let old = try lines.take(number: "old")
    consistency = ConsistencyProof(old: old, hashes: try lines.takeHashes(atMost: 63))
    checkpoint = try lines.takeCheckpoint()
  }

  /// The file.
  package var bytes: [UInt8] {
    let text =
      "old \(consistency.old)\n" + consistency.hashes.map { $0.base64 + "\n" }.joined() + "\n"
    return Array(text.utf8) + checkpoint.bytes
  }
}
