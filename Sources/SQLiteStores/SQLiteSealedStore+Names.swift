package import Events
import GRDB
package import Vault

extension SQLiteSealedStore {
  package func name(
    _ kind: AliasKind, _ blind: Events.Digest, in log: LogCode
  ) throws(PrivateStoreError) -> SealedName? {
    try read { try Self.name(kind, blind, in: log, $0) }
  }

  package func names(
    _ kind: AliasKind, in log: LogCode
  ) throws(PrivateStoreError) -> [SealedName] {
    try read { db in
      let row = try Prepared(
        "SELECT kind, blind, id, key, nonce, box FROM names WHERE log = ?1 AND kind = ?2", in: db)
      row.bind(1, log.description)
      row.bind(2, kind.word)
      return try Self.all(row, log)
    }
  }

  package func names(of id: RandomID, in log: LogCode) throws(PrivateStoreError) -> [SealedName] {
    try read { db in
      let row = try Prepared(
        "SELECT kind, blind, id, key, nonce, box FROM names WHERE log = ?1 AND id = ?2", in: db)
      row.bind(1, log.description)
      row.bind(2, id.description)
      return try Self.all(row, log)
    }
  }

  package func destroyNames(of ids: [RandomID], in log: LogCode) throws(PrivateStoreError) {
    try write(.removing) { db in
      let row = try Prepared("DELETE FROM names WHERE log = ?1 AND id = ?2", in: db)
      for id in ids {
        row.bind(1, log.description)
        row.bind(2, id.description)
        try row.run()
      }
    }
  }

  static func put(_ name: SealedName, _ db: Database) throws {
    if let known = try Self.name(name.kind, name.blind, in: name.log, db) {
      if known.id != name.id { throw PrivateStoreError.aliasTaken }
      return
    }
    let row = try Prepared("INSERT INTO names VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", in: db)
    row.bind(1, name.log.description)
    row.bind(2, name.kind.word)
    row.bind(3, name.blind)
    row.bind(4, name.id.description)
    if case .number(let number) = name.key { row.bind(5, number) } else { row.bindNull(5) }
    row.bind(6, name.text.nonce)
    row.bind(7, name.text.box)
    try row.run()
  }

  private static func all(_ row: borrowing Prepared, _ log: LogCode) throws -> [SealedName] {
    var names: [SealedName] = []
    while try row.step() {
      guard let kind = AliasKind(word: row.text(0)), let blind = row.digest(1) else {
        throw PrivateStoreError.storage("a name is not of the form names have")
      }
      let id = try id(row, 2)
      names.append(
        SealedName(
          kind: kind, log: log, blind: blind, id: id,
          key: row.isNull(3) ? .person(id, log) : .number(row.int(3)),
          text: SealedBytes(nonce: row.bytes(4), box: row.bytes(5))))
    }
    return names
  }

  private static func name(
    _ kind: AliasKind, _ blind: Events.Digest, in log: LogCode, _ db: Database
  ) throws -> SealedName? {
    let row = try Prepared(
      """
      SELECT kind, blind, id, key, nonce, box FROM names
      WHERE log = ?1 AND kind = ?2 AND blind = ?3
      """, in: db)
    row.bind(1, log.description)
    row.bind(2, kind.word)
    row.bind(3, blind)
    return try all(row, log).first
  }

  private static func id(_ row: borrowing Prepared, _ column: Int32) throws -> RandomID {
    guard let id = RandomID(row.text(column)) else {
      throw PrivateStoreError.storage("an id is not of the form ids have")
    }
    return id
  }
}
