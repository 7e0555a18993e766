package import Application
import GRDBSQLite

/// Databases in memory, on connections of their own: nothing of them is ever on disk, and no file of the
/// registry is open in them.
package struct SQLiteQueryEngine: QueryEngine {
  /// An engine.
  package init() {}

  package func database(_ tables: [QueryTable]) throws(QueryError) -> any QueryDatabase {
    try SQLiteQueryDatabase(tables)
  }
}

/// One of them.
final class SQLiteQueryDatabase: QueryDatabase {
  private let db: OpaquePointer
  private var inserts: [QueryTable: OpaquePointer] = [:]

  init(_ tables: [QueryTable]) throws(QueryError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
    let code = sqlite3_open_v2(":memory:", &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened, code == SQLITE_OK else {
      sqlite3_close_v2(opened)
      throw .refused(String(cString: sqlite3_errstr(code)))
    }
    db = opened
    do throws(QueryError) {
      // What a statement sorts stays in memory, too.
      try execute("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; BEGIN")
      for table in tables {
        let columns = table.columns.joined(separator: ", ")
        try execute("CREATE TABLE \(table.rawValue) (\(columns))")
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        inserts[table] = try prepared("INSERT INTO \(table.rawValue) VALUES (\(places))").statement
      }
    } catch {
      close()
      throw error
    }
  }

  deinit { close() }

  private func close() {
    for statement in inserts.values { sqlite3_finalize(statement) }
    inserts = [:]
    sqlite3_close_v2(db)
  }

  func add(_ row: [QueryValue], to table: QueryTable) throws(QueryError) {
    guard let insert = inserts[table] else { throw .refused("no such table") }
    for (index, value) in row.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .null: sqlite3_bind_null(insert, place)
      case .integer(let number): sqlite3_bind_int64(insert, place, Int64(number))
      case .real(let number): sqlite3_bind_double(insert, place, number)
      case .text(let text): sqlite3_bind_text(insert, place, text, -1, Self.copied)
      }
    }
    defer { sqlite3_reset(insert) }
    guard sqlite3_step(insert) == SQLITE_DONE else { throw failure() }
  }

  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  func seal() throws(QueryError) {
    for statement in inserts.values { sqlite3_finalize(statement) }
    inserts = [:]
    try execute("COMMIT; PRAGMA query_only = ON")
    QueryRules.apply(to: db)
  }

  func run(
    _ sql: String, _ limits: QueryLimits, isStopped: @escaping () -> Bool
  ) throws(QueryError) -> QueryResult {
    let (statement, rest) = try prepared(sql)
    defer { sqlite3_finalize(statement) }
    guard let statement, rest.allSatisfy({ $0.isWhitespace || $0 == ";" }) else {
      throw .notOneStatement
    }
    guard sqlite3_stmt_readonly(statement) != 0, sqlite3_column_count(statement) > 0 else {
      throw .refused("not authorized")
    }
    let watch = QueryWatch(seconds: limits.seconds, isStopped: isStopped)
    return try watch.watching(db) { () throws(QueryError) in
      let columns = (0..<sqlite3_column_count(statement)).map { column in
        sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
      }
      var rows: [[QueryValue]] = []
      var bytes = 0
      while true {
        switch sqlite3_step(statement) {
        case SQLITE_DONE: return QueryResult(columns: columns, rows: rows, isCut: false)
        case SQLITE_ROW:
          if rows.count == limits.rows || bytes > QueryRules.mostBytes {
            return QueryResult(columns: columns, rows: rows, isCut: true)
          }
          rows.append(
            columns.indices.map { index in
              let column = Int32(index)
              bytes += Int(sqlite3_column_bytes(statement, column)) + 16
              return Self.value(statement, column)
            })
        case SQLITE_INTERRUPT: throw watch.wasStopped ? .stopped : .tooSlow(seconds: limits.seconds)
        default: throw failure()
        }
      }
    }
  }

  private static func value(_ statement: OpaquePointer, _ column: Int32) -> QueryValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    default:
      let base = sqlite3_column_blob(statement, column)
      let count = Int(sqlite3_column_bytes(statement, column))
      let bytes = UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : count)
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The first statement of a text, and what comes after it; no statement where there is none.
  private func prepared(_ sql: String) throws(QueryError) -> (
    statement: OpaquePointer?, rest: String
  ) {
    var statement: OpaquePointer?
    var rest = ""
    let code = sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(db, text, -1, &statement, &tail)
      if let tail { rest = String(cString: tail) }
      return code
    }
    guard code == SQLITE_OK else { throw failure() }
    return (statement, rest)
  }

  private func execute(_ sql: String) throws(QueryError) {
    guard sqlite3_exec(db, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  private func failure() -> QueryError { .refused(String(cString: sqlite3_errmsg(db))) }
}
