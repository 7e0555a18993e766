package import Application
package import EventLog
import Events
import GRDB

/// Logs in `log.sqlite`. An append is on disk when it returns (TRUNCATE, synchronous EXTRA).
package final class SQLiteEventStore: EventStore {
  package let registry: RegistryHeader
  /// Whether the file is opened for reading only; every append is refused then.
  package let isReadOnly: Bool
  let queue: DatabaseQueue

  private init(_ queue: DatabaseQueue, registry: RegistryHeader, isReadOnly: Bool) {
    self.queue = queue
    self.registry = registry
    self.isReadOnly = isReadOnly
  }

  /// Makes the file, which must not exist, for its owner only. What was made is left when it fails.
  package static func create(
    at path: String, _ header: RegistryHeader, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> SQLiteEventStore {
    precondition(header.format == RegistryHeader.currentFormat)
    let file = SQLiteFile(
      path: FileSystem.absolute(path), busyTimeout: busyTimeout, readOnly: false)
    try file.make()
    do {
      let queue = try file.connect()
      try queue.inDatabase { try set(up: $0, header) }
      return SQLiteEventStore(queue, registry: header, isReadOnly: false)
    } catch { throw RegistryOpenError(error) }
  }

  /// Opens the file, and makes it where it is not, or where a process that was ended while it made it
  /// left it empty.
  static func openOrCreate(
    at path: String, _ header: RegistryHeader, busyTimeout: Double
  ) throws(RegistryOpenError) -> SQLiteEventStore {
    let file = SQLiteFile(path: path, busyTimeout: busyTimeout, readOnly: false)
    do throws(RegistryOpenError) { try file.make() } catch {
      guard case .exists = error else { throw error }
    }
    do {
      let queue = try file.connect()
      try queue.inDatabase { db in if try db.isEmpty() { try set(up: db, header) } }
    } catch { throw RegistryOpenError(error) }
    return try open(at: path, readOnly: false, busyTimeout: busyTimeout)
  }

  private static func set(up db: Database, _ header: RegistryHeader) throws {
    try db.execute(sql: "PRAGMA page_size = \(LogSchema.pageSize)")
    try db.write {
      // Another process may have been first.
      guard try db.isEmpty() else { return }
      try db.execute(
        sql: """
          PRAGMA application_id = \(LogSchema.applicationID);
          PRAGMA user_version = \(header.format);
          """)
      for statement in LogSchema.statements(header.format) { try db.execute(sql: statement) }
      let row = try Prepared("INSERT INTO registry VALUES (1, ?1, ?2, ?3)", in: db)
      row.bind(1, header.format)
      row.bind(2, header.organisation.description)
      row.bind(3, header.demo ? 1 : 0)
      try row.run()
    }
  }

  /// Opens an existing file. What an append left behind that was cut off is undone first; a file of
  /// an earlier format is taken to the current one, unless it is opened for reading only.
  ///
  /// - Parameters:
  ///   - readOnly: true when nothing may be written; also when the file does not permit it.
  ///   - busyTimeout: how long to wait for another process's lock, in seconds.
  package static func open(
    at path: String, readOnly: Bool, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> SQLiteEventStore {
    let path = FileSystem.absolute(path)
    guard FileSystem.exists(path) else { throw .notFound }
    guard FileSystem.mayRead(path) else { throw .notPermitted }
    let readOnly = readOnly || !FileSystem.mayWrite(path)
    let file = SQLiteFile(
      path: path, busyTimeout: busyTimeout, readOnly: readOnly, longestRow: 1 << 20)
    do {
      let queue = try file.connect()
      let header = try queue.inDatabase { db in
        let header = try Self.header(of: db)
        if readOnly || header.format == RegistryHeader.currentFormat { return header }
        try LogUpgrade.run(in: db)
        return try Self.header(of: db)
      }
      return SQLiteEventStore(queue, registry: header, isReadOnly: readOnly)
    } catch { throw RegistryOpenError(error) }
  }

  private static func header(of db: Database) throws -> RegistryHeader {
    guard try db.pragma("application_id") == LogSchema.applicationID, try db.hasOnlyStoredTables()
    else {
      throw RegistryOpenError.notARegistry
    }
    let format = try db.pragma("user_version")
    guard format <= RegistryHeader.currentFormat else {
      throw RegistryOpenError.newerFormat(format)
    }
    let row = try Prepared("SELECT format, organisation, demo FROM registry", in: db)
    // The row is never changed: it says in which format the file was made.
    guard try row.step(), row.int(0) >= 1, row.int(0) <= format, let organisation = row.log(1)
    else {
      throw RegistryOpenError.notARegistry
    }
    return RegistryHeader(format: format, organisation: organisation, demo: row.int(2) == 1)
  }

  package func schemaDifferences() throws(LogError) -> [String] {
    try inDatabase { db in
      // Another process may have brought the file up to date since it was opened.
      let formats = registry.format...RegistryHeader.currentFormat
      let found = try db.pragma("user_version")
      let format = formats.contains(found) ? found : registry.format
      return try SchemaComparison.differences(
        db, statements: LogSchema.statements(format),
        pragmas: [("application_id", LogSchema.applicationID), ("user_version", format)])
        + StrayRows.differences(db, format)
    }
  }

  func inDatabase<T>(_ body: (Database) throws -> T) throws(LogError) -> T {
    do { return try queue.inDatabase(body) } catch { throw LogError(error) }
  }
}
