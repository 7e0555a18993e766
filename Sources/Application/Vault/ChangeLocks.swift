import Vault

extension Registry {
  /// Puts the vault, which must be open, under a passphrase; the key file of a registry that had none is
  /// destroyed.
  package func setPassphrase(_ passphrase: NewPassphrase) throws(ApplicationError) {
    try unlocking { () throws(VaultError) in
      try privates.vault.setPassphrase(passphrase.text, cost: environment.passphraseCost)
    }
  }

  /// Puts the vault, which must be open, under a key file in the registry's folder.
  package func removePassphrase() throws(ApplicationError) {
    try unlocking { () throws(VaultError) in try privates.vault.removePassphrase() }
  }

  /// A new recovery code, in groups of letters; the one before opens nothing any more. The vault must be
  /// open. Nothing keeps the code.
  package func makeRecoveryCode() throws(ApplicationError) -> [String] {
    try unlocking { () throws(VaultError) in try privates.vault.makeRecoveryCode() }.groups
  }

  /// Whether there is a recovery code.
  package var hasRecoveryCode: Bool { has(.recovery) }

  /// Whether there is a passphrase.
  package var hasPassphrase: Bool { has(.passphrase) }
}
