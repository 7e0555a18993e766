import Events
import GRDB

/// Payloads, altered without regard to what events commit to.
enum RawPayloads {
  static func exchange(_ one: Handle, _ other: Handle, _ db: Database) throws {
    let (first, second) = (try payload(of: one, db), try payload(of: other, db))
    try set(second, of: one, db)
    try set(first, of: other, db)
  }

  static func destroy(_ log: LogCode, after seq: Int, _ db: Database) throws {
    let row = try Prepared("DELETE FROM payloads WHERE log = ?1 AND seq > ?2", in: db)
    row.bind(1, log.description)
    row.bind(2, seq)
    try row.run()
  }

  private static func payload(
    of handle: Handle, _ db: Database
  ) throws -> (nonce: [UInt8], bytes: [UInt8]) {
    let row = try Prepared(
      "SELECT nonce, bytes FROM payloads WHERE log = ?1 AND seq = ?2", in: db)
    row.bind(1, handle.log.description)
    row.bind(2, handle.seq)
    return try row.step() ? (row.bytes(0), row.bytes(1)) : ([], [])
  }

  private static func set(
    _ payload: (nonce: [UInt8], bytes: [UInt8]), of handle: Handle, _ db: Database
  ) throws {
    let row = try Prepared(
      "UPDATE payloads SET nonce = ?3, bytes = ?4 WHERE log = ?1 AND seq = ?2", in: db)
    row.bind(1, handle.log.description)
    row.bind(2, handle.seq)
    row.bind(3, payload.nonce)
    row.bind(4, payload.bytes)
    try row.run()
  }
}
