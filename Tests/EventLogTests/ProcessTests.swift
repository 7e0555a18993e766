import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing

/// Several processes, and processes that are killed.
@Suite(.serialized) struct ProcessTests {
  static let asker = LogCode("asker")!
  static let isLong = ProcessInfo.processInfo.environment["VARDE_LONG"] == "1"

  @Test func twoProcessesLoseNothing() throws {
    let scratch = try Scratch()
    let store = try scratch.makeLog()
    let count = Self.isLong ? 2_000 : 120
    let both = try ["asker", "asker", "oslo"].map {
      try Appender([scratch.log, $0, "\(count)", "3"])
    }
    let said = both.map { $0.finish() }
    #expect(said.map(\.status) == [0, 0, 0])
    let acknowledged = Set(said[0].acknowledged + said[1].acknowledged)
    #expect(acknowledged.count == 2 * count)
    #expect(try Set(recorded(Self.asker, in: store)) == Set(acknowledged.map(String.init)))
    #expect(
      try recorded(LogCode("oslo")!, in: store) == said[2].acknowledged.map(String.init))
  }

  @Test func killedProcessesLoseNothingAcknowledged() throws {
    let seed: UInt64 = Self.isLong ? .random(in: 0 ... .max) : 20_260_915
    var random = SeededRandom(seed: seed)
    let scratch = try Scratch()
    _ = try scratch.makeLog()
    var acknowledged: [String] = []
    var (unacknowledged, cutOff) = (0, 0)
    for round in 1...(Self.isLong ? 400 : 15) {
      let said = try Appender([scratch.log, "asker", "1000000", "60"]).kill(
        afterBytes: Int.random(in: 1...4_000, using: &random),
        microseconds: UInt32.random(in: 0...4_000, using: &random))
      acknowledged += said.acknowledged.map(String.init)
      if try isCutOff(scratch) { cutOff += 1 }
      let store = try SQLiteEventStore.open(at: scratch.log, readOnly: false)
      #expect(try !isCutOff(scratch))
      let stored = try recorded(Self.asker, in: store)
      let sequence = try #require(
        Set(stored).isSuperset(of: acknowledged) ? stored : nil,
        "an acknowledged event is gone; seed \(seed), round \(round)")
      // At most the one batch that was committed but not yet acknowledged.
      #expect(sequence.count - acknowledged.count <= 60, "seed \(seed), round \(round)")
      unacknowledged += sequence.count - acknowledged.count
      acknowledged = sequence
    }
    print(
      "killed: \(acknowledged.count) events, \(unacknowledged) of them not acknowledged,",
      "\(cutOff) appends undone, seed \(seed)")
  }

  /// As on a full disk: the append that does not fit is refused whole, and the log stays sound.
  @Test func whenTheDiskIsFull() throws {
    let scratch = try Scratch()
    let store = try scratch.makeLog()
    let said = try Appender(["--file-limit", "200000", scratch.log, "asker", "100000", "20"])
      .finish()
    #expect(said.status == 1)
    #expect(
      said.lines.last == "error log(EventLog.LogError.storage(\"SQLite 778: disk I/O error\"))")
    #expect(said.acknowledged.count > 50)
    #expect(try recorded(Self.asker, in: store) == said.acknowledged.map(String.init))
    #expect(try Appender([scratch.log, "asker", "100", "9"]).finish().status == 0)
  }

  /// Root may write everywhere; so somebody else tries.
  @Test(.enabled(if: geteuid() == 0, "only root can become somebody else"))
  func whoMayOnlyReadCannotAppend() throws {
    let scratch = try Scratch()
    var sample = SampleEvents(Self.asker)
    do {
      let store = try scratch.makeLog()
      _ = try store.append(sample.events(1...3), to: Self.asker, expecting: 0)
    }
    chmod(scratch.log, 0o444)
    chmod(scratch.path, 0o555)
    let said = try Appender(["--as-nobody", scratch.log, "asker", "1", "1"]).finish()
    #expect(said.lines == ["error log(EventLog.LogError.readOnly)"])
  }

  /// Whether the journal must be played back (sqlite.org/lockingv3.html section 4.1).
  private func isCutOff(_ scratch: borrowing Scratch) throws -> Bool {
    let url = URL(fileURLWithPath: scratch.log + "-journal")
    guard FileManager.default.fileExists(atPath: url.path) else { return false }
    return try Data(contentsOf: url).first.map { $0 != 0 } ?? false
  }
}
