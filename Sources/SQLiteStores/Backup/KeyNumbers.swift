package import Application
import GRDB

extension SQLiteSealedStore {
  /// The newest numbered key that something is sealed under in a file that nobody else has open; 0 for none.
  package static func keysUsed(_ path: String) throws(RegistryOpenError) -> Int {
    try number("SELECT first - 1 FROM unused_keys", in: path)
  }
}

extension SQLiteSealedStore {
  /// How many people something is sealed for in one file whose key, here or erased, is not in the other.
  /// Numbers say nothing of them: who was enrolled last needs no numbered key.
  package static func peopleWithoutKey(
    _ path: String, _ keysPath: String
  ) throws(RegistryOpenError) -> Int {
    do {
      let sealed = try SQLiteFile(path: path, busyTimeout: 0, readOnly: true).connect()
      let keys = try SQLiteFile(path: keysPath, busyTimeout: 0, readOnly: true).connect()
      let missing = try sealed.inDatabase { db in
        try keys.inDatabase { keys in try peopleWithoutKey(db, keys) }
      }
      try sealed.close()
      try keys.close()
      return missing
    } catch { throw RegistryOpenError(error) }
  }

  private static func peopleWithoutKey(_ sealed: Database, _ keys: Database) throws -> Int {
    let people = try Prepared(
      """
      SELECT log, person FROM payloads WHERE person IS NOT NULL
      UNION SELECT log, id FROM names WHERE key IS NULL
      """, in: sealed)
    let key = try Prepared("SELECT 1 FROM person_keys WHERE log = ?1 AND person = ?2", in: keys)
    var missing = 0
    while try people.step() {
      key.bind(1, people.text(0))
      key.bind(2, people.text(1))
      if try !key.step() { missing += 1 }
      key.rewind()
    }
    return missing
  }
}

extension SQLiteVaultKeys {
  /// The newest numbered key in a file that nobody else has open; 0 for none.
  package static func keysKept(_ path: String) throws(RegistryOpenError) -> Int {
    try number("SELECT coalesce(max(number), 0) FROM numbered_keys", in: path)
  }
}

private func number(_ sql: String, in path: String) throws(RegistryOpenError) -> Int {
  do {
    let queue = try SQLiteFile(path: path, busyTimeout: 0, readOnly: true).connect()
    let number = try queue.inDatabase { db in
      let row = try Prepared(sql, in: db)
      return try row.step() ? row.int(0) : 0
    }
    try queue.close()
    return number
  } catch { throw RegistryOpenError(error) }
}
