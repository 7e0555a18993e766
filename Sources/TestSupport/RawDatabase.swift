import GRDBSQLite

/// A second connection that knows nothing of Varde, as somebody with a tool would have.
package final class RawDatabase {
  private var connection: OpaquePointer?

  /// What SQLite said.
  package struct Refused: Error, CustomStringConvertible {
    /// In its words.
    package let description: String
  }

  /// Opens a file that must be there.
  package init(_ path: String) throws {
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
      throw Refused(description: "cannot open")
    }
  }

  deinit { sqlite3_close(connection) }

  /// Runs statements; the first column of the first row, if any.
  @discardableResult
  package func run(_ sql: String) throws -> String? {
    var first: String?
    var message: UnsafeMutablePointer<CChar>?
    let code = withUnsafeMutablePointer(to: &first) { first in
      sqlite3_exec(
        connection, sql,
        { context, _, values, _ in
          let first = context!.assumingMemoryBound(to: String?.self)
          if first.pointee == nil { first.pointee = values?[0].map { String(cString: $0) } }
          return 0
        }, first, &message)
    }
    defer { sqlite3_free(message) }
    guard code == SQLITE_OK else {
      throw Refused(description: message.map { String(cString: $0) } ?? "error \(code)")
    }
    return first
  }
}
