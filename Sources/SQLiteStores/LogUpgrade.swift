import Application
import EventLog
import Events
import GRDB

/// Takes a log file of an earlier format to the current one in one transaction: all of it, or nothing.
/// The events are read at most once; nothing that was there is changed but `user_version`.
enum LogUpgrade {
  static func run(in db: Database) throws {
    try db.write {
      // Another process may have been first.
      let format = try db.pragma("user_version")
      guard format < RegistryHeader.currentFormat else { return }
      if format < 2 { try addNodes(db) }
      guard try !db.hasTable("receipts") else { throw RegistryOpenError.notARegistry }
      for statement in LogSchema.received { try db.execute(sql: statement) }
      try db.execute(sql: "PRAGMA user_version = \(RegistryHeader.currentFormat)")
    }
  }

  private static func addNodes(_ db: Database) throws {
    guard try !db.hasTable("nodes") else { throw RegistryOpenError.notARegistry }
    for statement in LogSchema.nodes { try db.execute(sql: statement) }
    let tables = SQLiteEventStore.logTables(1)
    var last = ""
    while let text = try SQLiteEventStore.log(after: last, in: db, tables) {
      if let log = LogCode(text) { try fill(log, in: db) }
      last = text
    }
  }

  // From the leaves that were kept, so that changed bytes differ from them as before. A log with a
  // hole is left there: `kontroller` names it, and no append goes on from it.
  private static func fill(_ log: LogCode, in db: Database) throws {
    let size = try SQLiteEventStore.newestHead(of: log, in: db)?.size ?? 0
    let row = try Prepared("SELECT seq, leaf FROM events WHERE log = ?1 ORDER BY seq", in: db)
    row.bind(1, log.description)
    let nodes = try NodeWriter(log, in: db)
    var tree = MerkleTree()
    var hasher = TreeHasher()
    while tree.size < size, try row.step(), row.int(0) == tree.size + 1, let leaf = row.digest(1) {
      for subtree in tree.append(leaf, &hasher) { try nodes.keep(subtree) }
    }
  }
}
