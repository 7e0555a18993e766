import Events

/// A C2SP signed note (c2sp.org/signed-note): a text, and signatures on it.
package struct SignedNote: Hashable, Sendable {
  /// What is signed: UTF-8, ends in a line feed.
  package let text: [UInt8]
  /// The signatures, in the order they stand.
  package private(set) var signatures: [NoteSignature]

  /// A note's longest file in bytes. A checkpoint with sixteen cosignatures has three thousand; with
  /// sixteen of the longest that C2SP foresees, five thousand bytes each, it still fits.
  package static let maximumLength = 1 << 17
  /// The format asks readers to take at least sixteen.
  package static let maximumSignatures = 100

  /// A text with signatures.
  ///
  /// - Precondition: the text ends in a line feed.
  package init(text: [UInt8], signatures: [NoteSignature]) {
    precondition(text.last == 10)
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note; nothing is verified.
  package init(_ bytes: [UInt8]) throws(TransparencyFormatError) {
    var lines = try TextLines(bytes, atMost: Self.maximumLength)
    // The last empty line parts text and signatures: the text may hold empty lines itself.
    guard let end = Self.lastEmptyLine(of: bytes) else {
      throw TransparencyFormatError(line: 0, expected: .emptyLine)
    }
    text = Array(bytes[..<end])
    lines.skip(through: end)
    signatures = []
    repeat {
      let line = try lines.take(.signatureLine)
      guard let signature = NoteSignature(line: line) else { throw lines.refusal(.signatureLine) }
      guard signatures.count < Self.maximumSignatures else {
        throw lines.refusal(.atMostSignatures(Self.maximumSignatures))
      }
      signatures.append(signature)
    } while !lines.isAtEnd
  }

  /// Where a line feed stands that follows another, the last such.
  private static func lastEmptyLine(of bytes: [UInt8]) -> Int? {
    var place = bytes.count - 1
    while place > 0 {
      if bytes[place] == 10, bytes[place - 1] == 10 { return place }
      place -= 1
    }
    return nil
  }

  /// The note as a file.
  package var bytes: [UInt8] { text + [10] + signatures.flatMap { Array(($0.line + "\n").utf8) } }

  /// Adds a signature, unless it stands there to the byte. One of the same key and kind is replaced: a
  /// cosignature made later says more.
  package mutating func add(_ signature: NoteSignature) {
    if let index = signatures.firstIndex(where: { $0.isOfSameKey(as: signature) }) {
      signatures[index] = signature
    } else {
      signatures.append(signature)
    }
  }
}

/// One signature line of a note.
package struct NoteSignature: Hashable, Sendable {
  /// Name of the key.
  package let name: KeyName
  /// The first four bytes of the key's hash, big-endian.
  package let keyID: UInt32
  /// What the key's kind makes of the text.
  package let signature: [UInt8]

  /// A signature by a key.
  package init(name: KeyName, keyID: UInt32, signature: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.signature = signature
  }

  /// Reads `— name base64`, without the line feed.
  package init?(line: some Collection<UInt8>) {
    let dash = Array("— ".utf8)
    guard line.starts(with: dash) else { return nil }
    let parts = line.dropFirst(dash.count).split(separator: 32, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = KeyName(parts[0]), let bytes = Base64.decode(parts[1]),
      bytes.count > 4
    else { return nil }
    self.init(
      name: name, keyID: bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) },
      signature: Array(bytes[4...]))
  }

  /// The line, without its line feed.
  package var line: String {
    let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * UInt32($0))) }
    return "— \(name) \(Base64.encode(id + signature))"
  }

  func isOfSameKey(as other: NoteSignature) -> Bool { name == other.name && keyID == other.keyID }
}

/// Name of a key: 1…1000 bytes, without Unicode spaces and `+` (C2SP signed-note, "Format"), and without
/// control characters of ASCII. Compared byte by byte.
package struct KeyName: Hashable, Sendable, CustomStringConvertible {
  /// UTF-8.
  package let bytes: [UInt8]

  /// nil for a text that is no key name.
  package init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 1_000,
      let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({
        !$0.properties.isWhitespace && $0 != "+" && $0.value >= 32 && $0.value != 127
      })
    else { return nil }
    self.bytes = Array(bytes)
  }

  /// nil for a text that is no key name.
  package init?(_ text: String) { self.init(Array(text.utf8)) }

  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
