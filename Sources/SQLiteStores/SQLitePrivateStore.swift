package import Application
import Events
import GRDB
import Vault

/// Payloads, secrets and names in `private.sqlite`. What is put is on disk when the call returns; what
/// is removed is overwritten with zeros (secure_delete).
package final class SQLitePrivateStore: PrivateStore {
  let queue: DatabaseQueue
  let isReadOnly: Bool

  private init(_ queue: DatabaseQueue, isReadOnly: Bool) {
    self.queue = queue
    self.isReadOnly = isReadOnly
  }

  private static func file(_ path: String, busyTimeout: Double, readOnly: Bool) -> SQLiteFile {
    SQLiteFile(
      path: FileSystem.absolute(path), busyTimeout: busyTimeout, readOnly: readOnly,
      secureDelete: true)
  }

  /// Makes the file, which must not exist, for its owner only. What was made is left when it fails.
  package static func create(
    at path: String, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> SQLitePrivateStore {
    let file = file(path, busyTimeout: busyTimeout, readOnly: false)
    try file.make()
    do {
      let queue = try file.connect()
      try queue.inDatabase { db in
        try db.write {
          try db.execute(
            sql: """
              PRAGMA application_id = \(PrivateSchema.applicationID);
              PRAGMA user_version = \(PrivateSchema.version);
              """)
          for statement in PrivateSchema.statements { try db.execute(sql: statement) }
        }
      }
      return SQLitePrivateStore(queue, isReadOnly: false)
    } catch { throw RegistryOpenError(error) }
  }

  /// Opens an existing file.
  package static func open(
    at path: String, readOnly: Bool, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> SQLitePrivateStore {
    let file = file(path, busyTimeout: busyTimeout, readOnly: readOnly)
    guard FileSystem.exists(file.path) else { throw .notFound }
    guard FileSystem.mayRead(file.path) else { throw .notPermitted }
    do {
      let queue = try file.connect()
      try queue.inDatabase { db in
        guard try db.pragma("application_id") == PrivateSchema.applicationID,
          try db.hasOnlyStoredTables()
        else {
          throw RegistryOpenError.notARegistry
        }
        let version = try db.pragma("user_version")
        guard version <= PrivateSchema.version else { throw RegistryOpenError.newerFormat(version) }
      }
      return SQLitePrivateStore(queue, isReadOnly: readOnly)
    } catch { throw RegistryOpenError(error) }
  }

  func read<T>(_ body: (Database) throws -> T) throws(PrivateStoreError) -> T {
    do { return try queue.inDatabase(body) } catch { throw PrivateStoreError(error) }
  }

  func write(_ body: (Database) throws -> Void) throws(PrivateStoreError) {
    guard !isReadOnly else { throw .readOnly }
    try read { db in try db.write { try body(db) } }
  }
}
