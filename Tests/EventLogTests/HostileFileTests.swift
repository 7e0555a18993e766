import Application
import EventLog
import Events
import SQLiteStores
import TestSupport
import Testing

/// A log file that somebody made so that reading it does harm.
@Suite struct HostileFileTests {
  private static let endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"

  /// What stands in the place of a table: whoever selects from it never comes to an end.
  static let views = [
    "DROP TABLE registry; CREATE VIEW registry AS \(endless) max(i) AS format, 'a', 0 FROM n",
    "DROP TABLE events; CREATE VIEW events AS \(endless) 'asker' AS log, i AS seq, 'x' AS bytes,"
      + " zeroblob(32) AS leaf FROM n",
    "DROP TABLE heads; CREATE VIEW heads AS \(endless) 'asker' AS log, i AS size, zeroblob(32)"
      + " AS root FROM n",
    "CREATE VIRTUAL TABLE more USING fts5(text)",
  ]

  @Test(arguments: views)
  func aViewInPlaceOfATableIsRefused(_ sql: String) throws {
    let scratch = try Scratch()
    _ = try scratch.makeLog()
    try RawDatabase(scratch.log).run(sql)
    #expect(throws: RegistryOpenError.notARegistry) {
      try SQLiteEventStore.open(at: scratch.log, readOnly: true)
    }
  }

  @Test func aRowThatWouldFillTheMemoryIsNotRead() throws {
    let scratch = try Scratch()
    _ = try scratch.makeLog()
    try RawDatabase(scratch.log).run(
      "INSERT INTO events VALUES ('asker', 1, zeroblob(2000000), zeroblob(32))")
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: true)
    var read = 0
    #expect(throws: LogError.self) {
      try store.read(LogCode("asker")!, from: 1) { _, _ in
        read += 1
        return true
      }
    }
    #expect(read == 0)
  }
}
