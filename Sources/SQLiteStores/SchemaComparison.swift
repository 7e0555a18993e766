import GRDB

/// What differs between the schema of a file and what it should be.
enum SchemaComparison {
  /// Sentences in English, ascending by name; empty when there is no difference. The names are those
  /// of the schema, never of data.
  static func differences(
    _ db: Database, statements: [String], pragmas: [(name: String, value: Int)]
  ) throws -> [String] {
    var expected: [String: String] = [:]
    for sql in statements { expected[name(of: sql)] = sql }
    var found: [String] = []
    let schema = try Prepared(
      "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY name", in: db)
    while try schema.step() {
      let object = "\(schema.text(0)) \(schema.text(1))"
      switch expected.removeValue(forKey: object) {
      case nil: found.append("\(object) does not belong here")
      case schema.text(2): break
      default: found.append("\(object) is not what it should be")
      }
    }
    found += expected.keys.map { "\($0) is missing" }
    found.sort()
    for pragma in pragmas {
      let actual = try db.pragma(pragma.name)
      if actual != pragma.value {
        found.append("\(pragma.name) is \(actual), not \(pragma.value)")
      }
    }
    return found + (try writtenAhead(db))
  }

  /// WAL is kept in the file and would be taken up by whoever opens it only to read.
  private static func writtenAhead(_ db: Database) throws -> [String] {
    let mode = try Prepared("PRAGMA journal_mode", in: db)
    return try mode.step() && mode.text(0) == "wal" ? ["journal_mode is wal"] : []
  }

  /// "table events" of "CREATE TABLE events (…".
  private static func name(of sql: String) -> String {
    let words = sql.split(maxSplits: 3, whereSeparator: \.isWhitespace)
    return "\(words[1].lowercased()) \(words[2])"
  }
}
