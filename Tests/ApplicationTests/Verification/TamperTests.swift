import Application
import Decisions
import EventLog
import Events
import Projections
import SQLiteStores
import TestSupport
import Testing

/// Somebody with a database tool, who takes the triggers away and puts them back, is found out.
@Suite struct TamperTests {
  struct Attempt: Sendable, CustomTestStringConvertible {
    let name: String
    let sql: String
    /// As `asker-7 changed`, in any order.
    let findings: Set<String>
    var testDescription: String { name }

    init(_ name: String, _ sql: String, _ findings: String...) {
      self.name = name
      self.sql = sql
      self.findings = Set(findings)
    }
  }

  // Asker: 1 log-opened, 2 actor-named, 3 import-begun, 4–9 three people, from 10 on eight talks,
  // each an append; Bærum: 1–5, and two talks.
  private static let swapped = """
    CREATE TABLE aside AS SELECT * FROM events WHERE log = 'asker' AND seq IN (11, 12);
    UPDATE events SET bytes = (SELECT bytes FROM aside WHERE seq = 23 - events.seq),
      leaf = (SELECT leaf FROM aside WHERE seq = 23 - events.seq)
      WHERE log = 'asker' AND seq IN (11, 12);
    DROP TABLE aside;
    """
  private static let inserted = """
    UPDATE events SET seq = seq + 1000 WHERE log = 'asker' AND seq >= 12;
    UPDATE events SET seq = seq - 999 WHERE log = 'asker' AND seq >= 1000;
    INSERT INTO events SELECT log, 12, bytes, leaf FROM events WHERE log = 'asker' AND seq = 11;
    """
  // As if the table had never said how long a digest is; the trigger texts and tables stay as they are.
  private static func shapeless(_ table: String, _ change: String) -> String {
    "PRAGMA ignore_check_constraints = ON; UPDATE \(table) SET \(change)"
  }
  private static let fewer = "replace(CAST(bytes AS TEXT), '\"minutes\":60', '\"minutes\":61')"

