import Application
import EventLog
import Events
import SQLiteStores
import TestSupport
import Testing

/// A table that somebody dropped is a finding, and the rest is checked all the same.
@Suite struct DroppedTableTests {
  @Test(arguments: [
    ("keys", ["asker-4 keyDiffers", "barum-4 keyDiffers", "sentralt-4 keyDiffers"]),
    ("nodes", []), ("tips", []),
    ("heads", ["asker-1 noHead", "barum-1 noHead", "sentralt-1 noHead"]),
    (
      "events",
      [
        "asker-9 headBeyondEnd", "barum-5 headBeyondEnd", "sentralt-6 headBeyondEnd",
        "asker-4 keyDiffers", "barum-4 keyDiffers", "sentralt-4 keyDiffers",
        "asker-4 payloadWithoutEvent", "barum-4 payloadWithoutEvent",
      ]
    ),
  ])
  func isFound(_ table: String, _ others: [String]) throws {
    try Disk.with { disk in
      try disk.registry.prepare()
      let registry = try disk.reopened()
      try RawDatabase(disk.log).run("DROP TABLE \(table)")
      let found = try registry.found()
      #expect(Set(found.filter { $0 != "registry schema" }) == Set(others))
      let named = try registry.verify().findings.map(\.problem)
      #expect(named.contains(.schema("table \(table) is missing")))
      let read = try registry.verify().events
      #expect(read == (table == "events" ? 0 : try Self.size(disk)))
      // What lies beside an event is looked at as before.
      if table == "heads" || table == "events" { return }
      try RawDatabase(disk.log).run(
        "DROP TRIGGER events_no_update; UPDATE events SET leaf = zeroblob(32) WHERE seq = 5")
      #expect(try registry.found([.leafHashes]).contains("asker-5 changed"))
    }
  }

  private static func size(_ disk: Disk) throws -> Int {
    Int(try RawDatabase(disk.log).run("SELECT CAST(count(*) AS TEXT) FROM events") ?? "") ?? -1
  }
}
