import EventLog
import Events
import SQLiteStores
import TestSupport

/// A log file of format 1: as one of today, without what formats 2 and 3 brought.
struct FormatOne {
  let path: String
  let raw: RawDatabase
  static let asker = LogCode("asker")!
  static let oslo = LogCode("oslo")!

  init(_ scratch: borrowing Scratch) throws {
    _ = try scratch.makeLog()
    path = scratch.log
    raw = try RawDatabase(scratch.log)
    let guarding = try raw.run("SELECT sql FROM sqlite_schema WHERE name = 'registry_no_update'")
    try raw.run(
      """
      DROP TRIGGER nodes_complete;
      DROP TABLE nodes;
      DROP TABLE receipts;
      DROP TABLE branches;
      DROP TABLE branch_events;
      DROP TRIGGER registry_no_update;
      UPDATE registry SET format = 1;
      PRAGMA user_version = 1;
      \(guarding ?? "");
      """)
  }

  /// Events without content, with made-up leaf hashes and the head over them. Gives the subtrees.
  @discardableResult
  func fill(_ log: LogCode, _ count: Int) throws -> [Subtree] {
    var tree = MerkleTree()
    var hasher = TreeHasher()
    var subtrees: [Subtree] = []
    for number in 1...count { subtrees += tree.append(Self.leaf(number), &hasher) }
    let root = tree.root(&hasher).bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    try raw.run(
      """
      BEGIN;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
      INSERT INTO events SELECT '\(log)', i, x'00', CAST(printf('%032d', i) AS BLOB) FROM n;
      INSERT INTO heads VALUES ('\(log)', \(count), x'\(root.joined())');
      COMMIT;
      """)
    return subtrees.sorted { ($0.level, $0.position) < ($1.level, $1.position) }
  }

  static func leaf(_ number: Int) -> Events.Digest {
    let digits = Array(String(number).utf8)
    return Events.Digest([UInt8](repeating: 48, count: 32 - digits.count) + digits)!
  }

  /// What the file says of itself: its format, and every table and trigger.
  func layout() throws -> [String?] {
    [
      try raw.run("PRAGMA user_version"),
      try raw.run(
        "SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"),
    ]
  }
}
