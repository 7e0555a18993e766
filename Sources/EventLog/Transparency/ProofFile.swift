import Events

/// A proof that can be handed to anyone (c2sp.org/tlog-proof): an inclusion proof with the checkpoint it
/// leads to.
package struct ProofFile: Hashable, Sendable {
  /// What was proved: never trusted, only hashed and compared.
  package let subject: Subject
  /// The proof.
  package let inclusion: InclusionProof
  /// The checkpoint with its signatures.
  package let checkpoint: SignedCheckpoint

  /// What the file says of the event in its `extra` line.
  package enum Subject: Hashable, Sendable {
    /// Nothing: whoever verifies has the event from elsewhere.
    case none
    /// The event's leaf hash: 32 bytes.
    case leaf(Hash)
    /// The event's bytes; never 32 of them, which would be read as a leaf hash.
    case event([UInt8])
  }

  private static let header = "c2sp.org/tlog-proof@v1"
  /// A proof's longest file in bytes: the longest event, the hashes and a note fit.
  package static let maximumLength = 1 << 18

  /// A proof of an event.
  ///
  /// - Precondition: an event given whole is not 32 bytes long; the shortest has more.
  package init(subject: Subject, inclusion: InclusionProof, checkpoint: SignedCheckpoint) {
    if case .event(let bytes) = subject { precondition(bytes.count != 32) }
    self.subject = subject
    self.inclusion = inclusion
    self.checkpoint = checkpoint
  }

  /// Reads a proof file; nothing is verified.
  package init(_ bytes: [UInt8]) throws(TransparencyFormatError) {
    var lines = try TextLines(bytes, atMost: Self.maximumLength)
    try lines.take(header: Self.header)
    var extra: [UInt8]?
    if lines.rest.starts(with: "extra ".utf8) {
      extra = Base64.decode(try lines.take(member: "extra"))
      if extra == nil { throw lines.refusal(.member("extra")) }
    }
    subject = extra.map { Hash($0).map(Subject.leaf) ?? .event($0) } ?? .none
    inclusion = try lines.takeInclusion()
    checkpoint = try lines.takeCheckpoint()
  }

  /// The file.
  package var bytes: [UInt8] {
    var text = Self.header + "\n"
    switch subject {
    case .none: break
    case .leaf(let hash): text += "extra \(hash.base64)\n"
    case .event(let bytes): text += "extra \(Base64.encode(bytes))\n"
    }
    text += "index \(inclusion.index)\n"
    for hash in inclusion.hashes { text += hash.base64 + "\n" }
    return Array((text + "\n").utf8) + checkpoint.bytes
  }

  /// The leaf hash of what the file says was proved; nil when it says nothing.
  package var leaf: Hash? {
    switch subject {
    case .none: return nil
    case .leaf(let hash): return hash
    case .event(let bytes):
      var hasher = TreeHasher()
      return hasher.leaf(bytes)
    }
  }
}
