import Application
import EventLog
import Events
import GRDB

/// The rows of one log, read and written as they are.
enum RawLogRows {
  static func read(_ log: LogCode, _ db: Database) throws -> RawLog {
    var raw = RawLog(log: log)
    try each("SELECT seq, bytes, leaf FROM events WHERE log = ?1 ORDER BY seq", log, db) { row in
      guard let leaf = row.digest(2) else { return }
      raw.events.append(RawLog.Row(seq: row.int(0), bytes: row.bytes(1), leaf: leaf))
    }
    try each("SELECT size, root FROM heads WHERE log = ?1 ORDER BY size", log, db) { row in
      guard let root = row.digest(1) else { return }
      raw.heads.append(Head(size: row.int(0), root: root))
    }
    try each("SELECT key, seq FROM keys WHERE log = ?1 ORDER BY seq", log, db) { row in
      guard let key = row.digest(0) else { return }
      raw.keys.append(RawLog.Key(key, row.int(1)))
    }
    try each("SELECT level, position, hash FROM nodes WHERE log = ?1", log, db) { row in
      guard let root = row.digest(2) else { return }
      raw.nodes.append(Subtree(level: row.int(0), position: row.int(1), root: root))
    }
    return raw
  }

  static func write(_ raw: RawLog, _ db: Database) throws {
    for table in ["events", "heads", "keys", "nodes", "tips"] {
      try run("DELETE FROM \(table) WHERE log = ?1", raw.log, db) { _ in }
    }
    for event in raw.events {
      try run("INSERT INTO events VALUES (?1, ?2, ?3, ?4)", raw.log, db) { row in
        row.bind(2, event.seq)
        row.bind(3, event.bytes)
        row.bind(4, event.leaf)
      }
    }
    for head in raw.heads {
      try run("INSERT INTO heads VALUES (?1, ?2, ?3)", raw.log, db) { row in
        row.bind(2, head.size)
        row.bind(3, head.root)
      }
    }
    for key in raw.keys {
      try run("INSERT INTO keys VALUES (?1, ?2, ?3)", raw.log, db) { row in
        row.bind(2, key.key)
        row.bind(3, key.seq)
      }
    }
    for node in raw.nodes {
      try run("INSERT INTO nodes VALUES (?1, ?2, ?3, ?4)", raw.log, db) { row in
        row.bind(2, node.level)
        row.bind(3, node.position)
        row.bind(4, node.root)
      }
    }
    try writeTip(raw, db)
  }

  private static func writeTip(_ raw: RawLog, _ db: Database) throws {
    let last = raw.events.last?.bytes.withUnsafeBytes { try? Event(bytes: $0) }
    guard let recorded = last?.recorded else { return }
    var hasher = TreeHasher()
    var tree = MerkleTree()
    for event in raw.events { tree.append(event.leaf, &hasher) }
    try Tip(tree: tree, recorded: recorded).save(for: raw.log, in: db)
  }

  private static func each(
    _ sql: String, _ log: LogCode, _ db: Database, _ body: (borrowing Prepared) -> Void
  ) throws {
    let rows = try Prepared(sql, in: db)
    rows.bind(1, log.description)
    while try rows.step() { body(rows) }
  }

  private static func run(
    _ sql: String, _ log: LogCode, _ db: Database, _ bind: (borrowing Prepared) -> Void
  ) throws {
    let row = try Prepared(sql, in: db)
    row.bind(1, log.description)
    bind(row)
    try row.run()
  }
}
