package import Application
package import Events
import GRDB
package import Vault

/// Wrapped keys in `keys.sqlite`. What is added is on disk when the call returns; what is erased is
/// overwritten with zeros (secure_delete).
package final class SQLiteVaultKeys: VaultKeyStore {
  package let vault: VaultID
  private let queue: DatabaseQueue
  private let isReadOnly: Bool

  private init(_ vault: VaultID, _ queue: DatabaseQueue, isReadOnly: Bool) {
    self.vault = vault
    self.queue = queue
    self.isReadOnly = isReadOnly
  }

  private static func file(
    _ path: String, _ busyTimeout: Double, readOnly: Bool = false
  ) -> VaultFile {
    VaultFile(
      path, applicationID: KeysSchema.applicationID, version: KeysSchema.version,
      busyTimeout: busyTimeout, readOnly: readOnly)
  }

  /// Makes the file, which must not exist, for its owner only. What was made is left when it fails.
  package static func create(
    at path: String, _ vault: VaultID, _ locks: [VaultLock], busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> SQLiteVaultKeys {
    let queue = try file(path, busyTimeout).create(KeysSchema.statements) { db in
      let row = try Prepared("INSERT INTO vault VALUES (?1)", in: db)
      row.bind(1, vault.bytes)
      try row.run()
      for lock in locks { try Self.set(lock, db) }
    }
    return SQLiteVaultKeys(vault, queue, isReadOnly: false)
  }

  /// Opens an existing file.
  package static func open(
    at path: String, readOnly: Bool, busyTimeout: Double = 5
  ) throws(RegistryOpenError) -> SQLiteVaultKeys {
    let queue = try file(path, busyTimeout, readOnly: readOnly).open().queue
    do {
      let vault = try queue.inDatabase { db in
        let row = try Prepared("SELECT id FROM vault", in: db)
        guard try row.step(), let vault = VaultID(bytes: row.bytes(0)) else {
          throw RegistryOpenError.notARegistry
        }
        return vault
      }
      return SQLiteVaultKeys(vault, queue, isReadOnly: readOnly)
    } catch { throw RegistryOpenError(error) }
  }

  /// Whether a file is there and was not left empty by a process that was ended while it made it.
  static func isMade(at path: String, busyTimeout: Double) throws(RegistryOpenError) -> Bool {
    try file(path, busyTimeout).isMade()
  }

  package func locks() throws(PrivateStoreError) -> [VaultLock] {
    try read { db in
      let row = try Prepared("SELECT kind, text FROM locks ORDER BY kind", in: db)
      var locks: [VaultLock] = []
      while try row.step() {
        if let kind = LockKind(rawValue: row.text(0)) {
          locks.append(VaultLock(kind, text: row.text(1)))
        }
      }
      return locks
    }
  }

  package func set(_ lock: VaultLock) throws(PrivateStoreError) {
    try write { db in try Self.set(lock, db) }
  }

  private static func set(_ lock: VaultLock, _ db: Database) throws {
    let row = try Prepared("INSERT OR REPLACE INTO locks VALUES (?1, ?2)", in: db)
    row.bind(1, lock.kind.rawValue)
    row.bind(2, lock.text)
    try row.run()
  }

  package func removeLock(_ kind: LockKind) throws(PrivateStoreError) {
    try write { db in
      let row = try Prepared(
        "DELETE FROM locks WHERE kind = ?1 AND (SELECT count(*) FROM locks) > 1", in: db)
      row.bind(1, kind.rawValue)
      try row.run()
    }
  }

  package func key(_ name: VaultKeyName) throws(PrivateStoreError) -> StoredKey {
    try read { db in
      switch name {
      case .number(let number):
        let row = try Prepared("SELECT nonce, box FROM numbered_keys WHERE number = ?1", in: db)
        row.bind(1, number)
        return try Self.key(row)
      case .person(let person, let log):
        let row = try Prepared(
          "SELECT nonce, box FROM person_keys WHERE log = ?1 AND person = ?2", in: db)
        row.bind(1, log.description)
        row.bind(2, person.description)
        return try Self.key(row)
      }
    }
  }

  private static func key(_ row: borrowing Prepared) throws -> StoredKey {
    guard try row.step() else { return .unknown }
    return row.isNull(1)
      ? .erased : .active(SealedBytes(nonce: row.bytes(0), box: row.bytes(1)))
  }

  package func newest() throws(PrivateStoreError) -> Int {
    try read { db in try Self.newest(db) }
  }

  private static func newest(_ db: Database) throws -> Int {
    let row = try Prepared("SELECT coalesce(max(number), 0) FROM numbered_keys", in: db)
    return try row.step() ? row.int(0) : 0
  }

  package func count() throws(PrivateStoreError) -> VaultKeyCount {
    try read { db in
      let row = try Prepared(
        """
        SELECT count(box), count(*) FROM
          (SELECT box FROM numbered_keys UNION ALL SELECT box FROM person_keys)
        """, in: db)
      guard try row.step() else { return VaultKeyCount(active: 0, erased: 0) }
      return VaultKeyCount(active: row.int(0), erased: row.int(1) - row.int(0))
    }
  }

  package func add(_ count: Int, _ wrap: (VaultKeyName) -> SealedBytes) throws(PrivateStoreError) {
    try write { db in
      let newest = try Self.newest(db)
      let row = try Prepared("INSERT INTO numbered_keys VALUES (?1, ?2, ?3)", in: db)
      for number in newest + 1...newest + count {
        let key = wrap(.number(number))
        row.bind(1, number)
        row.bind(2, key.nonce)
        row.bind(3, key.box)
        try row.run()
      }
    }
  }

  package func add(
    _ key: SealedBytes, of person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) {
    try write { db in
      let row = try Prepared(
        """
        INSERT INTO person_keys SELECT ?1, ?2, ?3, ?4
        WHERE NOT EXISTS (SELECT 1 FROM person_keys WHERE log = ?1 AND person = ?2)
        """, in: db)
      row.bind(1, log.description)
      row.bind(2, person.description)
      row.bind(3, key.nonce)
      row.bind(4, key.box)
      try row.run()
    }
  }

  package func erase(_ names: [VaultKeyName]) throws(PrivateStoreError) {
    try write { db in
      let numbered = try Prepared(
        "UPDATE numbered_keys SET nonce = NULL, box = NULL WHERE number = ?1", in: db)
      let person = try Prepared(
        """
        INSERT INTO person_keys VALUES (?1, ?2, NULL, NULL)
        ON CONFLICT DO UPDATE SET nonce = NULL, box = NULL
        """, in: db)
      for name in names {
        switch name {
        case .number(let number):
          numbered.bind(1, number)
          try numbered.run()
        case .person(let id, let log):
          person.bind(1, log.description)
          person.bind(2, id.description)
          try person.run()
        }
      }
    }
  }

  private func read<T>(_ body: (Database) throws -> T) throws(PrivateStoreError) -> T {
    do { return try queue.inDatabase(body) } catch { throw PrivateStoreError(error) }
  }

  private func write(_ body: (Database) throws -> Void) throws(PrivateStoreError) {
    guard !isReadOnly else { throw .readOnly }
    try read { db in try db.write { try body(db) } }
  }
}
