package import Application
package import Events
import GRDB
package import Vault

/// Sealed payloads, names, secrets and lines in `private.sqlite`. What is put is on disk when the call
/// returns; what is removed is overwritten with zeros (secure_delete).
package final class SQLiteSealedStore: SealedStore {
  let queue: DatabaseQueue
  package let isReadOnly: Bool
  /// The connection, while a transaction on it is open already.
  private var inner: Database?
  /// Numbers of keys that nobody else is handed: to write with every payload which come next would
  /// cost a page more each time.
  var held = 0..<0

  private init(_ queue: DatabaseQueue, isReadOnly: Bool) {
    self.queue = queue
    self.isReadOnly = isReadOnly
  }

  private static func file(
    _ path: String, _ busyTimeout: Double, readOnly: Bool = false
  ) -> VaultFile {
    VaultFile(
      path, applicationID: PrivateSchema.applicationID, version: PrivateSchema.version,
      busyTimeout: busyTimeout, readOnly: readOnly, keepsJournal: true)
  }

  /// Makes the file, which must not exist, for its owner only. What was made is left when it fails.
  package static func create(
    at path: String, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> SQLiteSealedStore {
    SQLiteSealedStore(
      try file(path, busyTimeout).create(PrivateSchema.statements), isReadOnly: false)
  }

  /// Opens an existing file.
  ///
  /// - Parameters:
  ///   - vault: the open vault in which a file of format 1 is sealed; asked for while the file's write
  ///     lock is held. One that may only be read is refused.
  ///   - person: whom the payload of an event is about.
  package static func open(
    at path: String, readOnly: Bool, busyTimeout: Double = 5,
    sealingIn vault: () throws(RegistryOpenError) -> Vault,
    person: @escaping (Handle) -> RandomID?
  ) throws(RegistryOpenError) -> SQLiteSealedStore {
    let (queue, version) = try file(path, busyTimeout, readOnly: readOnly).open()
    let store = SQLiteSealedStore(queue, isReadOnly: readOnly)
    guard version < PrivateSchema.version else { return store }
    guard !readOnly else { throw .readOnly }
    do {
      try queue.inDatabase { db in
        try db.writeEmptyingJournal {
          // Another process may have been first.
          switch try db.pragma("user_version") {
          case 1:
            store.inner = db
            defer { store.inner = nil }
            try PrivateUpgrade(
              db: db, sealing: SealingPrivateStore(store, try vault()), person: person
            ).run()
          case 2: try PrivateUpgrade.fromFormat2(in: db)
          default: break
          }
        }
      }
      return store
    } catch { throw RegistryOpenError(error) }
  }

  func read<T>(_ body: (Database) throws -> T) throws(PrivateStoreError) -> T {
    do {
      if let inner { return try body(inner) }
      return try queue.inDatabase(body)
    } catch { throw PrivateStoreError(error) }
  }

  /// What a transaction does to what was there.
  enum Change {
    /// Nothing goes that must not stay in the journal.
    case adding
    /// Something goes, and leaves no trace.
    case removing
  }

  func write(
    _ change: Change, _ body: (Database) throws -> Void
  ) throws(PrivateStoreError) {
    guard !isReadOnly else { throw .readOnly }
    let isInside = inner != nil
    try read { db in
      if isInside { return try body(db) }
      switch change {
      case .adding: try db.write { try body(db) }
      case .removing: try db.writeEmptyingJournal { try body(db) }
      }
    }
  }
}

extension Database {
  /// Says what kind of file this is, and of which format.
  func mark(_ applicationID: Int, _ version: Int) throws {
    try execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version);")
  }
}
