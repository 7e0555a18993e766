/// A head of a log as others are given it (c2sp.org/tlog-checkpoint): origin, size and root, the text of
/// a signed note.
package struct Checkpoint: Hashable, Sendable {
  /// Which log.
  package let origin: CheckpointOrigin
  /// Size and root.
  package let head: Head
  /// The lines after the first three, each ended by a line feed; we write none.
  package let extensions: [UInt8]

  /// A head of a log of ours.
  package init(_ origin: LogOrigin, _ head: Head) {
    self.origin = CheckpointOrigin(origin)
    self.head = head
    extensions = []
  }

  /// Reads the text of a note.
  package init(text: [UInt8]) throws(TransparencyFormatError) {
    var lines = try TextLines(text, atMost: SignedNote.maximumLength)
    guard let origin = CheckpointOrigin(try lines.take(.origin)) else {
      throw lines.refusal(.origin)
    }
    self.origin = origin
    guard let size = Int(plainDecimal: try lines.take(.number)) else {
      throw lines.refusal(.number)
    }
    guard let root = Hash(base64: try lines.take(.hash)) else { throw lines.refusal(.hash) }
    head = Head(size: size, root: root)
    // The tree of nothing has one root only (RFC 6962 section 2.1).
    if size == 0, head != .empty { throw lines.refusal(.hash) }
    extensions = Array(lines.rest)
    while let line = lines.take() {
      if line.isEmpty {
        throw TransparencyFormatError(line: lines.number + 1, expected: .signatureLine)
      }
    }
  }

  /// The text that is signed.
  package var text: [UInt8] {
    Array("\(origin)\n\(head.size)\n\(head.root.base64)\n".utf8) + extensions
  }

  /// The origin as that of a log of ours; nil when it is another's.
  package var logOrigin: LogOrigin? { LogOrigin(origin.description) }
}

/// The first line of a checkpoint: which log it is of. Any text, compared byte by byte: that it could
/// be the name of a key is only recommended, and the Go checksum database's has spaces.
package struct CheckpointOrigin: Hashable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  /// nil for an empty or overlong line, and for one that is not UTF-8.
  init?(_ bytes: some Collection<UInt8>) {
    guard 1...1_000 ~= bytes.count, String(validating: bytes, as: UTF8.self) != nil else {
      return nil
    }
    self.bytes = Array(bytes)
  }

  /// The origin of a log of ours.
  package init(_ origin: LogOrigin) { bytes = Array(origin.description.utf8) }

  package var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The name its owner's key should have; nil when the line cannot be one.
  package var keyName: KeyName? { KeyName(bytes) }
}

/// A checkpoint with its signatures.
package struct SignedCheckpoint: Hashable, Sendable {
  /// What is signed.
  package let checkpoint: Checkpoint
  /// The note that holds it.
  package private(set) var note: SignedNote

  /// A checkpoint with its first signatures.
  package init(_ checkpoint: Checkpoint, signatures: [NoteSignature]) {
    self.checkpoint = checkpoint
    note = SignedNote(text: checkpoint.text, signatures: signatures)
  }

  /// Reads a note that holds a checkpoint; nothing is verified.
  package init(_ bytes: [UInt8]) throws(TransparencyFormatError) {
    note = try SignedNote(bytes)
    checkpoint = try Checkpoint(text: note.text)
  }

  /// The note as a file.
  package var bytes: [UInt8] { note.bytes }

  /// Adds a signature; one of the same key is replaced.
  package mutating func add(_ signature: NoteSignature) { note.add(signature) }
}
