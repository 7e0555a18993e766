import Application
import EventLog
import Events
import SQLiteStores
import TestSupport
import Testing

/// The roots kept for complete subtrees, changed by somebody with a database tool.
@Suite struct NodeTamperTests {
  static let attempts = [
    ("UPDATE nodes SET hash = zeroblob(32) WHERE position = 1", "asker-512"),
    ("UPDATE nodes SET hash = zeroblob(32)", "asker-256"),
    ("DELETE FROM nodes WHERE position = 0", "asker-256"),
    ("DELETE FROM nodes WHERE position = 1", "asker-512"),
    ("INSERT INTO nodes VALUES ('asker', 8, 2, zeroblob(32))", "asker-768"),
    ("INSERT INTO nodes VALUES ('asker', 8, 9223372036854775807, zeroblob(32))", "asker-600"),
    ("INSERT INTO nodes VALUES ('asker', 8, -1, zeroblob(32))", "asker-600"),
    ("INSERT INTO nodes VALUES ('barum', 8, 0, zeroblob(32))", "barum-256"),
    ("INSERT INTO nodes VALUES ('oslo', 8, 0, zeroblob(32))", "oslo-256"),
    (
      "PRAGMA ignore_check_constraints = ON; UPDATE nodes SET hash = x'00' WHERE position = 1",
      "asker-512"
    ),
  ]

  @Test(arguments: attempts)
  func isFoundAndNamed(_ sql: String, _ place: String) throws {
    try Disk.with { disk in
      try filled(disk)
      #expect(try disk.reopened().verify().findings == [])
      let raw = try RawDatabase(disk.log)
      let triggers = ["nodes_no_update", "nodes_no_delete", "nodes_in_order"]
      let texts = try triggers.map {
        try #require(try raw.run("SELECT sql FROM sqlite_schema WHERE name = '\($0)'"))
      }
      for trigger in triggers { try raw.run("DROP TRIGGER \(trigger)") }
      try raw.run(sql)
      for text in texts { try raw.run(text) }
      let findings = try disk.reopened().verify().findings
      #expect(findings.map(\.problem) == [.nodeDiffers])
      #expect(findings.map { "\($0.log!)-\($0.seq!)" } == [place])
    }
  }

  /// Asker: 9 events, then 591 groups.
  private func filled(_ disk: Disk) throws {
    try disk.registry.prepare()
    try disk.registry.importText(
      .entries,
      "lag;dato;varighet;aktivitet;leder;deltakere\n"
        + (0..<590).map { "asker;2025-01-10;\(15 + $0);kurs;OÅ;\($0)" }.joined(separator: "\n"))
    #expect(try disk.registry.size(.asker) == 600)
  }
}
