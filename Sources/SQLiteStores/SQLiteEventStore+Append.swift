package import EventLog
package import Events
import GRDB

extension SQLiteEventStore {
  package func append(
    _ events: [Event], to log: LogCode, expecting size: Int
  ) throws(AppendError) -> AppendOutcome {
    guard !isReadOnly else { throw .log(.readOnly) }
    do {
      return try queue.inDatabase { db in
        try db.write { try Self.append(events, to: log, expecting: size, db) }
      }
    } catch { throw AppendError(error) }
  }

  private static func append(
    _ events: [Event], to log: LogCode, expecting size: Int, _ db: Database
  ) throws -> AppendOutcome {
    var tip = try Tip(of: log, in: db)
    if try isCopy(log, db) { throw AppendError.log(.readOnly) }
    guard tip.tree.size == size else {
      throw AppendError.sizeMismatch(expected: size, actual: tip.tree.size)
    }
    if let seq = Batch.repeatedKey(events) { throw AppendError.keyTaken(seq: seq) }
    if let numbers = try alreadyRecorded(events, in: log, db) { return .alreadyRecorded(numbers) }
    try grow(log, by: events, &tip, db)
    return .appended(tip.tree.head)
  }

  /// Adds events to a log that ends at a tip, with the head they lead to.
  static func grow(_ log: LogCode, by events: [Event], _ tip: inout Tip, _ db: Database) throws {
    try Batch.check(events, continues: log, at: tip.tree.size, lastRecorded: tip.recorded)
    guard let last = events.last else { return }
    try insert(events, into: log, growing: &tip.tree, db)
    tip.recorded = last.recorded
    try keep(tip.tree.head, of: log, db)
    try tip.save(for: log, in: db)
  }

  private static func insert(
    _ events: [Event], into log: LogCode, growing tree: inout MerkleTree, _ db: Database
  ) throws {
    let row = try Prepared("INSERT OR ROLLBACK INTO events VALUES (?1, ?2, ?3, ?4)", in: db)
    let keyRow = try Prepared("INSERT OR ROLLBACK INTO keys VALUES (?1, ?2, ?3)", in: db)
    let nodes = try NodeWriter(log, in: db)
    row.bind(1, log.description)
    keyRow.bind(1, log.description)
    var hasher = TreeHasher()
    for event in events {
      let bytes = try Batch.bytes(of: event)
      row.bind(2, event.seq)
      row.bind(3, bytes)
      let leaf = hasher.leaf(bytes)
      row.bind(4, leaf)
      try row.run()
      if let key = event.key {
        keyRow.bind(2, key)
        keyRow.bind(3, event.seq)
        try keyRow.run()
      }
      for subtree in tree.append(leaf, &hasher) { try nodes.keep(subtree) }
    }
  }

  private static func keep(_ head: Head, of log: LogCode, _ db: Database) throws {
    let row = try Prepared("INSERT OR ROLLBACK INTO heads VALUES (?1, ?2, ?3)", in: db)
    row.bind(1, log.description)
    row.bind(2, head.size)
    row.bind(3, head.root)
    // A trigger refuses a head that does not go on from the heads and subtrees before it.
    do { try row.run() } catch let failure as SQLiteFailure where failure.isConstraint {
      throw LogError.damaged(log: log, seq: head.size)
    }
  }

  private static func alreadyRecorded(
    _ events: [Event], in log: LogCode, _ db: Database
  ) throws -> [Int]? {
    let number = try Prepared("SELECT seq FROM keys WHERE log = ?1 AND key = ?2", in: db)
    number.bind(1, log.description)
    return try Batch.alreadyRecorded(events) { (key) throws(AppendError) -> Event? in
      do {
        number.bind(2, key)
        defer { number.rewind() }
        return try number.step() ? event(number.int(0), of: log, db) : nil
      } catch { throw AppendError(error) }
    }
  }

  private static func event(_ seq: Int, of log: LogCode, _ db: Database) throws -> Event {
    let row = try Prepared("SELECT bytes FROM events WHERE log = ?1 AND seq = ?2", in: db)
    row.bind(1, log.description)
    row.bind(2, seq)
    guard try row.step(), let event = row.withBytes(0, { try? Event(bytes: $0) }) else {
      throw LogError.damaged(log: log, seq: seq)
    }
    return event
  }
}
