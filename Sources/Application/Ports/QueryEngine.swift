/// Makes databases in memory that are asked in SQL.
package protocol QueryEngine {
  /// An empty database with these tables.
  func database(_ tables: [QueryTable]) throws(QueryError) -> any QueryDatabase
}

/// Rows in memory: filled once, then only asked.
package protocol QueryDatabase: AnyObject {
  /// Adds a row; as many values as the table has columns.
  func add(_ row: [QueryValue], to table: QueryTable) throws(QueryError)

  /// No row is added any more: from now on nothing but reading these tables is possible.
  func seal() throws(QueryError)

  /// Runs one statement that reads.
  ///
  /// - Parameter isStopped: asked now and then; true ends it.
  func run(
    _ sql: String, _ limits: QueryLimits, isStopped: @escaping () -> Bool
  ) throws(QueryError) -> QueryResult
}

/// A value of a row.
package enum QueryValue: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
}

/// How much one statement may take.
package struct QueryLimits: Hashable, Sendable {
  /// Seconds.
  package var seconds: Int
  /// Rows that are handed out; what comes after them is not computed.
  package var rows: Int

  /// What the shell allows.
  package static let ordinary = QueryLimits(seconds: 30, rows: 10_000)

  /// Limits.
  package init(seconds: Int, rows: Int) {
    self.seconds = seconds
    self.rows = rows
  }
}

/// What a statement answered.
package struct QueryResult: Hashable, Sendable {
  /// Names of the columns.
  package let columns: [String]
  /// The rows.
  package let rows: [[QueryValue]]
  /// Whether there were more rows than are handed out.
  package let isCut: Bool

  /// An answer.
  package init(columns: [String], rows: [[QueryValue]], isCut: Bool) {
    self.columns = columns
    self.rows = rows
    self.isCut = isCut
  }
}

/// Why a statement was not answered.
package enum QueryError: Error, Hashable, Sendable {
  /// The database refused, in its own words, in English.
  case refused(String)
  /// There is more than one statement, or none.
  case notOneStatement
  /// It took longer than this many seconds.
  case tooSlow(seconds: Int)
  /// Ctrl-C.
  case stopped
  /// There is no engine here.
  case unavailable
}

/// Where there is no engine.
package struct NoQueryEngine: QueryEngine {
  /// One that refuses.
  package init() {}

  package func database(_ tables: [QueryTable]) throws(QueryError) -> any QueryDatabase {
    throw .unavailable
  }
}
