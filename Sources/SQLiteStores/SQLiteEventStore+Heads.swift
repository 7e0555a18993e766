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
      while let text = try Self.log(after: last, in: db) {
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

  package func keptHeads(of log: LogCode) throws(LogError) -> [Head] {
    try inDatabase { db in
      let rows = try Prepared("SELECT size, root FROM heads WHERE log = ?1 ORDER BY size", in: db)
      rows.bind(1, log.description)
      var heads: [Head] = []
      while try rows.step() { heads.append(try Self.head(rows, of: log)) }
      return heads
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
    try inDatabase { db in
      let row = try Prepared("SELECT seq FROM keys WHERE log = ?1 AND key = ?2", in: db)
      row.bind(1, log.description)
      row.bind(2, key)
      return try row.step() ? row.int(0) : nil
    }
  }

  package func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest)] {
    try inDatabase { db in
      let rows = try Prepared("SELECT seq, key FROM keys WHERE log = ?1 ORDER BY seq, key", in: db)
      rows.bind(1, log.description)
      var keys: [(seq: Int, key: Events.Digest)] = []
      while try rows.step() {
        guard let key = rows.digest(1) else { throw LogError.damaged(log: log, seq: rows.int(0)) }
        keys.append((rows.int(0), key))
      }
      return keys
    }
  }

  // From log to log by the index: heads has a row for every append ever made. An event that somebody
  // put in without a head counts as a log too, so that `kontroller` sees it.
  private static func log(after last: String, in db: Database) throws -> String? {
    let row = try Prepared(
      """
      SELECT min(log) FROM (
        SELECT * FROM (SELECT log FROM events WHERE log > ?1 ORDER BY log LIMIT 1)
        UNION ALL
        SELECT * FROM (SELECT log FROM heads WHERE log > ?1 ORDER BY log LIMIT 1))
      """, in: db)
    row.bind(1, last)
    return try row.step() && !row.isNull(0) ? row.text(0) : nil
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
