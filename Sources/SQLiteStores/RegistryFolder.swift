package import Application
package import EventLog
import Foundation
package import Vault

/// A registry on disk: a folder with the log, the private store and the views, for its owner only.
package final class RegistryFolder {
  /// Absolute path of the folder.
  package let path: String
  /// The logs.
  package let events: SQLiteEventStore
  /// Payloads, secrets and names; empty and locked when the registry is read-only: nothing is read of
  /// them without being put on record.
  package let privateStore: any PrivateStore
  /// Who read what of them; nil when the registry is read-only.
  package let accesses: SQLiteEventStore?
  /// The views.
  package let views: SQLiteViewStore
  /// Whether nothing can be recorded: as asked for, or because the files do not permit it.
  package var isReadOnly: Bool { events.isReadOnly }

  private init(
    _ path: String, events: SQLiteEventStore, privateStore: any PrivateStore,
    accesses: SQLiteEventStore?, views: SQLiteViewStore
  ) {
    self.path = path
    self.events = events
    self.privateStore = privateStore
    self.accesses = accesses
    self.views = views
  }

  enum File: String, CaseIterable {
    case log = "log.sqlite"
    case personal = "private.sqlite"
    case keys = "keys.sqlite"
    case accesses = "access.sqlite"
    case vaultKey = "vault.key"
    case views = "views.sqlite"

    func path(in folder: String) -> String { "\(folder)/\(rawValue)" }
  }

  /// Makes a registry at a path where nothing is, or an empty folder. Leaves nothing behind when it
  /// fails.
  ///
  /// - Parameters:
  ///   - lock: how the vault is locked.
  ///   - random: so many bytes of a random source, for keys and nonces.
  ///   - busyTimeout: how long to wait for another process's lock later, in seconds.
  package static func create(
    at path: String, _ header: RegistryHeader, lock: NewVaultLock = .keyFile,
    random: @escaping (Int) -> [UInt8] = SystemRandom.bytes, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> RegistryFolder {
    let folder = FileSystem.absolute(path)
    let isNew = try makeFolder(folder)
    do throws(RegistryOpenError) {
      // The log last: a folder is a registry from the moment the log is there.
      let vault = try makeVault(in: folder, lock, random, busyTimeout)
      let personal = try SQLiteSealedStore.create(
        at: File.personal.path(in: folder), busyTimeout: busyTimeout)
      let accesses = try SQLiteEventStore.create(
        at: File.accesses.path(in: folder), header, busyTimeout: busyTimeout)
      let events = try SQLiteEventStore.create(
        at: File.log.path(in: folder), header, busyTimeout: busyTimeout)
      try FileSystem.sync(folder: folder)
      try FileSystem.sync(folder: (folder as NSString).deletingLastPathComponent)
      let views = SQLiteViewStore(at: File.views.path(in: folder), readOnly: false)
      return RegistryFolder(
        folder, events: events, privateStore: SealingPrivateStore(personal, vault),
        accesses: accesses, views: views)
    } catch {
      for file in File.allCases {
        unlink(file.path(in: folder))
        unlink(file.path(in: folder) + "-journal")
      }
      if isNew { rmdir(folder) }
      throw error
    }
  }

  /// True when the folder was made, false when an empty one was there.
  static func makeFolder(_ folder: String) throws(RegistryOpenError) -> Bool {
    if mkdir(folder, 0o700) == 0 {
      // The umask may have taken more away, never less.
      guard chmod(folder, 0o700) == 0 else { throw FileSystem.failure(errno) }
      return true
    }
    let reason = errno
    guard reason == EEXIST else { throw FileSystem.failure(reason, making: true) }
    guard FileSystem.isFolder(folder), FileSystem.mayRead(folder) else { throw .exists }
    guard FileSystem.isEmpty(folder) else { throw .exists }
    guard FileSystem.mayWrite(folder) else { throw .notPermitted }
    guard FileSystem.owner(of: folder) == geteuid() else { throw .foreign(file: nil) }
    guard chmod(folder, 0o700) == 0 else { throw FileSystem.failure(errno) }
    return false
  }

  /// Opens a registry.
  ///
  /// Refused when others may read or write any of it, or own it: see `FolderGuard`.
  ///
  /// - Parameters:
  ///   - readOnly: true when nothing may be written. A registry whose files do not permit writing is
  ///     opened so as well: see `isReadOnly`.
  ///   - random: so many bytes of a random source, for keys and nonces.
  ///   - busyTimeout: how long to wait for another process's lock, in seconds.
  package static func open(
    at path: String, readOnly: Bool = false,
    random: @escaping (Int) -> [UInt8] = SystemRandom.bytes, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> RegistryFolder {
    let folder = FileSystem.absolute(path)
    let log = File.log.path(in: folder)
    guard FileSystem.isFolder(folder) else {
      throw FileSystem.exists(folder) ? .notARegistry : .notFound
    }
    guard access(folder, R_OK | X_OK) == 0 else { throw .notPermitted }
    guard FileSystem.exists(log) else { throw .notARegistry }
    try FolderGuard.check(folder)
    // SQLite needs the folder for its journal.
    let readOnly = readOnly || !FileSystem.mayWrite(folder)
    let events = try SQLiteEventStore.open(
      at: log, readOnly: readOnly, busyTimeout: busyTimeout)
    let views = SQLiteViewStore(at: File.views.path(in: folder), readOnly: events.isReadOnly)
    guard !events.isReadOnly else {
      return RegistryFolder(
        folder, events: events, privateStore: .unread(), accesses: nil, views: views)
    }
    let personal = try openPrivate(folder, events, random, busyTimeout)
    let accesses = try openAccesses(folder, events.registry, busyTimeout)
    return RegistryFolder(
      folder, events: events, privateStore: personal, accesses: accesses, views: views)
  }
}
