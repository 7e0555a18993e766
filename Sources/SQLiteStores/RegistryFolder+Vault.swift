import Application
import EventLog
import Events
import Foundation
import Vault

extension RegistryFolder {
  /// A vault with a key of its own, locked in one way and open.
  static func makeVault(
    in folder: String, _ lock: NewVaultLock, _ random: @escaping (Int) -> [UInt8],
    _ busyTimeout: Double
  ) throws(RegistryOpenError) -> Vault {
    guard let id = VaultID(bytes: random(16)) else {
      preconditionFailure("16 bytes were asked for")
    }
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
    var upgraded: Vault?
    let store = try SQLiteSealedStore.open(
      at: path, readOnly: false, busyTimeout: busyTimeout,
      sealingIn: { () throws(RegistryOpenError) in
        // What is here may be what a process left that was ended while it made them. Nobody else makes
        // any meanwhile: the private file is locked.
        let isMade = try SQLiteVaultKeys.isMade(at: keyPath, busyTimeout: busyTimeout)
        if !isMade { for suffix in ["", "-journal"] { unlink(keyPath + suffix) } }
        let vault =
          try isMade
          ? openVault(folder, random, busyTimeout)
          : makeVault(in: folder, .keyFile, random, busyTimeout)
        upgraded = vault
        return vault
      },
      person: { handle in
        guard let event = Self.event(handle, events) else { return nil }
        return event.data.payloadPerson(recordedBy: event.actor)
      })
    if let upgraded { return SealingPrivateStore(store, upgraded) }
    // Keys made anew would open nothing of what is sealed.
    guard FileSystem.exists(keyPath) else { throw .incomplete(file: File.keys.rawValue) }
    return SealingPrivateStore(store, try openVault(folder, random, busyTimeout))
  }

  private static func openVault(
    _ folder: String, _ random: @escaping (Int) -> [UInt8], _ busyTimeout: Double
  ) throws(RegistryOpenError) -> Vault {
    let path = File.keys.path(in: folder)
    guard FileSystem.mayWrite(path) else { throw .notPermitted }
    let keys = try SQLiteVaultKeys.open(at: path, readOnly: false, busyTimeout: busyTimeout)
    let vault = Vault(
      keys, keyPlace: VaultKeyFile(File.vaultKey.path(in: folder)), random: random)
    do throws(PrivateStoreError) { try vault.openWithKeyFile() } catch {
      throw RegistryOpenError(error)
    }
    return vault
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
    let store = try SQLiteEventStore.openOrCreate(
      at: path, RegistryHeader(organisation: header.organisation, demo: header.demo),
      busyTimeout: busyTimeout)
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
