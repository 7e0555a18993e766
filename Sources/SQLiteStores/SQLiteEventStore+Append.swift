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
    guard tip.tree.size == size else {
      throw AppendError.sizeMismatch(expected: size, actual: tip.tree.size)
    }
    if let seq = Batch.repeatedKey(events) { throw AppendError.keyTaken(seq: seq) }
    let numbers = try Batch.alreadyRecorded(events) { (key) throws(AppendError) -> Event? in
      do { return try event(withKey: key, in: log, db) } catch { throw AppendError(error) }
    }
    if let numbers { return .alreadyRecorded(numbers) }
    try Batch.check(events, continues: log, at: size, lastRecorded: tip.recorded)
    guard let last = events.last else { return .appended(tip.tree.head) }
    try insert(events, into: log, growing: &tip.tree, db)
    tip.recorded = last.recorded
    let head = tip.tree.head
    try keep(head, of: log, db)
    try tip.save(for: log, in: db)
    return .appended(head)
  }

  private static func insert(
    _ events: [Event], into log: LogCode, growing tree: inout MerkleTree, _ db: Database
  ) throws {
    let row = try Prepared("INSERT INTO events VALUES (?1, ?2, ?3)", in: db)
    let keyRow = try Prepared("INSERT INTO keys VALUES (?1, ?2, ?3)", in: db)
    row.bind(1, log.description)
    keyRow.bind(1, log.description)
    var hasher = TreeHasher()
    for event in events {
      let bytes = event.encoded()
      guard bytes.count <= Event.maximumLength else { throw AppendError.tooLong(seq: event.seq) }
      row.bind(2, event.seq)
      row.bind(3, bytes)
      try row.run()
      if let key = event.key {
        keyRow.bind(2, key)
        keyRow.bind(3, event.seq)
        try keyRow.run()
      }
      tree.append(hasher.leaf(bytes), &hasher)
    }
  }

  private static func keep(_ head: Head, of log: LogCode, _ db: Database) throws {
    let row = try Prepared("INSERT INTO heads VALUES (?1, ?2, ?3)", in: db)
    row.bind(1, log.description)
    row.bind(2, head.size)
    row.bind(3, head.root)
    try row.run()
  }

  private static func event(
    withKey key: Events.Digest, in log: LogCode, _ db: Database
  ) throws -> Event? {
    guard let seq = try number(ofKey: key, in: log, db) else { return nil }
    let row = try Prepared("SELECT bytes FROM events WHERE log = ?1 AND seq = ?2", in: db)
    row.bind(1, log.description)
    row.bind(2, seq)
    guard try row.step(), let event = row.withBytes(0, { try? Event(bytes: $0) }) else {
      throw LogError.damaged(log: log, seq: seq)
    }
    return event
  }
}
