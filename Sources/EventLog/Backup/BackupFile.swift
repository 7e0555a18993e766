/// What a backup may hold: a closed list of plain names. Nothing else is ever written or unpacked.
package enum BackupFile: String, CaseIterable, Hashable, Sendable {
  /// What the archive holds, and the logs' heads: always its first file.
  case manifest = "manifest.txt"
  /// The logs.
  case log = "log.sqlite"
  /// Sealed payloads, names and secrets.
  case personal = "private.sqlite"
  /// The log of who looked at what.
  case access = "access.sqlite"
  /// The keys of what is sealed.
  case keys = "keys.sqlite"
  /// The key of the keys, where the owner wants no passphrase.
  case keyFile = "vault.key"
}

/// Which half of a backup an archive is. Neither can be read without the other.
package enum BackupKind: String, CaseIterable, Hashable, Sendable {
  /// All but the keys.
  case registry
  /// The keys.
  case keys

  /// The files it always has, in their order in the archive.
  package var files: [BackupFile] {
    switch self {
    case .registry: [.log, .personal, .access]
    case .keys: [.keys]
    }
  }

  /// A file that follows where the registry has it.
  package var optional: BackupFile? { self == .keys ? .keyFile : nil }
}