  static let attempts = [
    Attempt(
      "a byte of an event", "UPDATE events SET bytes = CAST(\(fewer) AS BLOB) WHERE seq = 11",
      "asker-11 changed", "asker-11 rootDiffers"),
    Attempt(
      "a byte that no event has",
      "UPDATE events SET bytes = CAST(bytes || ' ' AS BLOB) WHERE seq = 11",
      "asker-11 changed", "asker-11 rootDiffers", "asker-11 undecodable"),
    Attempt(
      "bytes of a batch",
      "UPDATE events SET bytes = CAST(replace(CAST(bytes AS TEXT), 'likeperson', 'instructor') AS BLOB)"
        + " WHERE log = 'asker' AND seq = 5",
      "asker-5 changed", "asker-9 rootDiffers"),
    Attempt(
      "a kept leaf", "UPDATE events SET leaf = zeroblob(32) WHERE log = 'asker' AND seq = 11",
      "asker-11 changed"),
    Attempt(
      "a deleted event", "DELETE FROM events WHERE log = 'asker' AND seq = 11", "asker-11 hole"),
    Attempt(
      "a deleted first event", "DELETE FROM events WHERE log = 'asker' AND seq = 1", "asker-1 hole"),
    Attempt(
      "a cut tail, heads left", "DELETE FROM events WHERE log = 'asker' AND seq > 14",
      "asker-15 headBeyondEnd"),
    Attempt(
      "all events gone, heads left", "DELETE FROM events WHERE log = 'asker'",
      "asker-9 headBeyondEnd", "asker-4 keyDiffers", "asker-4 payloadWithoutEvent"),
    Attempt(
      "two events swapped", swapped, "asker-11 misplaced", "asker-11 rootDiffers"),
    Attempt(
      "an event inserted", inserted, "asker-12 misplaced", "asker-12 rootDiffers", "asker-18 noHead"
    ),
    Attempt(
      "an event put at the end",
      "INSERT INTO events SELECT log, 18, bytes, leaf FROM events WHERE log = 'asker' AND seq = 17",
      "asker-18 noHead"),
    Attempt(
      "a log from nowhere",
      "INSERT INTO events SELECT 'oslo', 1, bytes, leaf FROM events WHERE log = 'asker' AND seq = 1",
      "oslo-1 noHead"),
    Attempt(
      "a kept head", "UPDATE heads SET root = zeroblob(32) WHERE log = 'asker' AND size = 12",
      "asker-12 rootDiffers"),
    Attempt(
      "the newest kept root no root",
      shapeless("heads", "root = x'00' WHERE log = 'asker' AND size = 17"), "asker-17 rootDiffers"),
    Attempt(
      "a leaf no leaf", shapeless("events", "leaf = x'' WHERE log = 'asker' AND seq = 11"),
      "asker-11 changed"),
    Attempt(
      "a key no key", shapeless("keys", "key = x'00' WHERE log = 'asker' AND seq = 4"),
      "asker-4 keyDiffers"),
    Attempt(
      "the newest head gone", "DELETE FROM heads WHERE log = 'asker' AND size = 17",
      "asker-17 noHead"),
    Attempt(
      "a kept head of more", "UPDATE heads SET size = 99 WHERE log = 'asker' AND size = 17",
      "asker-99 headBeyondEnd"),
    Attempt(
      "a key gone", "DELETE FROM keys WHERE log = 'asker' AND seq = 4", "asker-4 keyDiffers"),
    Attempt(
      "a key of another", "UPDATE keys SET seq = 10 WHERE log = 'asker' AND seq = 4",
      "asker-4 keyDiffers"),
    Attempt(
      "a key more", "INSERT INTO keys VALUES ('asker', zeroblob(32), 17)", "asker-17 keyDiffers"),
    Attempt(
      "the organisation", "UPDATE registry SET organisation = 'angstringen'", "asker-1 foreignLog",
      "barum-1 foreignLog", "sentralt-1 foreignLog"),
    Attempt(
      "made up", "UPDATE registry SET demo = 1", "asker-1 foreignLog", "barum-1 foreignLog",
      "sentralt-1 foreignLog"),
    Attempt(
      "two logs",
      "UPDATE events SET bytes = CAST(\(fewer) AS BLOB) WHERE log <> 'sentralt' AND seq >= 6",
      "asker-10 changed", "asker-10 rootDiffers", "barum-6 changed", "barum-6 rootDiffers"),
  ]

  private func filled(_ disk: Disk) throws {
    try disk.registry.prepare()
    for day in 1...8 {
      _ = try disk.registry.record(ReceiptTests.talk(on: "2025-12-0\(day)"), in: .asker)
    }
    for day in 1...2 {
      _ = try disk.registry.record(ReceiptTests.talk("GA", on: "2025-12-0\(day)"), in: .barum)
    }
    #expect(try disk.registry.size(.asker) == 17)
    #expect(try disk.registry.size(.barum) == 7)
  }

