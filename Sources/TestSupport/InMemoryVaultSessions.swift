package import Application
package import Events
package import Vault

/// Keys of open vaults in memory.
package final class InMemoryVaultSessions: VaultSessions {
  /// What is kept, by vault.
  package private(set) var kept: [VaultID: VaultSession] = [:]
  package let place: String? = "/run/user/1000/varde"

  /// None.
  package init() {}

  package func check() throws(VaultSessionError) {}
  package func session(of vault: VaultID, at now: Instant) -> VaultSession? {
    kept[vault].flatMap { $0.opening.isOver(at: now) ? nil : $0 }
  }
  package func keep(_ session: VaultSession) throws(VaultSessionError) {
    kept[session.vault] = session
  }
  package func forget(_ vault: VaultID) throws(VaultSessionError) { kept[vault] = nil }
  package func sweep(at now: Instant) { kept = kept.filter { !$0.value.opening.isOver(at: now) } }
}
