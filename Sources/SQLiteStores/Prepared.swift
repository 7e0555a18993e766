import Events
import GRDB
import GRDBSQLite

/// A statement bound and stepped by hand: a GRDB `Row` costs as much again as the step (130–160 ns).
/// Reset, and its bindings forgotten, when it goes out of scope.
struct Prepared: ~Copyable {
  private let statement: Statement
  private let connection: OpaquePointer?

  /// Compiled once per connection and SQL text.
  init(_ sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
    connection = db.sqliteConnection
  }

  deinit {
    sqlite3_reset(statement.sqliteStatement)
    sqlite3_clear_bindings(statement.sqliteStatement)
  }

  /// True when there is a row, false when the statement is done.
  func step() throws -> Bool {
    switch sqlite3_step(statement.sqliteStatement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      throw SQLiteFailure(code: connection.map { sqlite3_extended_errcode($0) } ?? code)
    }
  }

  /// Runs a statement without rows; it can be bound and run again.
  func run() throws {
    while try step() {}
    rewind()
  }

  /// Back to before the first row; what is bound stays.
  func rewind() { sqlite3_reset(statement.sqliteStatement) }
}

// Binding, numbered from 1. SQLite keeps a copy.
extension Prepared {
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  func bind(_ index: Int32, _ value: Int) {
    sqlite3_bind_int64(statement.sqliteStatement, index, Int64(value))
  }

  func bindNull(_ index: Int32) { sqlite3_bind_null(statement.sqliteStatement, index) }

  func bind(_ index: Int32, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bind(index, $0) }
  }

  func bind(_ index: Int32, _ digest: Events.Digest) {
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) {
      digest.copy(to: $0)
      bind(index, UnsafeRawBufferPointer($0))
    }
  }

  /// With its length: what a person typed may hold U+0000.
  func bind(_ index: Int32, _ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text64(
          statement.sqliteStatement, index, $0.baseAddress ?? Self.nothing, UInt64($0.count),
          Self.copied, UInt8(SQLITE_UTF8))
      }
    }
  }

  private func bind(_ index: Int32, _ bytes: UnsafeRawBufferPointer) {
    // A null pointer would bind NULL instead of nothing.
    if let base = bytes.baseAddress, !bytes.isEmpty {
      sqlite3_bind_blob64(
        statement.sqliteStatement, index, base, UInt64(bytes.count), Self.copied)
    } else {
      sqlite3_bind_zeroblob(statement.sqliteStatement, index, 0)
    }
  }

  private static var nothing: UnsafePointer<CChar> {
    UnsafeRawPointer(StaticString("").utf8Start).assumingMemoryBound(to: CChar.self)
  }
}

// The columns of the current row, numbered from 0.
extension Prepared {
  func int(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(statement.sqliteStatement, column))
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement.sqliteStatement, column) == SQLITE_NULL
  }

  /// SQLite's own memory, valid during the call.
  func withBytes<T, E: Error>(
    _ column: Int32, _ body: (UnsafeRawBufferPointer) throws(E) -> T
  ) throws(E) -> T {
    let base = sqlite3_column_blob(statement.sqliteStatement, column)
    let count = sqlite3_column_bytes(statement.sqliteStatement, column)
    return try body(UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : Int(count)))
  }

  func bytes(_ column: Int32) -> [UInt8] { withBytes(column) { [UInt8]($0) } }

  func text(_ column: Int32) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// nil unless 32 bytes.
  func digest(_ column: Int32) -> Events.Digest? {
    withBytes(column) { $0.count == 32 ? Events.Digest(raw: $0) : nil }
  }

  func log(_ column: Int32) -> LogCode? { LogCode(text(column)) }
}
