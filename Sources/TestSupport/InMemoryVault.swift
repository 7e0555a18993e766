package import Vault

extension SealingPrivateStore {
  /// A private store in memory with an open vault, its keys and nonces from a seed.
  ///
  /// - Parameter lock: how it is locked; nil for a vault without locks.
  package static func inMemory(
    seed: UInt64 = 7, readOnly: Bool = false, lock: NewVaultLock? = nil
  ) -> SealingPrivateStore {
    let source = SeededBytes(seed: seed)
    guard let id = VaultID(bytes: source.bytes(16)) else { preconditionFailure("16 bytes") }
    let (keys, place) = (InMemoryVaultKeys(id), InMemoryKeyPlace())
    let vault = Vault(keys, keyPlace: place, random: { source.bytes($0) })
    let key = RegistryKey(bytes: source.bytes(32))
    vault.open(with: key)
    if let lock {
      do throws(PrivateStoreError) {
        try keys.set(
          try Vault.lock(key, of: id, lock, keyPlace: place, random: { source.bytes($0) }))
      } catch { preconditionFailure("memory keeps everything") }
    }
    return SealingPrivateStore(InMemorySealedStore(readOnly: readOnly), vault)
  }
}

/// The file of a registry without a passphrase, in memory.
package final class InMemoryKeyPlace: VaultKeyPlace {
  private var kept: (secret: [UInt8], vault: VaultID)?

  /// No file.
  package init() {}

  package func read(of vault: VaultID) -> [UInt8]? { kept?.vault == vault ? kept?.secret : nil }
  package func write(_ secret: [UInt8], of vault: VaultID) throws(PrivateStoreError) {
    kept = (secret, vault)
  }
  package func destroy() { kept = nil }
}
