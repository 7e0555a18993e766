import EventLog
package import Events
package import Exchange
import Vault

/// A file that was looked at. What was in it is not kept: it is read again when it is taken in, and must
/// be the same then.
package struct SeenFile: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// SHA-256 of its bytes.
  package let digest: Digest
}

/// A file with what is in it.
package struct OpenedFile: Sendable {
  /// Which file.
  package let seen: SeenFile
  /// What is in it.
  package let parcel: Parcel

  /// A file of these bytes, and what they were opened to.
  package init(_ name: String, _ bytes: [UInt8], _ parcel: Parcel) {
    seen = SeenFile(name: name, digest: ContentHash.of(bytes))
    self.parcel = parcel
  }
}

/// Opens files one after the other. Each private key is unlocked once.
package struct ParcelOpener {
  private let registry: Registry
  private let keys: any KeyStore
  private var secrets: [String: ReceiverSecret] = [:]

  /// An opener with the keys of a folder.
  package init(_ registry: Registry, _ keys: any KeyStore) {
    self.registry = registry
    self.keys = keys
  }

  /// Opens a file that was sent to somebody whose key is here, or in clear.
  package mutating func open(
    _ bytes: [UInt8], named name: String, _ passphrases: Passphrases
  ) throws(ApplicationError) -> OpenedFile {
    let header = try registry.parcelling { () throws(ParcelError) in
      try ParcelFile.header(bytes)
    }
    var secret: ReceiverSecret?
    if let id = header.recipient {
      if secrets[id] == nil { secrets[id] = try unlock(id, passphrases) }
      secret = secrets[id]
    }
    let parcel = try registry.parcelling { () throws(ParcelError) in
      try ParcelFile.open(bytes, with: secret)
    }
    return OpenedFile(name, bytes, parcel)
  }

  /// Opens a file that was looked at before.
  ///
  /// - Throws: `.fileChanged` when its bytes are others now.
  package mutating func open(
    _ bytes: [UInt8], again seen: SeenFile, _ passphrases: Passphrases
  ) throws(ApplicationError) -> OpenedFile {
    guard ContentHash.of(bytes) == seen.digest else {
      throw .exchange(.fileChanged(seen.name))
    }
    return try open(bytes, named: seen.name, passphrases)
  }

  private func unlock(
    _ id: String, _ passphrases: Passphrases
  ) throws(ApplicationError) -> ReceiverSecret? {
    try registry.keeping { () throws(KeyStoreError) in
      try keys.receiverSecret(id, of: registry.events.registry.organisation, passphrases)
    }
  }
}
