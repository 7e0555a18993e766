import Application
import Reports
import Texts

extension Session {
  /// `sql`: what the registers say, asked in SQL; alone the tables there are.
  func sql(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    if line.parameters.isEmpty {
      write(.queryTables(texts), line)
      return .done
    }
    let database = try queryDatabase()
    let interruptions = interruptions
    let before = interruptions()
    let result: QueryResult
    do throws(QueryError) {
      result = try database.run(line.parameters.joined(separator: " "), .ordinary) {
        interruptions() != before
      }
    } catch { throw .application(.query(error)) }
    remarkIfLocked()
    write(.query(result, texts), line)
    if result.isCut { remark(texts(.queryCut, result.rows.count)) }
    return result.isCut ? .partly : .done
  }

  /// Filled when it is first asked, and anew when something was recorded since.
  private func queryDatabase() throws(CommandFailure) -> any QueryDatabase {
    let stamp = try using { (registry) throws(ApplicationError) in try registry.queryStamp() }
    if let query, query.stamp == stamp { return query.database }
    let engine = queryEngine
    let database = try using { (registry) throws(ApplicationError) in
      try registry.queryDatabase(engine)
    }
    query = (stamp, database)
    return database
  }

  /// Those that go on from the last name of what is typed, as after `count(`.
  func queryWords(_ typed: String) -> [String] {
    let name = typed.reversed().prefix { $0.isLetter || $0 == "_" }.count
    let before = String(typed.dropLast(name))
    return Self.queryWords.map { before + $0 }
  }

  /// What Tab offers in a statement: tables, columns and the words that one writes most.
  static let queryWords: [String] = {
    let columns = Set(QueryTable.allCases.flatMap(\.columns)).sorted()
    return QueryTable.allCases.map(\.rawValue) + columns + [
      "SELECT", "FROM", "WHERE", "GROUP BY", "ORDER BY", "HAVING", "LIMIT", "JOIN", "count(*)",
      "sum(", "avg(", "min(", "max(", "DISTINCT", "AND", "OR", "NOT", "IS NULL", "DESC",
    ]
  }()
}
