package import Application
import GRDB

extension SQLiteSealedStore {
  /// The newest numbered key that something is sealed under in a file that nobody else has open; 0 for none.
  package static func keysUsed(_ path: String) throws(RegistryOpenError) -> Int {
    try number("SELECT first - 1 FROM unused_keys", in: path)
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
