import EventLog
import Events
import SQLiteStores
import TestSupport
import Testing

/// The database itself refuses to break a log, whoever asks.
@Suite struct TamperTests {
  struct Attempt: Sendable, CustomStringConvertible {
    /// The trigger that refuses.
    let trigger: String
    let sql: String
    var description: String { "\(trigger): \(sql)" }

    init(_ trigger: String, _ sql: String) {
      self.trigger = trigger
      self.sql = sql
    }
  }

  private static let bytes = "zeroblob(300)"
  private static let hash = "zeroblob(32)"

  static let attempts = [
    Attempt("events_no_update", "UPDATE events SET bytes = \(bytes) WHERE seq = 2"),
    Attempt("events_no_update", "UPDATE OR REPLACE events SET seq = 2 WHERE seq = 3"),
    Attempt("events_no_delete", "DELETE FROM events WHERE seq = 3"),
    Attempt("events_no_delete", "DELETE FROM events"),
    Attempt(
      "events_in_order", "INSERT OR REPLACE INTO events VALUES ('asker', 2, \(bytes), zeroblob(32))"
    ),
    Attempt("events_in_order", "REPLACE INTO events VALUES ('asker', 3, \(bytes), zeroblob(32))"),
    Attempt("events_in_order", "INSERT INTO events VALUES ('asker', 5, \(bytes), zeroblob(32))"),
    Attempt("events_in_order", "INSERT INTO events VALUES ('asker', 0, \(bytes), zeroblob(32))"),
    Attempt("events_in_order", "INSERT INTO events VALUES ('asker', -1, \(bytes), zeroblob(32))"),
    Attempt("events_in_order", "INSERT INTO events VALUES ('oslo', 2, \(bytes), zeroblob(32))"),
    Attempt(
      "events_in_order", "INSERT OR IGNORE INTO events VALUES ('asker', 2, \(bytes), zeroblob(32))"),
    Attempt("heads_no_update", "UPDATE heads SET root = \(hash)"),
    Attempt("heads_no_delete", "DELETE FROM heads WHERE size = 2"),
    Attempt("heads_in_order", "INSERT OR REPLACE INTO heads VALUES ('asker', 3, \(hash))"),
    Attempt("heads_in_order", "INSERT INTO heads VALUES ('asker', 1, \(hash))"),
    Attempt("heads_in_order", "INSERT INTO heads VALUES ('asker', 4, \(hash))"),
    Attempt("heads_in_order", "INSERT INTO heads VALUES ('oslo', 1, \(hash))"),
    Attempt("heads_in_order", "INSERT INTO heads VALUES ('oslo', 0, \(hash))"),
    Attempt("keys_no_update", "UPDATE keys SET seq = 2"),
    Attempt("keys_no_delete", "DELETE FROM keys"),
    Attempt("keys_in_order", "INSERT OR REPLACE INTO keys SELECT log, key, 1 FROM keys"),
    Attempt("keys_in_order", "INSERT INTO keys VALUES ('asker', \(hash), 2)"),
    Attempt("keys_in_order", "INSERT INTO keys VALUES ('asker', \(hash), 4)"),
    Attempt("registry_no_update", "UPDATE registry SET demo = 1"),
    Attempt("registry_no_delete", "DELETE FROM registry"),
    Attempt("registry_once", "INSERT OR REPLACE INTO registry VALUES (1, 1, 'asker', 1)"),
  ]

  @Test(arguments: attempts)
  func isRefused(_ attempt: Attempt) throws {
    let scratch = try Scratch()
    let before = try fill(scratch)
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    let raw = try RawDatabase(scratch.log)
    #expect(throws: RawDatabase.Refused.self) { try raw.run(attempt.sql) }
    #expect(try all(scratch) == before)

    // Without its trigger the same goes through: it is the trigger that refuses.
    try raw.run("DROP TRIGGER \(attempt.trigger)")
    try raw.run(attempt.sql)
    #expect(try store.schemaDifferences().first == "trigger \(attempt.trigger) is missing")
  }

