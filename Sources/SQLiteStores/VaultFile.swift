import Application
import GRDB

/// How `private.sqlite` and `keys.sqlite` are made and opened: for their owner only, and what is removed
/// is overwritten with zeros (secure_delete).
struct VaultFile {
  private let file: SQLiteFile
  private let applicationID: Int
  private let version: Int

  /// A file of a kind, in the newest layout that is known of it.
  init(
    _ path: String, applicationID: Int, version: Int, busyTimeout: Double, readOnly: Bool = false,
    keepsJournal: Bool = false
  ) {
    file = SQLiteFile(
      path: FileSystem.absolute(path), busyTimeout: busyTimeout, readOnly: readOnly,
      secureDelete: true, keepsJournal: keepsJournal)
    self.applicationID = applicationID
    self.version = version
  }

  /// Makes the file, which must not exist, and its tables. What was made is left when it fails.
  func create(
    _ statements: [String], filling fill: (Database) throws -> Void = { _ in }
  ) throws(RegistryOpenError) -> DatabaseQueue {
    try file.make()
    do {
      let queue = try file.connect()
      try queue.inDatabase { db in
        try db.write {
          try db.mark(applicationID, version)
          for statement in statements { try db.execute(sql: statement) }
          try fill(db)
        }
      }
      return queue
    } catch { throw RegistryOpenError(error) }
  }

  /// Opens the file, and tells its layout: the newest or an earlier one.
  func open() throws(RegistryOpenError) -> (queue: DatabaseQueue, version: Int) {
    guard FileSystem.exists(file.path) else { throw .notFound }
    guard FileSystem.mayRead(file.path) else { throw .notPermitted }
    do {
      let queue = try file.connect()
      let found = try queue.inDatabase { db in
        guard try db.pragma("application_id") == applicationID, try db.hasOnlyStoredTables() else {
          throw RegistryOpenError.notARegistry
        }
        return try db.pragma("user_version")
      }
      guard found <= version else { throw RegistryOpenError.newerFormat(found) }
      return (queue, found)
    } catch { throw RegistryOpenError(error) }
  }

  /// Whether it is there and was not left empty by a process that was ended while it made it.
  func isMade() throws(RegistryOpenError) -> Bool {
    guard FileSystem.exists(file.path) else { return false }
    do { return try file.connect().inDatabase { try !$0.isEmpty() } } catch {
      throw RegistryOpenError(error)
    }
  }
}
