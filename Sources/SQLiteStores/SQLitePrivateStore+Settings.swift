package import Events
import GRDB
package import Vault

extension SQLitePrivateStore {
  package func secret(of log: LogCode) throws(PrivateStoreError) -> [UInt8]? {
    try read { db in
      let row = try Prepared("SELECT secret FROM secrets WHERE log = ?1", in: db)
      row.bind(1, log.description)
      return try row.step() ? row.bytes(0) : nil
    }
  }

  package func setSecret(_ secret: [UInt8], of log: LogCode) throws(PrivateStoreError) {
    precondition(secret.count == 32)
    try write { db in
      let row = try Prepared(
        "INSERT INTO secrets VALUES (?1, ?2) ON CONFLICT DO NOTHING", in: db)
      row.bind(1, log.description)
      row.bind(2, secret)
      try row.run()
    }
  }

  package func lines() throws(PrivateStoreError) -> [String] {
    try read { db in
      let row = try Prepared("SELECT text FROM lines ORDER BY number", in: db)
      var lines: [String] = []
      while try row.step() { lines.append(row.text(0)) }
      return lines
    }
  }

  package func addLine(_ line: String, limit: Int) throws(PrivateStoreError) {
    try write { db in
      let added = try Prepared("INSERT INTO lines (text) VALUES (?1)", in: db)
      added.bind(1, line)
      try added.run()
      let old = try Prepared(
        """
        DELETE FROM lines WHERE number <=
          (SELECT number FROM lines ORDER BY number DESC LIMIT 1 OFFSET ?1)
        """, in: db)
      old.bind(1, max(limit, 0))
      try old.run()
    }
  }

  package func setting(_ key: Setting) throws(PrivateStoreError) -> String? {
    try read { db in
      let row = try Prepared("SELECT value FROM settings WHERE name = ?1", in: db)
      row.bind(1, key.rawValue)
      return try row.step() ? row.text(0) : nil
    }
  }

  package func set(_ key: Setting, _ value: String) throws(PrivateStoreError) {
    try write { db in
      let row = try Prepared("INSERT OR REPLACE INTO settings VALUES (?1, ?2)", in: db)
      row.bind(1, key.rawValue)
      row.bind(2, value)
      try row.run()
    }
  }
}