  /// Runs statements with all triggers taken away meanwhile.
  private func withoutTriggers(_ path: String, _ sql: String) throws {
    let raw = try RawDatabase(path)
    var triggers: [String] = []
    while let name = try raw.run("SELECT name FROM sqlite_schema WHERE type = 'trigger' LIMIT 1") {
      let found = try raw.run("SELECT sql FROM sqlite_schema WHERE name = '\(name)'")
      triggers.append(try #require(found))
      try raw.run("DROP TRIGGER \(name)")
    }
    try raw.run(sql)
    for trigger in triggers { try raw.run(trigger) }
  }

  private func findings(_ registry: Registry) throws -> [String] {
    try registry.verify().findings.map { finding in
      let place = finding.log.map { log in finding.seq.map { "\(log)-\($0)" } ?? "\(log)" }
      return "\(place ?? "registry") \("\(finding.problem)".prefix { $0 != "(" })"
    }
  }

  @Test(arguments: attempts)
  func isFoundAndNamed(_ attempt: Attempt) throws {
    try Disk.with { disk in
      try filled(disk)
      #expect(try findings(disk.reopened()) == [])
      try withoutTriggers(disk.log, attempt.sql)
      if attempt.sql.hasPrefix("UPDATE registry") {
        // Else it does not open: its access log is of another organisation.
        try withoutTriggers(disk.path + "/access.sqlite", attempt.sql)
      }
      let found = try findings(disk.reopened())
      #expect(Set(found) == attempt.findings)
      #expect(found.count == attempt.findings.count)
    }
  }

  // Only a head kept elsewhere can show it: see TRAPS.md and what `kontroller` says.
  @Test func aCutTailWithItsHeadsIsNotFound() throws {
    try Disk.with { disk in
      try filled(disk)
      try withoutTriggers(
        disk.log,
        """
        DELETE FROM events WHERE log = 'asker' AND seq > 14;
        DELETE FROM heads WHERE log = 'asker' AND size > 14;
        DELETE FROM keys WHERE log = 'asker' AND seq > 14;
        """)
      let verification = try disk.reopened().verify()
      #expect(verification.isOK)
      #expect(verification.heads.first { $0.log == .asker }?.head.size == 14)
    }
  }

  static let triggers = [
    "registry_no_update", "registry_no_delete", "registry_once", "events_no_update",
    "events_no_delete", "events_in_order", "heads_no_update", "heads_no_delete", "heads_in_order",
    "keys_no_update", "keys_no_delete", "keys_in_order", "nodes_no_update", "nodes_no_delete",
    "nodes_in_order", "nodes_complete", "receipts_no_update", "receipts_no_delete",
    "receipts_in_order", "branches_no_update", "branches_no_delete", "branches_in_order",
    "branch_events_no_update", "branch_events_no_delete", "branch_events_in_order",
  ]

  @Test(arguments: triggers)
  func aTriggerThatIsGoneOrWeakerIsNamed(_ trigger: String) throws {
    try Disk.with { disk in
      try disk.registry.prepare()
      let raw = try RawDatabase(disk.log)
      let sql = try #require(try raw.run("SELECT sql FROM sqlite_schema WHERE name = '\(trigger)'"))
      try raw.run("DROP TRIGGER \(trigger)")
      let gone = try disk.reopened().verify().findings
      #expect(gone.map(\.problem) == [.schema("trigger \(trigger) is missing")])
      #expect(gone.map(\.log) == [nil])
      try raw.run(sql.replacing("SELECT raise", with: "SELECT 1 WHERE 0; SELECT 2 OR raise"))
      #expect(
        try disk.reopened().verify().findings.map(\.problem) == [
          .schema("trigger \(trigger) is not what it should be")
        ])
    }
  }

  @Test func allTriggersAreInTheTable() throws {
    try Disk.with { disk in
      let names = try RawDatabase(disk.log).run(
        "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'trigger'"
          + " ORDER BY name)")
      #expect(names == Self.triggers.sorted().joined(separator: " "))
    }
  }

  @Test func aPayloadThatWasChangedIsNamed() throws {
    try Disk.with { disk in
      try filled(disk)
      let personal = try RawDatabase(disk.personal)
      let of = "payload IN (SELECT number FROM payloads WHERE log ="
      try personal.run(
        "UPDATE members SET box = zeroblob(length(box)) WHERE member = 'code' AND \(of) 'asker' AND seq = 6)"
      )
      #expect(try findings(disk.reopened()) == ["asker-6 commitmentDiffers"])
      try personal.run(
        "UPDATE members SET nonce = zeroblob(12) WHERE member = 'nonce' AND \(of) 'barum')")
      #expect(
        try findings(disk.reopened()) == ["asker-6 commitmentDiffers", "barum-4 commitmentDiffers"])
    }
  }

  @Test func aPayloadOfAnotherEventIsNamed() throws {
    try Disk.with { disk in
      try filled(disk)
      try disk.reopened().settlePayloads()
      let personal = try RawDatabase(disk.personal)
      try personal.run("UPDATE payloads SET seq = 10 WHERE log = 'asker' AND seq = 6")
      #expect(try findings(disk.reopened()) == ["asker-10 payloadWithoutEvent"])
      // Of an append that is under way, perhaps.
      try personal.run("UPDATE payloads SET settled = 0 WHERE log = 'asker' AND seq = 10")
      #expect(try findings(disk.reopened()) == [])
      // What is sealed in one chapter opens in no other.
      try personal.run("UPDATE payloads SET log = 'nesodden' WHERE log = 'asker' AND seq = 10")
      #expect(try findings(disk.reopened()) == ["nesodden-10 commitmentDiffers"])
    }
  }

