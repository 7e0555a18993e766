package import Events

/// Keys in memory: for tests, and where a registry is read without its keys.
package final class InMemoryVaultKeys: VaultKeyStore {
  package let vault: VaultID
  private var kept: [LockKind: VaultLock] = [:]
  private var keys: [VaultKeyName: StoredKey] = [:]
  private var last = 0

  /// A store of no keys.
  package init(_ vault: VaultID) { self.vault = vault }

  package func locks() throws(PrivateStoreError) -> [VaultLock] {
    LockKind.allCases.compactMap { kept[$0] }
  }

  package func set(_ lock: VaultLock) throws(PrivateStoreError) { kept[lock.kind] = lock }

  package func removeLock(_ kind: LockKind) throws(PrivateStoreError) {
    if kept.count > 1 { kept[kind] = nil }
  }

  package func key(_ name: VaultKeyName) throws(PrivateStoreError) -> StoredKey {
    keys[name] ?? .unknown
  }

  package func newest() throws(PrivateStoreError) -> Int { last }

  package func count() throws(PrivateStoreError) -> VaultKeyCount {
    let erased = keys.values.count { $0 == .erased }
    return VaultKeyCount(active: keys.count - erased, erased: erased)
  }

  package func add(_ count: Int, _ wrap: (VaultKeyName) -> SealedBytes) throws(PrivateStoreError) {
    for _ in 0..<count {
      last += 1
      keys[.number(last)] = .active(wrap(.number(last)))
    }
  }

  package func add(
    _ key: SealedBytes, of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) {
    let name = VaultKeyName.person(person, log)
    keys[name] = keys[name] ?? .active(key)
  }

  package func erase(_ names: [VaultKeyName]) throws(PrivateStoreError) {
    for name in names {
      if case .number = name, keys[name] == nil { continue }
      keys[name] = .erased
    }
  }
}
