package import EventLog
package import Events
import GRDB

extension SQLiteEventStore {
  package func heads() throws(LogError) -> [(log: LogCode, head: Head)] {
    try inDatabase { db in
      var heads: [(log: LogCode, head: Head)] = []
      // One transaction, so that the heads belong together.
      try db.execute(sql: "BEGIN")
      defer { try? db.execute(sql: "COMMIT") }
      var last = ""
      let tables = Self.logTables(registry.format)
      while let text = try Self.log(after: last, in: db, tables) {
        guard let log = LogCode(text) else { throw LogError.storage("a log without a code") }
        heads.append((log, try Self.newestHead(of: log, in: db) ?? .empty))
        last = text
      }
      return heads
    }
  }

  package func head(of log: LogCode) throws(LogError) -> Head {
    try inDatabase { try Self.newestHead(of: log, in: $0) ?? .empty }
  }

  package func keptRoots(of log: LogCode) throws(LogError) -> [KeptRoot] {
    try inDatabase { db in
      guard try db.hasTable("heads") else { return [] }
      let rows = try Prepared("SELECT size, root FROM heads WHERE log = ?1 ORDER BY size", in: db)
      rows.bind(1, log.description)
      var kept: [KeptRoot] = []
      while try rows.step() { kept.append(KeptRoot(size: rows.int(0), root: rows.digest(1))) }
      return kept
    }
  }

  package func sizes() throws(LogError) -> [(log: LogCode, size: Int)] {
    try inDatabase { db in
      let tables = try Self.logTables(registry.format).filter { try db.hasTable($0) }
      let row = try Prepared(
        tables.contains("heads")
          ? "SELECT max(size) FROM heads WHERE log = ?1" : "SELECT 0 WHERE ?1 <> ''", in: db)
      var sizes: [(log: LogCode, size: Int)] = []
      var last = ""
      while let text = try Self.log(after: last, in: db, tables) {
        last = text
        // A log without a code is told of by `schemaDifferences`.
        guard let log = LogCode(text) else { continue }
        row.bind(1, text)
        sizes.append((log, try row.step() ? row.int(0) : 0))
        row.rewind()
      }
      return sizes
    }
  }

  package func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head? {
    try inDatabase { db in
      let row = try Prepared("SELECT size, root FROM heads WHERE log = ?1 AND size = ?2", in: db)
      row.bind(1, log.description)
      row.bind(2, size)
      return try row.step() ? try Self.head(row, of: log) : nil
    }
  }

  package func number(ofKey key: Events.Digest, in log: LogCode) throws(LogError) -> Int? {
    try inDatabase { try Self.number(ofKey: key, in: log, $0) }
  }

  static func number(ofKey key: Events.Digest, in log: LogCode, _ db: Database) throws -> Int? {
    let row = try Prepared("SELECT seq FROM keys WHERE log = ?1 AND key = ?2", in: db)
    row.bind(1, log.description)
    row.bind(2, key)
    return try row.step() ? row.int(0) : nil
  }

  package func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest?)] {
    try inDatabase { db in
      guard try db.hasTable("keys") else { return [] }
      let rows = try Prepared("SELECT seq, key FROM keys WHERE log = ?1 ORDER BY seq, key", in: db)
      rows.bind(1, log.description)
      var keys: [(seq: Int, key: Events.Digest?)] = []
      while try rows.step() { keys.append((rows.int(0), rows.digest(1))) }
      return keys
    }
  }

  // From log to log by the index: heads has a row for every append ever made. What somebody put in
  // without a head counts as a log too, so that `kontroller` sees it.
  static func log(
    after last: String, in db: Database, _ tables: [String]
  ) throws -> String? {
    if tables.isEmpty { return nil }
    let next = tables.map {
      "SELECT * FROM (SELECT log FROM \($0) WHERE log > ?1 ORDER BY log LIMIT 1)"
    }
    let row = try Prepared(
      "SELECT min(log) FROM (\(next.joined(separator: " UNION ALL ")))", in: db)
    row.bind(1, last)
    return try row.step() && !row.isNull(0) ? row.text(0) : nil
  }

  /// The tables that have rows of logs, in a format.
  static func logTables(_ format: Int) -> [String] {
    ["events", "heads"] + (format > 1 ? ["nodes"] : [])
  }

  static func newestHead(of log: LogCode, in db: Database) throws -> Head? {
    let row = try Prepared(
      "SELECT size, root FROM heads WHERE log = ?1 ORDER BY size DESC LIMIT 1", in: db)
    row.bind(1, log.description)
    return try row.step() ? try head(row, of: log) : nil
  }

  private static func head(_ row: borrowing Prepared, of log: LogCode) throws -> Head {
    guard let root = row.digest(1) else { throw LogError.damaged(log: log, seq: row.int(0)) }
    return Head(size: row.int(0), root: root)
  }
}
