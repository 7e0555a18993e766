package import Vault

extension SealingPrivateStore {
  /// A private store in memory with an open vault, its keys and nonces from a seed.
  package static func inMemory(seed: UInt64 = 7, readOnly: Bool = false) -> SealingPrivateStore {
    let source = SeededBytes(seed: seed)
    guard let id = VaultID(bytes: source.bytes(16)) else { preconditionFailure("16 bytes") }
    let vault = Vault(InMemoryVaultKeys(id), random: { source.bytes($0) })
    vault.open(with: RegistryKey(bytes: source.bytes(32)))
    return SealingPrivateStore(InMemorySealedStore(readOnly: readOnly), vault)
  }
}
