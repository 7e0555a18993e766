package import EventLog
package import Events
package import Vault

/// Passphrases that somebody gave so far.
package struct Passphrases: Hashable, Sendable {
  /// Of every key that has none of its own here, as from a file.
  package var common: String?
  /// By the id of the key.
  package var typed: [String: String] = [:]

  /// None, or one for all keys.
  package init(common: String? = nil) { self.common = common }

  subscript(key: KeyID) -> String? { typed[key.description] ?? common }
}

extension KeyStore {
  /// A private key, to sign with.
  ///
  /// - Returns: nil when it is not here.
  /// - Throws: `.passphraseNeeded`, `.wrongPassphrase`, before anything was done.
  package func signingKey(
    _ key: PublicKey, _ passphrases: Passphrases
  ) throws(KeyStoreError) -> SigningKey? {
    guard let file = try self.key(KeyID(publicKey: key.bytes)), file.kind != .receiver else {
      return nil
    }
    return try unlocked(file, passphrases)
  }

  /// A private key of a file, to sign with. A receiver's key is none: its seed would be another key's.
  package func unlocked(
    _ file: KeyFile, _ passphrases: Passphrases
  ) throws(KeyStoreError) -> SigningKey {
    guard let key = SigningKey(seed: try seed(of: file, passphrases)),
      key.publicKey == file.publicKey
    else { throw .badKey(path: "\(place)/\(file.id)", .wrongSeed) }
    return key
  }

  func seed(of file: KeyFile, _ passphrases: Passphrases) throws(KeyStoreError) -> [UInt8] {
    let id = file.id.description
    do throws(KeyFileProblem) { return try file.seed(passphrase: passphrases[file.id]) } catch {
      switch error {
      case .passphraseNeeded: throw .passphraseNeeded(key: id)
      case .wrongPassphrase: throw .wrongPassphrase(key: id)
      default: throw .badKey(path: "\(place)/\(id)", error)
      }
    }
  }
}

extension Registry {
  func keeping<T>(_ body: () throws(KeyStoreError) -> T) throws(ApplicationError) -> T {
    do throws(KeyStoreError) { return try body() } catch { throw .keys(error) }
  }
}
