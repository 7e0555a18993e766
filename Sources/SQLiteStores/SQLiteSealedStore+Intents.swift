import Events
import GRDB
package import Vault

extension SQLiteSealedStore {
  package func intents() throws(PrivateStoreError) -> [ErasureIntent] {
    try read { db in
      let row = try Prepared(
        "SELECT log, person, entry, size, put FROM intents ORDER BY number", in: db)
      var intents: [ErasureIntent] = []
      while try row.step() {
        guard let log = row.log(0), let put = Instant(milliseconds: Int64(row.int(4))),
          let subject = Self.subject(row)
        else { throw PrivateStoreError.storage("an intent is not of the form intents have") }
        intents.append(
          ErasureIntent(log: log, subject: subject, after: row.int(3), put: put))
      }
      return intents
    }
  }

  private static func subject(_ row: borrowing Prepared) -> ErasureIntent.Subject? {
    row.isNull(1) ? .entry(row.int(2)) : RandomID(row.text(1)).map { .person($0) }
  }

  package func add(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try write(.adding) { db in
      let row = try Prepared(
        "INSERT INTO intents (log, person, entry, size, put) VALUES (?1, ?2, ?3, ?4, ?5)", in: db)
      for intent in intents {
        Self.bind(row, intent)
        try row.run()
      }
    }
  }

  package func remove(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try write(.removing) { db in
      let row = try Prepared(
        """
        DELETE FROM intents
        WHERE log = ?1 AND person IS ?2 AND entry IS ?3 AND size = ?4 AND put = ?5
        """, in: db)
      for intent in intents {
        Self.bind(row, intent)
        try row.run()
      }
    }
  }

  private static func bind(_ row: borrowing Prepared, _ intent: ErasureIntent) {
    row.bind(1, intent.log.description)
    switch intent.subject {
    case .person(let person):
      row.bind(2, person.description)
      row.bindNull(3)
    case .entry(let entry):
      row.bindNull(2)
      row.bind(3, entry)
    }
    row.bind(4, intent.after)
    row.bind(5, Int(intent.put.milliseconds))
  }
}
