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

  /// A file and what was in it.
  package init(_ name: String, _ digest: Digest, _ parcel: Parcel) {
    seen = SeenFile(name: name, digest: digest)
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

  /// Unlocks the key that a file was sent to, where it is here: by then nothing more is asked when the
  /// file is opened.
  package mutating func unlock(
    _ header: ParcelHeader, _ passphrases: Passphrases
  ) throws(ApplicationError) {
    guard let id = header.recipient, secrets[id] == nil else { return }
    secrets[id] = try registry.keeping { () throws(KeyStoreError) in
      try keys.receiverSecret(id, of: registry.events.registry.organisation, passphrases)
    }
  }

  /// Opens a file that was sent to somebody whose key is here, or in clear.
  package mutating func open(
    _ source: ParcelSource, named name: String, _ passphrases: Passphrases
  ) throws(ApplicationError) -> OpenedFile {
    let header = try registry.parcelling { () throws(ParcelError) in
      try ParcelFile.header(source)
    }
    try unlock(header, passphrases)
    let secret = header.recipient.flatMap { secrets[$0] }
    let parcel = try registry.parcelling { () throws(ParcelError) in
      try ParcelFile.open(source, with: secret)
    }
    return OpenedFile(name, source.digest, parcel)
  }

  /// Opens a file that was looked at before.
  ///
  /// - Throws: `.fileChanged` when its bytes are others now, whatever they are.
  package mutating func open(
    _ source: ParcelSource, again seen: SeenFile, _ passphrases: Passphrases
  ) throws(ApplicationError) -> OpenedFile {
    do throws(ApplicationError) {
      let opened = try open(source, named: seen.name, passphrases)
      if opened.seen == seen { return opened }
    } catch { if case .parcel = error {} else { throw error } }
    throw .exchange(.fileChanged(seen.name))
  }
}
