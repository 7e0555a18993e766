import Events
import GRDB

/// Rows that no log and no number leads to: nobody reads them, and they do not belong there.
enum StrayRows {
  /// Sentences in English; empty when there are none.
  static func differences(_ db: Database, _ format: Int) throws -> [String] {
    var found: [String] = []
    var last = ""
    let tables = try SQLiteEventStore.logTables(format).filter { try db.hasTable($0) }
    let early = [("events", "seq"), ("heads", "size")].filter { tables.contains($0.0) }
    while let text = try SQLiteEventStore.log(after: last, in: db, tables) {
      last = text
      guard LogCode(text) != nil else {
        if found.first != noCode { found.insert(noCode, at: 0) }
        continue
      }
      if try early.contains(where: { try hasRow("\($0) WHERE log = ?1 AND \($1) < 1", text, db) }) {
        found.append("log \(text) has a row before number 1")
      }
    }
    return found
  }

  private static let noCode = "a log has no code"

  private static func hasRow(_ place: String, _ log: String, _ db: Database) throws -> Bool {
    let row = try Prepared("SELECT 1 FROM \(place) LIMIT 1", in: db)
    row.bind(1, log)
    return try row.step()
  }
}
