import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// `sql` below the shell: figures as in the reports, and nothing but reading.
@Suite struct QueryTests {
  private static func filled() throws -> (Registry, any QueryDatabase) {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    return (registry, try registry.queryDatabase(TestQueries.engine))
  }

  private static func run(
    _ database: any QueryDatabase, _ sql: String
  ) throws(QueryError) -> [[QueryValue]] {
    try database.run(sql, .ordinary) { false }.rows
  }

  private static func number(_ database: any QueryDatabase, _ sql: String) throws -> Int {
    guard case .integer(let number)? = try run(database, sql).first?.first else { return -1 }
    return number
  }

  @Test(arguments: [2024, 2025])
  func figuresAreThoseOfTheReport(_ year: Int) throws {
    let (registry, db) = try Self.filled()
    let answer = try registry.national(year)
    for (column, reading) in [("strict", \Both<Int>.strict), ("lenient", \Both<Int>.lenient)] {
      #expect(
        try Self.number(
          db, "SELECT count(*) FROM entries WHERE year = \(year) AND counts_\(column)")
          == answer.allDays[keyPath: reading])
      for activity in ActivityClass.allCases {
        #expect(
          try Self.number(
            db,
            "SELECT count(*) FROM entries WHERE year = \(year) AND counts_\(column) AND class = '\(activity.rawValue)'"
          ) == answer.days[activity]?[keyPath: reading])
      }
      #expect(
        try Self.number(
          db, "SELECT count(*) FROM likepersoner WHERE year = \(year) AND counts_\(column)")
          == answer.likepersoner[keyPath: reading])
    }
    #expect(
      try Self.number(db, "SELECT coalesce(sum(minutes), 0) FROM hours WHERE year = \(year)")
        == answer.minutes.total)
    #expect(
      try Self.number(db, "SELECT count(*) FROM trips WHERE year = \(year)") == answer.trips.trips)
    #expect(
      try Self.number(
        db, "SELECT coalesce(sum(participants), 0) FROM trips WHERE year = \(year)")
        == answer.trips.participations)
    #expect(
      try Self.number(
        db,
        "SELECT count(*) FROM (SELECT DISTINCT chapter, participant FROM trip_participants WHERE year = \(year))"
      ) == answer.trips.uniqueParticipants)
    #expect(
      try Self.number(db, "SELECT coalesce(sum(members), 0) FROM members WHERE year = \(year)")
        == answer.members)
    #expect(try Self.number(db, "SELECT count(*) FROM events") == answer.events)
    #expect(try Self.number(db, "SELECT count(DISTINCT log) FROM events") == answer.logs)
  }

  /// Something counts in the sample, so that the equalities above say something.
  @Test func theSampleHasFigures() throws {
    let (_, db) = try Self.filled()
    #expect(try Self.number(db, "SELECT count(*) FROM entries WHERE counts_strict") > 0)
    #expect(try Self.number(db, "SELECT count(*) FROM entries WHERE NOT counts_lenient") > 0)
    #expect(
      try Self.run(
        db, "SELECT DISTINCT main_reason IS NULL FROM entries WHERE counts_strict")
        == [[.integer(1)]])
    #expect(try Self.number(db, "SELECT count(*) FROM hours") > 0)
    #expect(try Self.number(db, "SELECT count(*) FROM trips") > 0)
  }

  static let refused = [
    "INSERT INTO entries (handle) VALUES ('x')", "UPDATE entries SET year = 1",
    "DELETE FROM entries", "REPLACE INTO chapters (chapter) VALUES ('x')", "DROP TABLE entries",
    "CREATE TABLE x (a)", "CREATE TEMP TABLE x AS SELECT * FROM entries",
    "CREATE VIEW x AS SELECT 1", "CREATE TRIGGER x AFTER INSERT ON entries BEGIN SELECT 1; END",
    "CREATE INDEX x ON entries (year)", "CREATE VIRTUAL TABLE x USING fts5(a)",
    "ALTER TABLE entries ADD COLUMN x", "ATTACH 'log.sqlite' AS x", "DETACH main",
    "VACUUM INTO '/tmp/x'", "PRAGMA table_info(entries)", "PRAGMA query_only = OFF",
    "PRAGMA writable_schema = ON", "SELECT load_extension('x')", "SELECT readfile('/etc/passwd')",
    "SELECT writefile('/tmp/x', 'x')", "SELECT randomblob(1000000000)",
    "SELECT zeroblob(1000000000)", "SELECT * FROM sqlite_schema",
    "SELECT * FROM pragma_table_info('entries')", "SELECT * FROM json_each('[1]')",
    "SELECT count(*) FROM sqlite_schema",
    "SELECT count(*) FROM pragma_table_list", "BEGIN",
    "COMMIT", "SAVEPOINT x", "REINDEX", "ANALYZE", "EXPLAIN SELECT 1; DELETE FROM entries",
    "SELECT 1; DELETE FROM entries", "SELECT fts3_tokenizer('x')", "SELECT sqlite_version()",
  ]

  @Test(arguments: refused)
  func nothingElseIsPossible(_ sql: String) throws {
    let (_, db) = try Self.filled()
    let before = try Self.run(db, "SELECT count(*), sum(year) FROM entries")
    #expect(throws: QueryError.self, "\(sql)") { try Self.run(db, sql) }
    #expect(try Self.run(db, "SELECT count(*), sum(year) FROM entries") == before)
  }

  @Test(arguments: ["", "   ", "-- nothing", ";", "SELECT 1; SELECT 2"])
  func oneStatementAtATime(_ sql: String) throws {
    let (_, db) = try Self.filled()
    #expect(throws: QueryError.notOneStatement) { try Self.run(db, sql) }
  }

  @Test func sqliteSaysWhatIsWrongItself() throws {
    let (_, db) = try Self.filled()
    #expect(throws: QueryError.refused("no such column: navn")) {
      try Self.run(db, "SELECT navn FROM chapters")
    }
    #expect(throws: QueryError.refused("no such table: folk")) {
      try Self.run(db, "SELECT * FROM folk")
    }
  }

  private static let endless =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

  @Test func whatDoesNotEndIsEnded() throws {
    let (_, db) = try Self.filled()
    #expect(throws: QueryError.tooSlow(seconds: 0)) {
      try db.run(Self.endless, QueryLimits(seconds: 0, rows: 10)) { false }
    }
    var asked = 0
    #expect(throws: QueryError.stopped) {
      try db.run(Self.endless, .ordinary) {
        asked += 1
        return asked > 3
      }
    }
    #expect(try Self.number(db, "SELECT 7") == 7)
  }

  @Test func rowsAreCut() throws {
    let (_, db) = try Self.filled()
    let limits = QueryLimits(seconds: 30, rows: 3)
    let cut = try db.run("SELECT handle FROM entries ORDER BY handle", limits) { false }
    #expect(cut.rows.count == 3 && cut.isCut)
    let whole = try db.run("SELECT handle FROM entries LIMIT 3", limits) { false }
    #expect(whole.rows.count == 3 && !whole.isCut)
  }

  @Test func noTextOfAPersonIsThere() throws {
    let (registry, db) = try Self.filled()
    var contacts: [String] = []
    for listing in try registry.people(of: .asker) {
      guard let contact = listing.contact else { continue }
      contacts += [contact.name, contact.phone, contact.email, contact.address].compactMap { $0 }
    }
    #expect(!contacts.isEmpty)
    for table in QueryTable.allCases {
      for row in try Self.run(db, "SELECT * FROM \(table.rawValue)") {
        for case .text(let text) in row { #expect(!contacts.contains(text), "\(table)") }
      }
    }
  }
}
