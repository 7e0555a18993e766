package import Events

/// What whoever is to own a log asks the centre: to vouch for a key. Lines, each ended by a line feed:
///
///     varde/key-request/v1
///     log asker
///     after (origin) (number of events), or: after nothing
///     key (32 bytes in base64url, as in owner-key-set)
///     signature (64 bytes in base64url), in the centre's answer only
///
/// The signature is over what `OwnerKeyStatement` says of the event that is to follow.
package struct KeyRequestFile: Hashable, Sendable {
  /// Which log.
  package let log: LogCode
  /// The log as it stands where the key was made, and how many events it has; nil when it is not there.
  package let after: (origin: LogOrigin, size: Int)?
  /// The key.
  package let key: PublicKey
  /// The centre's, in an answer.
  package let signature: Signature?

  /// A request, or the answer to it.
  package init(
    log: LogCode, after: (origin: LogOrigin, size: Int)?, key: PublicKey,
    signature: Signature? = nil
  ) {
    self.log = log
    self.after = after
    self.key = key
    self.signature = signature
  }

  /// The request with the centre's signature.
  package func signed(_ signature: Signature) -> KeyRequestFile {
    KeyRequestFile(log: log, after: after, key: key, signature: signature)
  }

  private static let name = "varde/key-request/v1"

  /// The file.
  package var bytes: [UInt8] {
    var lines = [Self.name, "log \(log)"]
    lines.append(after.map { "after \($0.origin) \($0.size)" } ?? "after nothing")
    lines.append("key \(key)")
    if let signature { lines.append("signature \(signature)") }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// Reads a file; nil for what `bytes` does not write.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= 2_048, let text = String(validating: bytes, as: UTF8.self),
      text.hasSuffix("\n")
    else { return nil }
    let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    guard 4...5 ~= lines.count, lines[0] == Self.name,
      let log = Self.value("log", lines[1]).flatMap({ LogCode($0) }),
      let after = Self.value("after", lines[2]),
      let key = Self.value("key", lines[3]).flatMap({ PublicKey(text: $0) })
    else { return nil }
    self.log = log
    self.key = key
    if after == "nothing" {
      self.after = nil
    } else {
      let parts = after.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let origin = LogOrigin(parts[0]), origin.log == log,
        let size = Int(plainDecimal: Array(parts[1].utf8)), size > 0
      else { return nil }
      self.after = (origin, size)
    }
    signature =
      lines.count == 5 ? Self.value("signature", lines[4]).flatMap { Signature(text: $0) } : nil
    guard self.bytes == bytes else { return nil }
  }

  private static func value(_ word: String, _ line: Substring) -> String? {
    line.hasPrefix("\(word) ") ? String(line.dropFirst(word.count + 1)) : nil
  }

  package static func == (one: KeyRequestFile, other: KeyRequestFile) -> Bool {
    one.bytes == other.bytes
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
