import Application
import EventLog
import Events
import Vault

extension RegistryFolder {
  /// A vault with a key of its own, locked in one way and open.
  static func makeVault(
    in folder: String, _ lock: NewVaultLock, _ random: @escaping (Int) -> [UInt8],
    _ busyTimeout: Double
  ) throws(RegistryOpenError) -> Vault {
    guard let id = VaultID(bytes: random(16)) else { preconditionFailure("16 bytes were asked for") }
    let key = RegistryKey(bytes: random(32))
    let place = VaultKeyFile(File.vaultKey.path(in: folder))
    let locked: VaultLock
    do throws(PrivateStoreError) {
      locked = try Vault.lock(key, of: id, lock, keyPlace: place, random: random)
    } catch { throw RegistryOpenError(error) }
    let keys = try SQLiteVaultKeys.create(
      at: File.keys.path(in: folder), id, [locked], busyTimeout: busyTimeout)
    let vault = Vault(keys, keyPlace: place, random: random)
    vault.open(with: key)
    return vault
  }

  /// The private store, its vault open where a key file opens it. What a registry made before there were
  /// vaults holds in clear is sealed now, under a key file: its owner was never asked for a passphrase.
  static func openPrivate(
    _ folder: String, _ events: SQLiteEventStore, _ random: @escaping (Int) -> [UInt8],
    _ busyTimeout: Double
  ) throws(RegistryOpenError) -> any PrivateStore {
    let path = File.personal.path(in: folder)
    guard FileSystem.exists(path) else { throw .incomplete(file: File.personal.rawValue) }
    guard FileSystem.mayWrite(path) else { throw .notPermitted }
    let keyPath = File.keys.path(in: folder)
    let vault: Vault
    if FileSystem.exists(keyPath) {
      guard FileSystem.mayWrite(keyPath) else { throw .notPermitted }
      let keys = try SQLiteVaultKeys.open(at: keyPath, readOnly: false, busyTimeout: busyTimeout)
      vault = Vault(
        keys, keyPlace: VaultKeyFile(File.vaultKey.path(in: folder)), random: random)
      do throws(PrivateStoreError) { try vault.openWithKeyFile() } catch {
        throw RegistryOpenError(error)
      }
    } else {
      // Keys made anew would open nothing of what is sealed.
      guard try SQLiteSealedStore.isInClear(path, busyTimeout: busyTimeout) else {
        throw .incomplete(file: File.keys.rawValue)
      }
      vault = try makeVault(in: folder, .keyFile, random, busyTimeout)
    }
    let store = try SQLiteSealedStore.open(
      at: path, readOnly: false, busyTimeout: busyTimeout, vault: vault
    ) { handle in
      guard let event = Self.event(handle, events) else { return nil }
      return event.data.payloadPerson(recordedBy: event.actor)
    }
    return SealingPrivateStore(store, vault)
  }

  private static func event(_ handle: Handle, _ events: SQLiteEventStore) -> Event? {
    var found: Event?
    try? events.read(handle.log, from: handle.seq) { _, bytes in
      found = try? Event(bytes: bytes)
      return false
    }
    return found
  }

  /// The access log, made where a registry has none yet.
  static func openAccesses(
    _ folder: String, _ header: RegistryHeader, _ busyTimeout: Double
  ) throws(RegistryOpenError) -> SQLiteEventStore {
    let path = File.accesses.path(in: folder)
    guard FileSystem.exists(path) else {
      let header = RegistryHeader(organisation: header.organisation, demo: header.demo)
      return try SQLiteEventStore.create(at: path, header, busyTimeout: busyTimeout)
    }
    let store = try SQLiteEventStore.open(at: path, readOnly: false, busyTimeout: busyTimeout)
    guard store.registry.organisation == header.organisation else { throw .notARegistry }
    return store
  }
}

extension PrivateStore where Self == SealingPrivateStore {
  /// A store that is not read: empty, locked, and kept nowhere.
  static func unread() -> SealingPrivateStore {
    guard let none = VaultID(bytes: [UInt8](repeating: 0, count: 16)) else {
      preconditionFailure("16 bytes")
    }
    return SealingPrivateStore(
      InMemorySealedStore(readOnly: true),
      Vault(InMemoryVaultKeys(none), random: SystemRandom.bytes))
  }
}
