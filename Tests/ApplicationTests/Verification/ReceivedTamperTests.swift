import Application
import EventLog
import Events
import Exchange
import SQLiteStores
import TestSupport
import Testing
import Vault

/// What is kept beside a copy, changed by somebody with a database tool: how it was received, and the branch
/// that it gave up for another.
@Suite struct ReceivedTamperTests {
  struct Attempt: Sendable, CustomTestStringConvertible {
    let name: String
    let sql: String
    /// Which finding, at the branch's first event, at its end, or at the end of the log as it is now.
    let finding: String
    let place: Place
    var testDescription: String { name }

    enum Place: Sendable {
      case branch, branchEnd, end
      case size(Int)
    }
  }

  static let attempts = [
    Attempt(
      name: "a byte of a branch's event",
      sql: "UPDATE branch_events SET bytes = CAST(replace(CAST(bytes AS TEXT), "
        + "'\"minutes\":70', '\"minutes\":71') AS BLOB)",
      finding: "branchDiffers", place: .branchEnd),
    Attempt(
      name: "a byte that no event has",
      sql: "UPDATE branch_events SET bytes = CAST(bytes || ' ' AS BLOB) "
        + "WHERE seq = (SELECT min(seq) FROM branch_events)",
      finding: "branchDiffers", place: .branch),
    Attempt(
      name: "an event of the branch is gone",
      sql: "DELETE FROM branch_events WHERE seq = (SELECT max(seq) FROM branch_events)",
      finding: "branchDiffers", place: .branchEnd),
    Attempt(
      name: "all of the branch is gone", sql: "DELETE FROM branch_events",
      finding: "branchDiffers", place: .branch),
    Attempt(
      name: "the head of the branch", sql: "UPDATE branches SET root = zeroblob(32)",
      finding: "branchDiffers", place: .branchEnd),
    Attempt(
      name: "a received root", sql: "UPDATE receipts SET root = zeroblob(32) WHERE number = 2",
      finding: "receivedHeadDiffers", place: .end),
    Attempt(
      name: "a received root of the branch",
      sql: "UPDATE receipts SET root = zeroblob(32) WHERE number = 1",
      finding: "receivedHeadDiffers", place: .branchEnd),
    Attempt(
      name: "more was received", sql: "UPDATE receipts SET size = 1000 WHERE number = 2",
      finding: "shorterThanReceivedHead", place: .size(1000)),
    Attempt(
      name: "a note of another head",
      sql: "UPDATE receipts SET note = (SELECT note FROM receipts WHERE number = 1) "
        + "WHERE number = 2",
      finding: "receivedNoteDiffers", place: .end),
    Attempt(
      name: "a note that is none", sql: "UPDATE receipts SET note = x'00' WHERE number = 1",
      finding: "receivedNoteDiffers", place: .branchEnd),
    // A letter of the base64 of the signature, after its four bytes of key id.
    Attempt(
      name: "a byte of a signature",
      sql: "UPDATE receipts SET note = CAST(substr(CAST(note AS TEXT), 1, "
        + "length(CAST(note AS TEXT)) - 40) || CASE substr(CAST(note AS TEXT), -40, 1) "
        + "WHEN 'A' THEN 'B' ELSE 'A' END || substr(CAST(note AS TEXT), -39) AS BLOB) "
        + "WHERE number = 2",
      finding: "receivedNoteDiffers", place: .end),
    Attempt(
      name: "a time that is none",
      sql: "UPDATE receipts SET at = -9000000000000000 WHERE number = 2",
      finding: "receivedUnreadable", place: .end),
  ]

  @Test(arguments: attempts)
  func isFoundAndNamed(_ attempt: Attempt) throws {
    try Disk.with { disk in
      let branch = try Self.fill(disk)
      #expect(try disk.reopened().verify().findings == [])
      let raw = try RawDatabase(disk.log)
      try raw.tamper(["receipts", "branches", "branch_events"], attempt.sql)
      let found = try disk.reopened().found()
      let place =
        switch attempt.place {
        case .branch: branch.common + 1
        case .branchEnd: branch.head.size
        case .end: try disk.registry.size(of: .asker)
        case .size(let size): size
        }
      #expect(found == ["asker-\(place) \(attempt.finding)"])
      let check: Check = attempt.finding == "branchDiffers" ? .branches : .receipts
      if attempt.finding != "receivedUnreadable" {
        #expect(try disk.reopened().found([check]) == found)
        #expect(try disk.reopened().found(.all.subtracting([check])) == [])
      }
    }
  }

  /// The log is changed with all that is kept beside it, and what was received is not.
  @Test func aCopyThatWasCutOrRewrittenIsFound() throws {
    try Disk.with { disk in
      _ = try Self.fill(disk)
      let events = try disk.registry.events(of: .asker)
      let receipts = try disk.registry.receipts(of: .asker)
      for count in [events.count - 1, events.count] {
        let store = InMemoryEventStore(disk.registry.events.registry)
        var head = Head.empty
        let cut = Array(events.prefix(count - 1)) + [events[count - 1].salted]
        for receipt in receipts.suffix(1) {
          head = try store.received.take(cut, into: .asker, expecting: head, receipt)
        }
        let registry = Registry(
          events: store, privates: SealingPrivateStore.inMemory(), views: InMemoryViewStore(),
          environment: .test())
        let kind = count < events.count ? "shorterThanReceivedHead" : "receivedHeadDiffers"
        #expect(try registry.found() == ["asker-\(events.count) \(kind)"])
      }
    }
  }

  /// A copy of one laptop's log, which then gives way to that of its twin: 70 minutes on the branch that is
  /// set aside.
  private static func fill(_ disk: Disk) throws -> LostBranch {
    let one = try Laptop(.asker, seed: 1)
    try one.record(60)
    _ = try one.send()
    let two = try one.cloned(seed: 5)
    try one.record(70, on: 2)
    try one.record(80, on: 3)
    for minutes in [90, 100, 110] { try two.record(minutes, on: 4) }
    let keys = InMemoryKeyStore()
    let first = [("en", try disk.registry.open(parcel: one.send().file, keys, Passphrases()))]
    for arrival in try disk.registry.arrivals(first, keys).logs {
      try disk.registry.receive(arrival, of: first, keys)
    }
    let other = try disk.registry.open(parcel: two.send().file, keys, Passphrases())
    let branch = try disk.registry.otherBranch(other, from: "to", keys)
    try disk.registry.take(branch, other, isConfirmed: true, keys)
    return try #require(try disk.registry.lostBranches(of: .asker).first)
  }
}

extension Event {
  fileprivate var salted: Event {
    Event(
      log: log, seq: seq, recorded: recorded, actor: actor,
      salt: Salt(bytes: [UInt8](repeating: 3, count: 16)), data: data, commitment: commitment,
      key: key, cause: cause)
  }
}

extension RawDatabase {
  /// Runs a statement while the triggers of tables are away.
  fileprivate func tamper(_ tables: [String], _ sql: String) throws {
    let names = tables.flatMap { table in
      ["no_update", "no_delete", "in_order"].map { "\(table)_\($0)" }
    }
    let texts = try names.map {
      try #require(try run("SELECT sql FROM sqlite_schema WHERE name = '\($0)'"))
    }
    for name in names { try run("DROP TRIGGER \(name)") }
    try run(sql)
    for text in texts { try run(text) }
  }
}