  /// Two triggers stand in the way of this one.
  @Test func upsertIsRefused() throws {
    let scratch = try Scratch()
    let before = try fill(scratch)
    #expect(throws: RawDatabase.Refused.self) {
      try RawDatabase(scratch.log).run(
        """
        INSERT INTO events VALUES ('asker', 2, zeroblob(300), zeroblob(32))
        ON CONFLICT DO UPDATE SET bytes = excluded.bytes
        """)
    }
    #expect(try all(scratch) == before)
  }

  @Test func schemaDifferencesNamesWhatWasChanged() throws {
    let scratch = try Scratch()
    _ = try fill(scratch)
    let raw = try RawDatabase(scratch.log)
    try raw.run(
      """
      DROP TRIGGER heads_no_update;
      DROP TRIGGER events_no_delete;
      CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN SELECT 1; END;
      CREATE INDEX extra ON events (bytes);
      PRAGMA user_version = 0;
      """)
    let store = try? SQLiteEventStore.open(at: scratch.log, readOnly: false)
    #expect(store == nil)
    try raw.run("PRAGMA user_version = 3")
    let again = try SQLiteEventStore.open(at: scratch.log, readOnly: true)
    try raw.run("PRAGMA application_id = 5")
    #expect(
      try again.schemaDifferences() == [
        "index extra does not belong here",
        "trigger events_no_delete is not what it should be",
        "trigger heads_no_update is missing",
        "application_id is 5, not 1447121484",
      ])
  }

  @Test func writeAheadLoggingIsADifference() throws {
    let scratch = try Scratch()
    _ = try fill(scratch)
    try RawDatabase(scratch.log).run("PRAGMA journal_mode = WAL")
    #expect(
      try SQLiteEventStore.open(at: scratch.log, readOnly: true).schemaDifferences()
        == ["journal_mode is wal"])
    // Opened for writing, it is put right.
    #expect(
      try SQLiteEventStore.open(at: scratch.log, readOnly: false).schemaDifferences() == [])
  }

  /// What a tool can do to the tip, or to the log once a trigger is gone, stops the next append.
  @Test(arguments: [
    "UPDATE tips SET peaks = zeroblob(length(peaks))",
    "UPDATE tips SET size = 2",
    "UPDATE tips SET recorded = -5",
    "UPDATE tips SET peaks = zeroblob(5)",
    "DELETE FROM tips",
    "DROP TRIGGER heads_no_delete; DELETE FROM heads WHERE size = 3",
    "DROP TRIGGER heads_no_delete; DELETE FROM heads",
    "DROP TRIGGER heads_no_update; UPDATE heads SET root = zeroblob(32)",
    "DROP TRIGGER events_no_delete; DELETE FROM events WHERE seq = 3",
    "DROP TRIGGER events_no_delete; DELETE FROM events",
    "INSERT INTO events VALUES ('asker', 4, zeroblob(300), zeroblob(32))",
  ])
  func appendStopsAtDamage(_ sql: String) throws {
    let scratch = try Scratch()
    _ = try fill(scratch)
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    try RawDatabase(scratch.log).run(sql)
    var sample = SampleEvents(LogCode("asker")!)
    for size in [2, 3, 4] {
      let event = sample.event(size + 1)
      let error = #expect(throws: AppendError.self) {
        try store.append([event], to: sample.log, expecting: size)
      }
      guard case .log(.damaged(log: sample.log, seq: _)) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func readingStopsAtAHole() throws {
    let scratch = try Scratch()
    _ = try fill(scratch)
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    try RawDatabase(scratch.log).run(
      "DROP TRIGGER events_no_delete; DELETE FROM events WHERE seq = 2")
    var seen: [Int] = []
    #expect(throws: LogError.damaged(log: LogCode("asker")!, seq: 2)) {
      try store.read(LogCode("asker")!, from: 1) { seq, _ in
        seen.append(seq)
        return true
      }
    }
  }

  @Test func anEventWithoutAHeadIsSeen() throws {
    let scratch = try Scratch()
    _ = try fill(scratch)
    try RawDatabase(scratch.log).run(
      "INSERT INTO events VALUES ('oslo', 1, zeroblob(300), zeroblob(32))")
    let heads = try SQLiteEventStore.open(at: scratch.log, readOnly: true).heads()
    #expect(heads.map(\.log) == [LogCode("asker")!, LogCode("oslo")!])
    #expect(heads.last?.head == .empty)
  }

  /// Three events of asker, appended as two and one; the first with a key.
  private func fill(_ scratch: borrowing Scratch) throws -> [[UInt8]] {
    let store = try scratch.makeLog()
    var sample = SampleEvents(LogCode("asker")!)
    let first = [sample.event(1, key: 7), sample.event(2)]
    _ = try store.append(first, to: sample.log, expecting: 0)
    _ = try store.append([sample.event(3)], to: sample.log, expecting: 2)
    return try all(scratch)
  }

  private func all(_ scratch: borrowing Scratch) throws -> [[UInt8]] {
    let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    var events: [[UInt8]] = []
    try store.read(LogCode("asker")!, from: 1) { _, bytes in
      events.append([UInt8](bytes))
      return true
    }
    return events + (try store.keptHeads(of: LogCode("asker")!).map(\.root.bytes))
  }
}
