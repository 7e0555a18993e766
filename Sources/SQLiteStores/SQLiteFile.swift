import Application
import Foundation
import GRDB
import GRDBSQLite

/// One database file, and how it is opened.
struct SQLiteFile {
  /// Absolute, so that it stays the same file when the working directory changes.
  let path: String
  /// How long to wait for another process's lock, in seconds.
  let busyTimeout: Double
  let readOnly: Bool
  /// EXTRA also makes the end of the rollback journal durable; WAL would be faster, but Debian's
  /// SQLite 3.40.1 has the WAL-reset corruption bug.
  var synchronous = "EXTRA"
  var secureDelete = false
  /// Whether the journal's room on disk is left for the next transaction, which then need not ask the
  /// file system for it; else, and after `writeEmptyingJournal`, the journal is emptied.
  var keepsJournal = false
  /// The longest row that is read, in bytes; a file from elsewhere can hold what fills the memory.
  var longestRow: Int32 = 256 << 20

  /// Makes the file, empty and for its owner only, before SQLite sees it: the journal takes over
  /// its mode.
  func make() throws(RegistryOpenError) {
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileSystem.failure(errno, making: true) }
    // The umask may have taken more away, never less.
    let isOurs = fchmod(file, 0o600) == 0
    let reason = errno
    // No other handle may be closed on a database that this process has open: it would drop
    // SQLite's locks (sqlite.org/howtocorrupt.html section 2.2).
    close(file)
    guard isOurs else { throw FileSystem.failure(reason) }
  }

  /// The room of a journal that is kept, in bytes: of some entries, not of an import.
  static let keptJournal = 256 << 10

  func connect() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(busyTimeout)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase {
      [readOnly, synchronous, secureDelete, keepsJournal, longestRow] db in
      sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, longestRow)
      // Nothing of a database that came from elsewhere is trusted: no functions run from its schema,
      // and temporary data stays in memory.
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -8192;
          """)
      guard !readOnly else { return }
      try db.execute(sql: "PRAGMA synchronous = \(synchronous)")
      if secureDelete { try db.execute(sql: "PRAGMA secure_delete = ON") }
      // In WAL mode it could not be left while another process reads.
      let mode = keepsJournal ? "persist" : "truncate"
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode = \(mode)") == mode else {
        throw SQLiteFailure(code: SQLITE_BUSY)
      }
      try db.execute(sql: "PRAGMA journal_size_limit = \(Self.keptJournal)")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}

extension Database {
  /// Whether everything here that can be read from is a table whose rows are stored: a view or a
  /// virtual table of somebody else's making could go on for ever.
  func hasOnlyStoredTables() throws -> Bool {
    let row = try Prepared(
      """
      SELECT 1 FROM sqlite_schema WHERE type = 'view' OR type = 'table' AND rootpage = 0 LIMIT 1
      """, in: self)
    return try !row.step()
  }

  /// Whether nothing was made here yet.
  func isEmpty() throws -> Bool {
    let row = try Prepared("SELECT 1 FROM sqlite_schema LIMIT 1", in: self)
    return try !row.step()
  }

  /// Whether a table of the format is there: somebody may have dropped it.
  func hasTable(_ name: String) throws -> Bool {
    let row = try Prepared(
      "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1", in: self)
    row.bind(1, name)
    return try row.step()
  }

  /// An integer pragma.
  func pragma(_ name: String) throws -> Int {
    let pragma = try Prepared("PRAGMA \(name)", in: self)
    return try pragma.step() ? pragma.int(0) : 0
  }

  /// Takes the write lock at the start (a deferred transaction that is upgraded gets "busy" without
  /// waiting), and commits unless `body` throws.
  func write<T>(_ body: () throws -> T) throws -> T {
    try Prepared("BEGIN IMMEDIATE", in: self).run()
    do {
      let result = try body()
      try commitKnowingly()
      return result
    } catch {
      // SQLite may have rolled back itself.
      if isInsideTransaction { try? execute(sql: "ROLLBACK") }
      throw error
    }
  }

  /// The same, and empties the journal, also where its room is kept: for what takes something away that
  /// must not stay there.
  func writeEmptyingJournal<T>(_ body: () throws -> T) throws -> T {
    try execute(sql: "PRAGMA journal_size_limit = 0")
    defer { try? execute(sql: "PRAGMA journal_size_limit = \(SQLiteFile.keptJournal)") }
    return try write(body)
  }

  private func commitKnowingly() throws {
    do { try Prepared("COMMIT", in: self).run() } catch {
      var failure = SQLiteFailure(error)
      failure.atCommit = true
      throw failure
    }
  }
}
