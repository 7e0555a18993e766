/// A file that a stranger may hand in, told apart by its first line.
package enum TransparencyFile: Hashable, Sendable {
  /// A proof of one event.
  case proof(ProofFile)
  /// A checkpoint with the proof that it extends an older one.
  case update(CheckpointUpdate)
  /// A sealed report.
  case seal(SealFile)
  /// A signed checkpoint.
  case checkpoint(SignedCheckpoint)
  /// A head typed in from paper.
  case paper(LogOrigin, Head)

  /// Reads a file; nothing is verified.
  package init(_ bytes: [UInt8]) throws(TransparencyFormatError) {
    if bytes.isEmpty { throw TransparencyFormatError(line: 0, expected: .content) }
    if bytes.starts(with: "— ".utf8) {
      throw TransparencyFormatError(line: 1, expected: .wholeHead)
    }
    if bytes.starts(with: "varde/parcel/".utf8) {
      throw TransparencyFormatError(line: 1, expected: .head)
    }
    let first = bytes.prefix(200).prefix { $0 != 10 }
    if first.starts(with: "c2sp.org/tlog-proof".utf8) {
      self = .proof(try ProofFile(bytes))
    } else if first.starts(with: "varde-seal/".utf8) {
      self = .seal(try SealFile(bytes))
    } else if first.starts(with: "old ".utf8) {
      self = .update(try CheckpointUpdate(bytes))
    } else if Self.isOnPaper(bytes) {
      let (origin, head) = try HeadOnPaper.parse(bytes)
      self = .paper(origin, head)
    } else {
      self = .checkpoint(try SignedCheckpoint(bytes))
    }
  }

  /// Begins with a log of ours, and has no signature: a slip of the pen is told as one.
  private static func isOnPaper(_ bytes: [UInt8]) -> Bool {
    bytes.count <= HeadOnPaper.maximumLength
      && HeadOnPaper.origin(in: bytes.prefix { $0 != 10 }) != nil
      && !bytes.contains(Array("\n— ".utf8))
  }

  /// The checkpoint in it, with its signatures; nil for a head on paper.
  package var checkpoint: SignedCheckpoint? {
    switch self {
    case .proof(let file): file.checkpoint
    case .update(let file): file.checkpoint
    case .seal(let file): file.checkpoint
    case .checkpoint(let signed): signed
    case .paper: nil
    }
  }
}
