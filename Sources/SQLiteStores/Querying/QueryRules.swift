import Application
import GRDBSQLite

/// What a statement of `sql` may do: read the tables that were made for it, with functions that compute and
/// nothing else. Everything is refused that is not named here.
enum QueryRules {
  /// Bytes of an answer that are kept.
  static let mostBytes = 64 << 20

  /// Holds a connection to the rules; there is no way back.
  static func apply(to db: OpaquePointer) {
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 20)
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100_000)
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 200)
    sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 50)
    sqlite3_limit(db, SQLITE_LIMIT_VARIABLE_NUMBER, 0)
    sqlite3_set_authorizer(
      db,
      { _, action, first, second, database, _ in
        QueryRules.allows(action, first, second, database) ? SQLITE_OK : SQLITE_DENY
      }, nil)
  }

  private static func allows(
    _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?,
    _ database: UnsafePointer<CChar>?
  ) -> Bool {
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return true
    case SQLITE_READ:
      guard let name = first.map({ String(cString: $0) }) else { return false }
      if QueryTable(rawValue: name) != nil { return true }
      // A name without a column: rows are counted, of a table that the statement itself defines.
      let isCounted = second.map { $0.pointee == 0 } ?? true
      let folded = name.lowercased()
      return isCounted && !folded.hasPrefix("sqlite_") && !folded.hasPrefix("pragma_")
    case SQLITE_FUNCTION: return second.map { functions.contains(String(cString: $0)) } ?? false
    default: return false
    }
  }

  private static let functions: Set<String> = [
    "abs", "avg", "ceil", "ceiling", "char", "coalesce", "concat", "concat_ws", "count",
    "cume_dist", "date", "datetime", "dense_rank", "first_value", "floor", "format", "glob",
    "group_concat", "hex", "ifnull", "iif", "instr", "julianday", "lag", "last_value", "lead",
    "length", "like", "lower", "ltrim", "max", "min", "mod", "nth_value", "ntile", "nullif",
    "percent_rank", "pow", "power", "printf", "quote", "rank", "replace", "round", "row_number",
    "rtrim", "sign", "sqrt", "strftime", "string_agg", "substr", "substring", "sum", "time",
    "total", "trim", "trunc", "typeof", "unicode", "unixepoch", "upper",
  ]
}

/// Ends a statement that takes too long, or that somebody wants to end.
final class QueryWatch {
  private let clock = ContinuousClock()
  private let deadline: ContinuousClock.Instant
  private let isStopped: () -> Bool
  private(set) var wasStopped = false

  init(seconds: Int, isStopped: @escaping () -> Bool) {
    deadline = clock.now.advanced(by: .seconds(seconds))
    self.isStopped = isStopped
  }

  func watching<T>(
    _ db: OpaquePointer, _ body: () throws(QueryError) -> T
  ) throws(QueryError) -> T {
    // Of the whole process, so that a sort in memory does not take all there is; back as it was after.
    let before = sqlite3_hard_heap_limit64(1 << 30)
    sqlite3_progress_handler(
      db, 10_000,
      { context in
        guard let context else { return 0 }
        let watch = Unmanaged<QueryWatch>.fromOpaque(context).takeUnretainedValue()
        return watch.isToEnd() ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
    defer {
      sqlite3_progress_handler(db, 0, nil, nil)
      sqlite3_hard_heap_limit64(before)
    }
    return try body()
  }

  private func isToEnd() -> Bool {
    if isStopped() {
      wasStopped = true
      return true
    }
    return clock.now >= deadline
  }
}
