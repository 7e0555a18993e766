package import Events

/// What an archive holds, so that a half, altered or foreign copy is noticed before anything of it is
/// shown. A text of at most 1 MiB:
///
///     varde-backup/v1
///     kind registry                    or keys
///     registry ID                      32 hexadecimal digits
///     organisation mental-helse
///     made 2026-11-21T11:00:00.000Z
///     last-key NUMBER                  registry: newest key in use; keys: newest key there is
///     log asker SIZE ROOT              the log's head, root in base 64; ascending; none in `keys`
///     file NAME BYTES SHA256           in the archive's order, SHA-256 in hexadecimal
///     sum SHA256                       of all bytes before this line
package struct BackupManifest: Hashable, Sendable {
  /// Which half of a backup the archive is.
  package let kind: BackupKind
  /// The registry it is of: both halves must name the same.
  package let registry: RegistryID
  /// Whose registry it is.
  package let organisation: LogCode
  /// When it was made.
  package let made: Instant
  /// Number of the newest key, 0 when there is none: the newest that something in the registry is sealed
  /// under, or the newest that is kept. Keys whose number is lower than the registry's are too old for it.
  package let lastKey: Int
  /// The logs' heads, ascending by code; none in an archive of keys.
  package let logs: [LogHead]
  /// The archive's files after the manifest, in their order.
  package let files: [Contents]

  /// Names a registry: 32 hexadecimal digits in lower case.
  package struct RegistryID: Hashable, Sendable, CustomStringConvertible {
    /// The digits.
    package let description: String

    /// nil unless of that form.
    package init?(_ text: String) {
      guard text.utf8.count == 32, text.utf8.allSatisfy({ HexDigits.value($0) != nil }) else {
        return nil
      }
      description = text
    }
  }

  /// A log and its head.
  package struct LogHead: Hashable, Sendable {
    /// The log.
    package let log: LogCode
    /// Its size and root.
    package let head: Head

    /// A log with its head.
    package init(log: LogCode, head: Head) {
      self.log = log
      self.head = head
    }
  }

  /// A file, and what is in it.
  package struct Contents: Hashable, Sendable {
    /// Its name.
    package let file: BackupFile
    /// Its length in bytes.
    package let size: Int
    /// SHA-256 of its bytes.
    package let digest: Events.Digest

    /// A file with its length and digest.
    package init(file: BackupFile, size: Int, digest: Events.Digest) {
      self.file = file
      self.size = size
      self.digest = digest
    }
  }

  /// A manifest as it is made.
  ///
  /// - Precondition: the kind's files in their order; logs ascending, and none for keys.
  package init(
    kind: BackupKind, registry: RegistryID, organisation: LogCode, made: Instant, lastKey: Int,
    logs: [LogHead], files: [Contents]
  ) {
    precondition(Self.permits(files.map(\.file), in: kind))
    precondition(kind == .registry || logs.isEmpty)
    precondition(zip(logs, logs.dropFirst()).allSatisfy { $0.log < $1.log })
    self.kind = kind
    self.registry = registry
    self.organisation = organisation
    self.made = made
    self.lastKey = lastKey
    self.logs = logs
    self.files = files
  }

  static func permits(_ files: [BackupFile], in kind: BackupKind) -> Bool {
    files == kind.files || kind.optional.map { files == kind.files + [$0] } == true
  }

  static let header = "varde-backup/v1"
  /// Largest manifest, in bytes: some ten thousand logs.
  package static let maximumLength = 1 << 20

  /// The file.
  package var bytes: [UInt8] {
    var text = """
      \(Self.header)
      kind \(kind.rawValue)
      registry \(registry)
      organisation \(organisation)
      made \(made)
      last-key \(lastKey)

      """
    for log in logs { text += "log \(log.log) \(log.head.size) \(log.head.root.base64)\n" }
    for file in files {
      text += "file \(file.file.rawValue) \(file.size) \(HexDigits.text(file.digest))\n"
    }
    let bytes = Array(text.utf8)
    return bytes + Array("sum \(HexDigits.text(ContentHash.of(bytes)))\n".utf8)
  }
}
