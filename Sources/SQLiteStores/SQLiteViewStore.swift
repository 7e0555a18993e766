package import Application
import EventLog
package import Events
import Foundation
import GRDB
import GRDBSQLite

/// Views in `views.sqlite`. Nothing here fails its caller: what cannot be read is not there, and a file
/// that is not what it should be is thrown away. synchronous is OFF, so a power loss can leave rubbish:
/// every view carries a checksum.
package final class SQLiteViewStore: ViewStore {
  private let file: SQLiteFile
  private var opened: DatabaseQueue?

  /// The file is made with the first view; when read-only, never.
  ///
  /// - Parameter busyTimeout: in seconds; short, since a view can be made anew.
  package init(at path: String, readOnly: Bool, busyTimeout: Double = 1) {
    file = SQLiteFile(
      path: FileSystem.absolute(path), busyTimeout: busyTimeout, readOnly: readOnly,
      synchronous: "OFF")
  }

  package func view(of log: LogCode) -> StoredView? {
    attempt { db -> StoredView? in
      let row = try Prepared("SELECT size, root, state, sum FROM views WHERE log = ?1", in: db)
      row.bind(1, log.description)
      guard try row.step(), let root = row.digest(1) else { return nil }
      let view = StoredView(
        log: log, head: Head(size: row.int(0), root: root), state: row.bytes(2))
      return row.int(3) == Checksum.of(view) ? view : nil
    } ?? nil
  }

  package func save(_ views: [StoredView]) {
    guard !file.readOnly, !views.isEmpty else { return }
    makeIfMissing()
    attempt { db in
      try db.write {
        let row = try Prepared("INSERT OR REPLACE INTO views VALUES (?1, ?2, ?3, ?4, ?5)", in: db)
        for view in views {
          row.bind(1, view.log.description)
          row.bind(2, view.head.size)
          row.bind(3, view.head.root)
          row.bind(4, view.state)
          row.bind(5, Checksum.of(view))
          try row.run()
        }
      }
    }
  }

  package func clear() {
    if !file.readOnly {
      attempt { db in try db.write { try db.execute(sql: "DELETE FROM views") } }
    }
  }

  package func logs() -> [LogCode] {
    attempt { db in
      let row = try Prepared("SELECT log FROM views ORDER BY log", in: db)
      var logs: [LogCode] = []
      while try row.step() { if let log = row.log(0) { logs.append(log) } }
      return logs
    } ?? []
  }
}

extension SQLiteViewStore {
  /// nil when it failed; a file that is damaged or of another layout is removed then.
  @discardableResult
  private func attempt<T>(_ body: (Database) throws -> T) -> T? {
    do {
      guard let queue = try connected() else { return nil }
      return try queue.inDatabase(body)
    } catch {
      switch SQLiteFailure(error).primary {
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_FORMAT, SQLITE_MISMATCH,
        SQLITE_CONSTRAINT, SQLITE_READONLY, SQLITE_IOERR:
        discard()
      default: break  // Busy or full: later, perhaps.
      }
      return nil
    }
  }

  private func connected() throws -> DatabaseQueue? {
    if let opened { return opened }
    guard FileSystem.exists(file.path) else { return nil }
    let queue = try file.connect()
    try queue.inDatabase { db in
      if !file.readOnly, try db.pragma("application_id") == 0 { try Self.setUp(db) }
      guard try db.pragma("application_id") == ViewSchema.applicationID,
        try db.pragma("user_version") == ViewSchema.version, try db.hasOnlyStoredTables()
      else { throw SQLiteFailure(code: SQLITE_FORMAT) }
    }
    opened = queue
    return queue
  }

  private func makeIfMissing() {
    guard !FileSystem.exists(file.path) else { return }
    opened = nil
    try? file.make()
  }

  private static func setUp(_ db: Database) throws {
    try db.write {
      // Another process may have been first.
      guard try db.pragma("application_id") == 0 else { return }
      try db.execute(
        sql: """
          PRAGMA application_id = \(ViewSchema.applicationID);
          PRAGMA user_version = \(ViewSchema.version);
          \(ViewSchema.table)
          """)
    }
  }

  private func discard() {
    opened = nil
    guard !file.readOnly else { return }
    unlink(file.path)
    unlink(file.path + "-journal")
  }
}

private enum ViewSchema {
  /// "VARV".
  static let applicationID = 0x5641_5256
  static let version = 2
  static let table = """
    CREATE TABLE views (
      log TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      root BLOB NOT NULL,
      state BLOB NOT NULL,
      sum INTEGER NOT NULL
    ) STRICT
    """
}

/// Against accidents, not against people: FNV-1a, eight bytes a step.
private enum Checksum {
  static func of(_ view: StoredView) -> Int {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    add(Array(view.log.description.utf8), to: &sum)
    add(view.head.root.bytes, to: &sum)
    add(view.state, to: &sum)
    return Int(truncatingIfNeeded: step(sum, UInt64(view.head.size)))
  }

  private static func add(_ bytes: [UInt8], to sum: inout UInt64) {
    sum = step(sum, UInt64(bytes.count))
    bytes.withUnsafeBytes { memory in
      let words = memory.count & ~7
      for offset in stride(from: 0, to: words, by: 8) {
        let word = memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        sum = step(sum, UInt64(littleEndian: word))
      }
      for byte in memory[words...] { sum = step(sum, UInt64(byte)) }
    }
  }

  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    (sum ^ word) &* 0x0000_0100_0000_01b3
  }
}
