import EventLog
import Events
import SQLiteStores
import TestSupport
import Testing

/// One branch takes the place of another in a single transaction: what fails anywhere in between leaves
/// the log as it was, and nothing set aside.
@Suite struct ReplaceTests {
  private static let asker = LogCode("asker")!

  @Test(arguments: ["branch_events", "branches", "events", "heads", "keys", "nodes", "receipts"])
  func failsWhollyAt(_ table: String) throws {
    let scratch = try Scratch()
    let store = try scratch.makeLog()
    var trunk = SampleEvents(Self.asker)
    var other = SampleEvents(Self.asker, seed: 5)
    let common = 300
    let mine = trunk.events(1...620)
    _ = try store.append(mine, to: Self.asker, expecting: 0)
    let head = try store.head(of: Self.asker)
    let theirs = [other.event(301, key: 1)] + other.events(302...540)
    let receipt = LogReceipt(
      head: head, events: theirs.count, at: SampleEvents.instant(1_000), isCopy: false,
      note: Array("note\n".utf8))
    let raw = try RawDatabase(scratch.log)
    try raw.run(
      "CREATE TRIGGER stop BEFORE INSERT ON \(table) BEGIN SELECT RAISE(ABORT, 'stopped'); END")
    #expect(throws: AppendError.self) {
      try store.received.replace(
        after: common, of: Self.asker, with: theirs, expecting: head, receipt)
    }
    try raw.run("DROP TRIGGER stop")

    // As another process finds it.
    let again = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
    #expect(try again.head(of: Self.asker) == head)
    var found: [[UInt8]] = []
    try again.read(Self.asker, from: 1) { _, bytes in
      found.append(Array(bytes))
      return true
    }
    #expect(found == mine.map { $0.encoded() })
    #expect(try again.received.lostBranches(of: Self.asker).isEmpty)
    #expect(try again.received.receipts(of: Self.asker).isEmpty)
    #expect(try again.schemaDifferences() == [])
    _ = try again.received.replace(
      after: common, of: Self.asker, with: theirs, expecting: head, receipt)
    let lost = LostBranch(common: common, head: head)
    #expect(try again.received.lostBranches(of: Self.asker) == [lost])
    #expect(
      try again.received.events(of: lost, in: Self.asker)
        == mine.dropFirst(common).map { $0.encoded() })
  }
}