  @Test func aPayloadThatIsGoneIsNoFinding() throws {
    try Disk.with { disk in
      try filled(disk)
      try RawDatabase(disk.personal).run("DELETE FROM payloads WHERE log = 'asker'")
      let registry = try disk.reopened()
      #expect(try registry.verify().isOK)
      #expect(try registry.people(of: .asker).map { $0.contact == nil } == [true, true, true])
    }
  }

  @Test func aViewThatWasChangedIsNamed() throws {
    try Disk.with { disk in
      try filled(disk)
      let registry = disk.registry
      let head = try registry.events.head(of: .asker)
      let view = try CatchUpTests.view(registry, .asker, head)
      registry.views.save([view])
      #expect(try disk.reopened().verify().views == 1)
      #expect(try findings(disk.reopened()) == [])
      var state = view.state
      state[state.count / 2] ^= 1
      registry.views.save([StoredView(log: .asker, head: head, state: state)])
      #expect(try findings(disk.reopened()) == ["asker-17 viewDiffers"])
    }
  }

  @Test func aViewAheadOfItsLogIsNamed() throws {
    try Disk.with { disk in
      try filled(disk)
      let registry = disk.registry
      let head = try registry.events.head(of: .asker)
      let view = try CatchUpTests.view(registry, .asker, head)
      let ahead = Head(size: head.size + 1, root: head.root)
      registry.views.save([StoredView(log: .asker, head: ahead, state: view.state)])
      #expect(try findings(disk.reopened()) == ["asker-18 viewBeyondEnd"])
      let other = Head(size: head.size, root: Head.empty.root)
      registry.views.save([StoredView(log: .asker, head: other, state: view.state)])
      #expect(try findings(disk.reopened()) == ["asker-17 viewDiffers"])
      registry.views.clear()
      registry.views.save([StoredView(log: .nesodden, head: head, state: view.state)])
      #expect(try findings(disk.reopened()) == ["nesodden-17 viewBeyondEnd"])
    }
  }

  @Test func rowsThatNoLogLeadsToAreNamed() throws {
    try Disk.with { disk in
      try filled(disk)
      try withoutTriggers(
        disk.log,
        """
        INSERT INTO events SELECT log, 0, bytes, leaf FROM events WHERE log = 'asker' AND seq = 1;
        INSERT INTO heads SELECT 'NOBODY', size, root FROM heads WHERE log = 'barum';
        """)
      #expect(
        try disk.reopened().verify().findings.map(\.problem) == [
          .schema("a log has no code"), .schema("log asker has a row before number 1"),
        ])
    }
  }

  // A view whose checksum fails is as if it were not there: nobody reads it, so it is no finding.
  @Test func aViewThatLostAByteIsNotThere() throws {
    try Disk.with { disk in
      try filled(disk)
      let registry = disk.registry
      let head = try registry.events.head(of: .asker)
      registry.views.save([try CatchUpTests.view(registry, .asker, head)])
      try RawDatabase(disk.views).run("UPDATE views SET state = zeroblob(length(state))")
      let other = try disk.reopened()
      #expect(try other.register(of: .asker) == registry.folded(.asker))
      let verification = try other.verify()
      #expect(verification.isOK)
      #expect(verification.views == 0)
    }
  }

  @Test func whoIsFoundOutCannotGoOn() throws {
    try Disk.with { disk in
      try filled(disk)
      try withoutTriggers(disk.log, "DELETE FROM events WHERE log = 'asker' AND seq > 14")
      let registry = try disk.reopened()
      #expect(throws: ApplicationError.self) {
        try registry.record(ReceiptTests.talk(), in: .asker)
      }
      #expect(try registry.record(ReceiptTests.talk("GA"), in: .barum).isNew)
    }
  }
}
