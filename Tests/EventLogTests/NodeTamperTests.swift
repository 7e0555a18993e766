import EventLog
import Events
import SQLiteStores
import TestSupport
import Testing

/// The database itself refuses to break the kept subtrees, and what was broken all the same stops
/// whoever reads or appends.
@Suite struct NodeTamperTests {
  private static let asker = LogCode("asker")!
  private static let hash = "zeroblob(32)"

  /// The trigger that refuses, and what it refuses in a log of 600 events.
  static let attempts = [
    ("nodes_no_update", "UPDATE nodes SET hash = \(hash) WHERE position = 1"),
    ("nodes_no_update", "UPDATE OR REPLACE nodes SET position = 1 WHERE position = 0"),
    ("nodes_no_delete", "DELETE FROM nodes WHERE position = 1"),
    ("nodes_no_delete", "DELETE FROM nodes"),
    ("nodes_in_order", "INSERT OR REPLACE INTO nodes VALUES ('asker', 8, 1, \(hash))"),
    ("nodes_in_order", "REPLACE INTO nodes VALUES ('asker', 8, 0, \(hash))"),
    ("nodes_in_order", "INSERT OR IGNORE INTO nodes VALUES ('asker', 8, 0, \(hash))"),
    ("nodes_in_order", "INSERT INTO nodes VALUES ('asker', 8, 2, \(hash))"),
    ("nodes_in_order", "INSERT INTO nodes VALUES ('asker', 8, 3, \(hash))"),
    ("nodes_in_order", "INSERT INTO nodes VALUES ('asker', 8, -1, \(hash))"),
    ("nodes_in_order", "INSERT INTO nodes VALUES ('asker', 16, 0, \(hash))"),
    ("nodes_in_order", "INSERT INTO nodes VALUES ('oslo', 8, 0, \(hash))"),
    (
      "nodes_complete",
      """
      WITH RECURSIVE n(i) AS (SELECT 601 UNION ALL SELECT i + 1 FROM n WHERE i < 768)
      INSERT INTO events SELECT 'asker', i, zeroblob(300), \(hash) FROM n;
      INSERT INTO heads VALUES ('asker', 768, \(hash));
      """
    ),
  ]

  @Test(arguments: attempts)
  func isRefused(_ trigger: String, _ sql: String) throws {
    let scratch = try Scratch()
    let store = try filled(scratch)
    let before = (try store.keptSubtrees(of: Self.asker), try store.keptHeads(of: Self.asker))
    let raw = try RawDatabase(scratch.log)
    #expect(throws: RawDatabase.Refused.self) { try raw.run(sql) }
    #expect(try store.keptSubtrees(of: Self.asker) == before.0)
    #expect(try store.keptHeads(of: Self.asker) == before.1)

    // Without its trigger the same goes through: it is the trigger that refuses.
    try raw.run("DROP TRIGGER \(trigger)")
    let last = sql.split(separator: ";\n").last.map(String.init)
    try raw.run(try #require(last))
    #expect(try store.schemaDifferences() == ["trigger \(trigger) is missing"])
  }

  @Test(arguments: ["7", "9", "0", "40", "64", "-8"])
  func onlyKeptLevels(_ level: String) throws {
    let scratch = try Scratch()
    _ = try filled(scratch)
    let raw = try RawDatabase(scratch.log)
    try raw.run("DROP TRIGGER nodes_in_order")
    #expect(throws: RawDatabase.Refused.self) {
      try raw.run("INSERT INTO nodes VALUES ('asker', \(level), 0, \(Self.hash))")
    }
  }

  @Test func aSubtreeThatIsGoneIsNamed() throws {
    let scratch = try Scratch()
    let store = try filled(scratch)
    let raw = try RawDatabase(scratch.log)
    try raw.run("DROP TRIGGER nodes_no_delete; DELETE FROM nodes WHERE position = 0")
    let gone = LogError.damaged(log: Self.asker, seq: 256)
    for (first, count) in [(0, 1), (0, 2)] {
      #expect(throws: gone) {
        try store.hashes(of: Self.asker, level: 8, from: first, count: count)
      }
    }
    #expect(try store.hashes(of: Self.asker, level: 8, from: 1, count: 2).count == 1)
    #expect(throws: gone) { try readWhole(store) }
    try raw.run("DELETE FROM nodes")
    #expect(throws: gone) {
      try store.hashes(of: Self.asker, level: 8, from: 0, count: 2)
    }
    #expect(throws: LogError.damaged(log: Self.asker, seq: 512)) {
      try store.hashes(of: Self.asker, level: 8, from: 1, count: 1)
    }
  }

  @Test(arguments: [
    "DROP TRIGGER nodes_no_delete; DELETE FROM nodes WHERE position = 1",
    "DROP TRIGGER nodes_no_delete; DELETE FROM nodes",
    "DROP TRIGGER nodes_in_order; INSERT INTO nodes VALUES ('asker', 8, 2, zeroblob(32))",
    "DROP TRIGGER nodes_in_order; INSERT INTO nodes VALUES ('asker', 16, 0, zeroblob(32))",
  ])
  func appendStopsAtDamage(_ sql: String) throws {
    let scratch = try Scratch()
    let store = try filled(scratch)
    try RawDatabase(scratch.log).run(sql)
    var sample = SampleEvents(Self.asker, seed: 9)
    for batch in [sample.events(601...601), sample.events(601...800)] {
      let error = #expect(throws: AppendError.self) {
        try store.append(batch, to: Self.asker, expecting: 600)
      }
      guard case .log(.damaged(log: Self.asker, seq: _)) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    #expect(try store.head(of: Self.asker).size == 600)
  }

  @Test func subtreesOfNoLogAreSeen() throws {
    let scratch = try Scratch()
    let store = try filled(scratch)
    try RawDatabase(scratch.log).run(
      "DROP TRIGGER nodes_in_order; INSERT INTO nodes VALUES ('oslo', 8, 0, zeroblob(32))")
    #expect(try store.heads().map(\.log) == [Self.asker, LogCode("oslo")!])
  }

  private func readWhole(_ store: SQLiteEventStore) throws {
    var tree = store.tree(of: Self.asker, size: 600)
    _ = try tree.root(at: 600)
  }

  /// 600 events of asker.
  private func filled(_ scratch: borrowing Scratch) throws -> SQLiteEventStore {
    let store = try scratch.makeLog()
    var sample = SampleEvents(Self.asker)
    _ = try store.append(sample.events(1...600), to: Self.asker, expecting: 0)
    return store
  }
}
