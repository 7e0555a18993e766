import Events
import GRDB

/// Payloads, altered without regard to what events commit to.
enum RawPayloads {
  static func exchange(_ one: Handle, _ other: Handle, _ db: Database) throws {
    let (first, second) = (try number(of: one, db), try number(of: other, db))
    let row = try Prepared("UPDATE members SET payload = ?2 WHERE payload = ?1", in: db)
    for (from, to) in [(first, 0), (second, first), (0, second)] {
      row.bind(1, from)
      row.bind(2, to)
      try row.run()
    }
  }

  static func destroy(_ log: LogCode, after seq: Int, _ db: Database) throws {
    let row = try Prepared("DELETE FROM payloads WHERE log = ?1 AND seq > ?2", in: db)
    row.bind(1, log.description)
    row.bind(2, seq)
    try row.run()
  }

  private static func number(of handle: Handle, _ db: Database) throws -> Int {
    let row = try Prepared("SELECT number FROM payloads WHERE log = ?1 AND seq = ?2", in: db)
    row.bind(1, handle.log.description)
    row.bind(2, handle.seq)
    return try row.step() ? row.int(0) : -1
  }
}
