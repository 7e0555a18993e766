import Application
import Foundation
import GRDB

/// A copy of a database that others may be writing, as it was between two of their transactions.
enum DatabaseCopy {
  /// Copies a database to a path where nothing is. In one step: who copies page by page begins anew
  /// with every write of another process, and never ends beside one that keeps writing. Others wait
  /// with writing, not with reading.
  static func make(
    _ source: String, to target: String, withoutLines: Bool = false
  ) throws {
    guard withoutLines else { return try backup(source, to: target) { _ in } }
    // The pages of deleted rows are overwritten, and then left out. VACUUM INTO, since VACUUM would hold
    // the whole file in memory; it takes a file that is there and empty.
    let whole = target + "-whole"
    defer { unlink(whole) }
    try SQLiteFile(path: target, busyTimeout: 0, readOnly: false).make()
    try backup(source, to: whole) { db in
      if try db.hasTable("lines") { try db.execute(sql: "DELETE FROM lines") }
      try db.execute(sql: "VACUUM INTO ?", arguments: [target])
    }
    try settle(target)
  }

  private static func backup(
    _ source: String, to target: String, _ body: (Database) throws -> Void
  ) throws {
    let from = try SQLiteFile(
      path: source, busyTimeout: 5, readOnly: !FileSystem.mayWrite(source)
    ).connect()
    // Not durable page by page: it is synced as a whole, or removed.
    let copy = SQLiteFile(
      path: target, busyTimeout: 0, readOnly: false, synchronous: "OFF", secureDelete: true)
    try copy.make()
    let to = try copy.connect()
    try from.backup(to: to)
    try from.close()
    try to.inDatabase(body)
    try to.close()
    try settle(target)
  }

  /// On disk, for its owner only, and without a journal, which is empty after a clean close.
  private static func settle(_ path: String) throws {
    unlink(path + "-journal")
    let file = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw FileSystem.failure(errno) }
    defer { close(file) }
    guard fchmod(file, 0o600) == 0, fsync(file) == 0 else { throw FileSystem.failure(errno) }
  }

  /// Whether a database that nobody else has open is sound, and all its tables are stored ones.
  static func isSound(_ path: String) throws -> Bool {
    let queue = try SQLiteFile(path: path, busyTimeout: 0, readOnly: true).connect()
    let isSound = try queue.inDatabase { db in
      guard try db.hasOnlyStoredTables() else { return false }
      let row = try Prepared("PRAGMA integrity_check(1)", in: db)
      return try row.step() && row.text(0) == "ok"
    }
    try queue.close()
    return isSound
  }
}
