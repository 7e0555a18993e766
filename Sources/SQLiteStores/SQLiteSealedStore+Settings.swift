package import Events
import GRDB
package import Vault

extension SQLiteSealedStore {
  package func secret(of log: LogCode) throws(PrivateStoreError) -> SealedBytes? {
    try read { db in
      let row = try Prepared("SELECT nonce, box FROM secrets WHERE log = ?1", in: db)
      row.bind(1, log.description)
      return try row.step() ? SealedBytes(nonce: row.bytes(0), box: row.bytes(1)) : nil
    }
  }

  package func setSecret(_ secret: SealedBytes, of log: LogCode) throws(PrivateStoreError) {
    try write(.adding) { db in
      let row = try Prepared(
        "INSERT INTO secrets VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING", in: db)
      row.bind(1, log.description)
      row.bind(2, secret.nonce)
      row.bind(3, secret.box)
      try row.run()
    }
  }

  package func lines() throws(PrivateStoreError) -> [SealedBytes] {
    try read { db in
      let row = try Prepared("SELECT nonce, box FROM lines ORDER BY number", in: db)
      var lines: [SealedBytes] = []
      while try row.step() { lines.append(SealedBytes(nonce: row.bytes(0), box: row.bytes(1))) }
      return lines
    }
  }

  package func addLine(_ line: SealedBytes, limit: Int) throws(PrivateStoreError) {
    try write(.removing) { db in
      let added = try Prepared("INSERT INTO lines (nonce, box) VALUES (?1, ?2)", in: db)
      added.bind(1, line.nonce)
      added.bind(2, line.box)
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

  package func clearLines() throws(PrivateStoreError) {
    try write(.removing) { db in try db.execute(sql: "DELETE FROM lines") }
  }

  package func setting(_ name: String) throws(PrivateStoreError) -> String? {
    try read { db in
      let row = try Prepared("SELECT value FROM settings WHERE name = ?1", in: db)
      row.bind(1, name)
      return try row.step() ? row.text(0) : nil
    }
  }

  package func set(_ name: String, _ value: String) throws(PrivateStoreError) {
    try write(.removing) { db in
      let row = try Prepared("INSERT OR REPLACE INTO settings VALUES (?1, ?2)", in: db)
      row.bind(1, name)
      row.bind(2, value)
      try row.run()
    }
  }
}
