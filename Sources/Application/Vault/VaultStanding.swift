package import Events
import Vault

/// How a vault stands.
package struct VaultStanding: Hashable, Sendable {
  /// Whether a passphrase opens it.
  package let hasPassphrase: Bool
  /// Whether a recovery code does.
  package let hasRecoveryCode: Bool
  /// Whether a file in the registry's folder does: then it has no passphrase.
  package let hasKeyFile: Bool
  /// Whether it is locked.
  package let isLocked: Bool
  /// Until when it is open; nil for as long as the program runs, or for ever.
  package let until: Instant?
  /// How many keys open something.
  package let activeKeys: Int
  /// How many keys were destroyed on purpose.
  package let erasedKeys: Int
  /// Where a key is kept for a while; nil where it cannot be.
  package let sessions: String?
}

extension Registry {
  /// How the vault stands. Throws `.readOnly` where the registry can only be read: then its keys are not.
  ///
  /// - Parameter until: until when the caller has it open.
  package func vaultStanding(
    until: Instant?, _ sessions: any VaultSessions
  ) throws(ApplicationError) -> VaultStanding {
    guard accesses != nil else { throw .privateStore(.readOnly) }
    return try privately { () throws(PrivateStoreError) in
      let count = try privates.vault.keys.count()
      return VaultStanding(
        hasPassphrase: hasPassphrase, hasRecoveryCode: hasRecoveryCode,
        hasKeyFile: isWithoutPassphrase, isLocked: privates.isLocked,
        until: privates.isLocked ? nil : until, activeKeys: count.active,
        erasedKeys: count.erased, sessions: sessions.place)
    }
  }
}
