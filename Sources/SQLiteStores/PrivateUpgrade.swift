import Application
import Events
import GRDB
import Vault

/// Seals what a private file of format 1 held in clear, in one transaction: all of it, or nothing. The
/// former tables are dropped, and their pages overwritten with zeros (secure_delete).
struct PrivateUpgrade {
  let db: Database
  /// On the same connection, inside the transaction.
  let sealing: SealingPrivateStore
  /// Whom the payload of an event is about; nil when it is about an entry.
  let person: (Handle) -> RandomID?

  private static let tables = ["secrets", "payloads", "aliases", "lines", "settings"]

  func run() throws {
    for table in Self.tables { try db.execute(sql: "ALTER TABLE \(table) RENAME TO old_\(table)") }
    try Self.dropIndexes(in: db)
    for statement in PrivateSchema.statements { try db.execute(sql: statement) }
    try secrets()
    try payloads()
    try names()
    try linesAndSettings()
    for table in Self.tables { try db.execute(sql: "DROP TABLE old_\(table)") }
    try db.execute(sql: "PRAGMA user_version = \(PrivateSchema.version)")
  }

  /// Takes a file of format 2 to the newest.
  static func fromFormat2(in db: Database) throws {
    try dropIndexes(in: db)
    try db.execute(sql: PrivateSchema.byHandle)
    try db.execute(sql: PrivateSchema.drafts)
    try db.execute(sql: "PRAGMA user_version = \(PrivateSchema.version)")
  }

  private static func dropIndexes(in db: Database) throws {
    for index in ["payloads_by_handle", "payloads_unsettled"] {
      try db.execute(sql: "DROP INDEX \(index)")
    }
  }

  private func secrets() throws {
    let row = try Prepared("SELECT log, secret FROM old_secrets", in: db)
    while try row.step() {
      guard let log = row.log(0) else { throw malformed }
      try sealing.setSecret(row.bytes(1), of: log)
    }
  }

  private func payloads() throws {
    let row = try Prepared(
      "SELECT commitment, nonce, bytes, log, seq, put, settled FROM old_payloads ORDER BY number",
      in: db)
    while try row.step() {
      guard let log = row.log(3), let put = Instant(milliseconds: Int64(row.int(5))),
        let commitment = row.digest(0), row.bytes(1).count == 32
      else { throw malformed }
      let handle = Handle(log, row.int(4))
      // Right or wrong: what is not what its event committed to stays a finding of `kontroller`.
      let payload = Payload(
        kept: commitment, nonce: row.bytes(1), bytes: row.bytes(2), handle: handle,
        person: person(handle))
      try sealing.put([payload], aliases: [], at: put)
      if row.int(6) == 1 { try sealing.settle([commitment]) }
    }
  }

  private func names() throws {
    let row = try Prepared("SELECT log, kind, year, text, id FROM old_aliases", in: db)
    while try row.step() {
      let word = row.int(2) == 0 ? row.text(1) : "\(row.text(1))-\(row.int(2))"
      guard let log = row.log(0), let kind = AliasKind(word: word), let id = RandomID(row.text(4))
      else { throw malformed }
      try sealing.put([], aliases: [Alias(kind, row.text(3), in: log, is: id)], at: never)
    }
  }

  private func linesAndSettings() throws {
    let line = try Prepared("SELECT text FROM old_lines ORDER BY number", in: db)
    while try line.step() { try sealing.addLine(line.text(0), limit: .max) }
    let setting = try Prepared("SELECT name, value FROM old_settings", in: db)
    while try setting.step() {
      if let key = Setting(rawValue: setting.text(0)) { try sealing.set(key, setting.text(1)) }
    }
  }

  /// Names are put without an instant.
  private var never: Instant {
    guard let instant = Instant(milliseconds: 0) else { preconditionFailure("in range") }
    return instant
  }

  private var malformed: PrivateStoreError {
    .storage("a row of the former format is not of the form it should have")
  }
}
