import Crypto
import Events

/// A way to open a vault.
package enum LockKind: String, CaseIterable, Sendable {
  /// What somebody remembers.
  case passphrase
  /// What somebody wrote on paper.
  case recovery
  /// A file beside the registry, for owners who want no passphrase.
  case keyFile = "key-file"
}

/// The registry's key, locked in one way, as it stands in `keys.sqlite`: one line of text.
package struct VaultLock: Hashable, Sendable {
  /// The way.
  package let kind: LockKind
  /// A `PassphraseBox`, or nonce and box in base64 with a space between.
  package let text: String

  /// What stands in a store, right or wrong.
  package init(_ kind: LockKind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// Locks the key with a passphrase.
  ///
  /// - Parameter salt: 16 random bytes.
  package init(
    _ key: RegistryKey, passphrase: String, in vault: VaultID, salt: [UInt8], cost: ScryptCost
  ) {
    let box = PassphraseBox(
      sealing: key.key.bytes, under: passphrase,
      context: SealContext.registryKey(.passphrase, in: vault).bytes, salt: salt, cost: cost)
    self.init(.passphrase, text: box.text)
  }

  /// Locks the key with 20 or more random bytes that need no stretching: those of a recovery code, or
  /// of a key file.
  package init(
    _ kind: LockKind, _ key: RegistryKey, secret: [UInt8], in vault: VaultID, nonce: [UInt8]
  ) {
    let sealed = SealedBytes(
      sealing: key.key.bytes, under: Self.key(of: secret, kind),
      context: .registryKey(kind, in: vault), nonce: nonce)
    self.init(kind, text: sealed.text)
  }

  /// Opens it with a passphrase. Nothing is computed before the parameters are known to be within bounds.
  package func opened(
    passphrase: String, in vault: VaultID
  ) throws(VaultLockProblem) -> RegistryKey {
    let box: PassphraseBox
    do throws(PassphraseBoxProblem) { box = try PassphraseBox(text: text) } catch {
      switch error {
      case .tooDear: throw .tooDear
      case .unknownVersion: throw .unknownVersion
      case .notABox: throw .damaged
      }
    }
    guard
      let bytes = box.opened(
        with: passphrase, context: SealContext.registryKey(.passphrase, in: vault).bytes)
    else { throw .wrong }
    guard bytes.count == 32 else { throw .damaged }
    return RegistryKey(bytes: bytes)
  }

  /// Opens it with the bytes of a recovery code or a key file.
  package func opened(secret: [UInt8], in vault: VaultID) throws(VaultLockProblem) -> RegistryKey {
    guard let sealed = SealedBytes(text: text) else { throw .damaged }
    guard
      let bytes = sealed.opened(
        with: Self.key(of: secret, kind), context: .registryKey(kind, in: vault)),
      bytes.count == 32
    else { throw .wrong }
    return RegistryKey(bytes: bytes)
  }

  private static func key(of secret: [UInt8], _ kind: LockKind) -> SecretKey {
    precondition(secret.count >= 20)
    let bytes = SHA256.hash(data: secret).withUnsafeBytes(Array.init)
    return SecretKey(bytes: bytes).derived(for: kind.rawValue)
  }
}

/// Why a lock did not open.
package enum VaultLockProblem: Error, Hashable, Sendable {
  /// There is no lock of this kind.
  case noSuchLock
  /// Another passphrase, code or file, or the lock was altered.
  case wrong
  /// It was cut or altered.
  case damaged
  /// Made by a newer program.
  case unknownVersion
  /// Opening it would take more memory or time than a file may ask for.
  case tooDear
}
