package import Vault

/// Why the vault was not opened, locked or put under another lock.
package enum VaultRefusal: Error, Hashable, Sendable {
  /// Another passphrase, or the lock was altered.
  case wrongPassphrase
  /// Another code, one that was replaced, or the lock was altered.
  case wrongCode
  /// What was typed is no recovery code.
  case notACode(RecoveryCodeProblem)
  /// The registry has no passphrase.
  case noPassphrase
  /// No recovery code was ever made, or none since.
  case noCode
  /// A lock was cut or altered.
  case damaged(LockKind)
  /// A lock was made by a newer program.
  case newer(LockKind)
  /// A lock asks for more memory or time than a file may.
  case tooDear(LockKind)
  /// The registry has no passphrase, and its key file is missing or that of another registry.
  case keyFileMissing
  /// The registry has no passphrase, so whoever has the folder has the key.
  case alwaysOpen
  /// A new passphrase that would be guessed.
  case weak(PassphraseWeakness)
  /// The key cannot be kept for later commands.
  case session(VaultSessionError)
}

extension VaultRefusal {
  init(_ kind: LockKind, _ problem: VaultLockProblem) {
    self =
      switch (problem, kind) {
      case (.damaged, _): .damaged(kind)
      case (.unknownVersion, _): .newer(kind)
      case (.tooDear, _): .tooDear(kind)
      case (.wrong, .passphrase): .wrongPassphrase
      case (.wrong, .recovery): .wrongCode
      case (.noSuchLock, .passphrase): .noPassphrase
      case (.noSuchLock, .recovery): .noCode
      case (.wrong, .keyFile), (.noSuchLock, .keyFile): .keyFileMissing
      }
  }
}
