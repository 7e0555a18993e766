package import EventLog
package import Events
import GRDB

extension SQLiteEventStore {
  package func read(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer) -> Bool
  ) throws(LogError) {
    try readChunks(log, from: first) { seq, bytes, _ in body(seq, bytes) }
  }

  package func readWithLeaves(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest?) -> Bool
  ) throws(LogError) {
    // Whoever verifies says that the table is gone, and goes on.
    guard try inDatabase({ try $0.hasTable("events") }) else { return }
    try readChunks(log, from: first, body)
  }

  private func readChunks(
    _ log: LogCode, from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest?) -> Bool
  ) throws(LogError) {
    var next = max(first, 1)
    var chunk = Chunk()
    repeat {
      try inDatabase { try chunk.fill(log, from: next, in: $0) }
      guard chunk.forEach(from: next, body) else { return }
      next += chunk.count
    } while !chunk.isLast
  }
}

/// Events copied out of the database, so that no lock is held while they are looked at: whoever
/// exports to a slow pipe must not keep others from recording. The copy costs 10–20 ns an event.
private struct Chunk {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var leaves: [Events.Digest?] = []
  private var limit = Self.firstLimit
  private(set) var isLast = false

  // Small at first: often only one event is wanted.
  private static let firstLimit = 4
  private static let largestLimit = 1_024
  private static let byteLimit = 1 << 20

  var count: Int { ends.count }

  mutating func fill(_ log: LogCode, from first: Int, in db: Database) throws {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    leaves.removeAll(keepingCapacity: true)
    let row = try Prepared(
      "SELECT seq, bytes, leaf FROM events WHERE log = ?1 AND seq >= ?2 ORDER BY seq", in: db)
    row.bind(1, log.description)
    row.bind(2, first)
    while count < limit, bytes.count < Self.byteLimit {
      guard try row.step() else {
        isLast = true
        return
      }
      guard row.int(0) == first + count else {
        // What stands before a hole is handed out first.
        if count > 0 { return }
        throw LogError.damaged(log: log, seq: first)
      }
      row.withBytes(1) { bytes.append(contentsOf: $0) }
      ends.append(bytes.count)
      leaves.append(row.digest(2))
    }
    limit = min(limit * 4, Self.largestLimit)
  }

  /// False when `body` had enough.
  func forEach(
    from first: Int, _ body: (Int, UnsafeRawBufferPointer, Events.Digest?) -> Bool
  ) -> Bool {
    bytes.withUnsafeBytes { memory in
      var start = 0
      for (index, end) in ends.enumerated() {
        let event = UnsafeRawBufferPointer(rebasing: memory[start..<end])
        guard body(first + index, event, leaves[index]) else { return false }
        start = end
      }
      return true
    }
  }
}
