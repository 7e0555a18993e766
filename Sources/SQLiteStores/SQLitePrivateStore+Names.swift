package import Events
import GRDB
package import Vault

extension SQLitePrivateStore {
  package func id(
    _ kind: AliasKind, _ text: String, in log: LogCode
  ) throws(PrivateStoreError) -> RandomID? {
    try read { try Self.id(kind, text, in: log, $0) }
  }

  package func aliases(
    _ kind: AliasKind, in log: LogCode
  ) throws(PrivateStoreError) -> [Alias] {
    try read { db in
      let row = try Prepared(
        """
        SELECT text, id FROM aliases WHERE log = ?1 AND kind = ?2 AND year = ?3 ORDER BY text
        """, in: db)
      row.bind(1, log.description)
      row.bind(2, kind.word)
      row.bind(3, kind.year)
      var aliases: [Alias] = []
      while try row.step() {
        aliases.append(Alias(kind, row.text(0), in: log, is: try Self.id(row, 1)))
      }
      return aliases
    }
  }

  static func put(_ alias: Alias, _ db: Database) throws {
    if let id = try id(alias.kind, alias.text, in: alias.log, db) {
      if id != alias.id { throw PrivateStoreError.aliasTaken }
      return
    }
    let row = try Prepared("INSERT INTO aliases VALUES (?1, ?2, ?3, ?4, ?5)", in: db)
    row.bind(1, alias.log.description)
    row.bind(2, alias.kind.word)
    row.bind(3, alias.kind.year)
    row.bind(4, alias.text)
    row.bind(5, alias.id.description)
    try row.run()
  }

  private static func id(
    _ kind: AliasKind, _ text: String, in log: LogCode, _ db: Database
  ) throws -> RandomID? {
    let row = try Prepared(
      "SELECT id FROM aliases WHERE log = ?1 AND kind = ?2 AND year = ?3 AND text = ?4", in: db)
    row.bind(1, log.description)
    row.bind(2, kind.word)
    row.bind(3, kind.year)
    row.bind(4, text)
    return try row.step() ? try id(row, 0) : nil
  }

  private static func id(_ row: borrowing Prepared, _ column: Int32) throws -> RandomID {
    guard let id = RandomID(row.text(column)) else {
      throw PrivateStoreError.storage("an id is not of the form ids have")
    }
    return id
  }
}

extension AliasKind {
  fileprivate var word: String {
    switch self {
    case .person: "person"
    case .series: "series"
    case .participant: "participant"
    }
  }

  /// 0 for names that hold whatever the year.
  fileprivate var year: Int {
    if case .participant(let year) = self { year } else { 0 }
  }
}
