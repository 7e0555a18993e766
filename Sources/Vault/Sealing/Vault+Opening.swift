import Events

/// How a new vault is locked.
package enum NewVaultLock: Sendable {
  /// By a file beside the registry: whoever has the folder can open it.
  case keyFile
  /// By a passphrase.
  case passphrase(String, cost: ScryptCost)
}

extension Vault {
  /// Opens it with the key file; nothing happens where there is none.
  package func openWithKeyFile() throws(PrivateStoreError) {
    guard let lock = try keys.locks().first(where: { $0.kind == .keyFile }),
      let secret = keyPlace?.read(of: id),
      let key = try? lock.opened(secret: secret, in: id)
    else { return }
    open(with: key)
  }

  /// The lock for a new registry key, made before the keys' store is; a key file is written on the way.
  package static func lock(
    _ key: RegistryKey, of vault: VaultID, _ new: NewVaultLock, keyPlace: any VaultKeyPlace,
    random: (Int) -> [UInt8]
  ) throws(PrivateStoreError) -> VaultLock {
    switch new {
    case .passphrase(let passphrase, let cost):
      return VaultLock(key, passphrase: passphrase, in: vault, salt: random(16), cost: cost)
    case .keyFile:
      let secret = random(32)
      try keyPlace.write(secret, of: vault)
      return VaultLock(.keyFile, key, secret: secret, in: vault, nonce: random(12))
    }
  }
}
