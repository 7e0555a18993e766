package import Events

/// The keys of a registry, each wrapped under the registry's key, apart from what they seal. Duties of
/// whoever implements it: what is added is on disk when the call returns; what is erased is overwritten
/// before it returns, and never becomes active again.
package protocol VaultKeyStore: AnyObject {
  /// Which vault the keys are of.
  var vault: VaultID { get }

  /// The ways in which the registry's key is locked, one of each kind at most.
  func locks() throws(PrivateStoreError) -> [VaultLock]

  /// Puts a lock in place of the one of its kind.
  func set(_ lock: VaultLock) throws(PrivateStoreError)

  /// Takes a way to open away; the last one stays.
  func removeLock(_ kind: LockKind) throws(PrivateStoreError)

  /// A key.
  func key(_ name: VaultKeyName) throws(PrivateStoreError) -> StoredKey

  /// The highest number that a numbered key has had; 0 before the first.
  func newest() throws(PrivateStoreError) -> Int

  /// How many keys there are.
  func count() throws(PrivateStoreError) -> VaultKeyCount

  /// Adds numbered keys, the first with the newest number plus one.
  ///
  /// - Parameter wrap: the key with a name, wrapped; called inside the transaction.
  func add(_ count: Int, _ wrap: (VaultKeyName) -> SealedBytes) throws(PrivateStoreError)

  /// Adds a person's key. One that is there already stays: somebody else was first, or it is erased.
  func add(
    _ key: SealedBytes, of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError)

  /// Destroys keys for ever, in one go. A person without a key is never given one afterwards.
  func erase(_ names: [VaultKeyName]) throws(PrivateStoreError)
}

/// What a key is known by.
package enum VaultKeyName: Hashable, Sendable {
  /// A person's of a chapter, or that of a participant of a year.
  case person(RandomID, LogCode)
  /// One for a single payload, or for what is not about a person; from 1.
  case number(Int)
}

/// A key as it stands in a store.
package enum StoredKey: Hashable, Sendable {
  /// Wrapped under the registry's key.
  case active(SealedBytes)
  /// Destroyed on purpose.
  case erased
  /// Never here: of another copy, or lost.
  case unknown
}

/// How many keys a vault has.
package struct VaultKeyCount: Hashable, Sendable {
  /// Those that open something.
  package let active: Int
  /// Those that were destroyed on purpose.
  package let erased: Int

  /// So many of each.
  package init(active: Int, erased: Int) {
    self.active = active
    self.erased = erased
  }
}

/// Where the secret lies that opens the vault of a registry whose owner wants no passphrase.
package protocol VaultKeyPlace: AnyObject {
  /// The secret, 32 bytes; nil when it is not there, or that of another vault.
  func read(of vault: VaultID) -> [UInt8]?
  /// Keeps a secret, for the owner of the registry only; on disk when this returns.
  func write(_ secret: [UInt8], of vault: VaultID) throws(PrivateStoreError)
  /// Overwrites and removes it.
  func destroy()
}
