package import Events
import GRDB
package import Vault

extension SQLiteSealedStore {
  package func drafts() throws(PrivateStoreError) -> [(
    number: Int, log: LogCode, text: SealedBytes
  )] {
    try read { db in
      let row = try Prepared("SELECT number, log, nonce, box FROM drafts ORDER BY number", in: db)
      var drafts: [(number: Int, log: LogCode, text: SealedBytes)] = []
      while try row.step() {
        guard let log = row.log(1) else {
          throw PrivateStoreError.storage("a draft is not of the form drafts have")
        }
        drafts.append((row.int(0), log, SealedBytes(nonce: row.bytes(2), box: row.bytes(3))))
      }
      return drafts
    }
  }

  package func keepDraft(
    _ text: SealedBytes, of log: LogCode, replacing number: Int?
  ) throws(PrivateStoreError) -> Int {
    var kept = number ?? 0
    try write(.removing) { db in
      let row = try Prepared(
        "INSERT OR REPLACE INTO drafts (number, log, nonce, box) VALUES (?1, ?2, ?3, ?4)", in: db)
      if let number { row.bind(1, number) } else { row.bindNull(1) }
      row.bind(2, log.description)
      row.bind(3, text.nonce)
      row.bind(4, text.box)
      try row.run()
      kept = Int(db.lastInsertedRowID)
    }
    return kept
  }

  package func removeDraft(_ number: Int) throws(PrivateStoreError) {
    try write(.removing) { db in
      let row = try Prepared("DELETE FROM drafts WHERE number = ?1", in: db)
      row.bind(1, number)
      try row.run()
    }
  }

  package func clearDrafts(of log: LogCode?) throws(PrivateStoreError) {
    try write(.removing) { db in
      let row = try Prepared("DELETE FROM drafts WHERE ?1 IS NULL OR log = ?1", in: db)
      if let log { row.bind(1, log.description) } else { row.bindNull(1) }
      try row.run()
    }
  }
}
