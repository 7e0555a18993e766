import EventLog
import Events
import GRDB

/// What the next append to a log goes on from.
struct Tip {
  var tree = MerkleTree()
  /// `recorded` of the last event; nil in an empty log.
  var recorded: Instant?

  /// What fits a tree of events, the last of them recorded then.
  init(tree: MerkleTree, recorded: Instant) {
    self.tree = tree
    self.recorded = recorded
  }

  /// Throws `.damaged` unless the cached tip agrees with the newest kept head and the last number.
  init(of log: LogCode, in db: Database) throws {
    let row = try Prepared(
      """
      SELECT size, recorded, peaks, (SELECT max(seq) FROM events WHERE log = ?1)
      FROM (SELECT ?1 AS wanted) LEFT JOIN tips ON log = wanted
      """, in: db)
    row.bind(1, log.description)
    let head = try SQLiteEventStore.newestHead(of: log, in: db)
    let damaged = LogError.damaged(log: log, seq: head?.size ?? 1)
    guard try row.step() else { throw damaged }
    if row.isNull(0), row.isNull(3), head == nil { return }
    guard row.int(0) == row.int(3), row.int(0) > 0,
      let recorded = Instant(milliseconds: Int64(row.int(1))),
      let tree = row.withBytes(2, { Self.tree(size: row.int(0), $0) }), tree.head == head
    else { throw damaged }
    self.tree = tree
    self.recorded = recorded
  }

  /// As the log was after so many events, from the leaves that were kept.
  init(of log: LogCode, cutAt size: Int, in db: Database) throws {
    let row = try Prepared(
      "SELECT seq, leaf, bytes FROM events WHERE log = ?1 AND seq <= ?2 ORDER BY seq", in: db)
    row.bind(1, log.description)
    row.bind(2, size)
    var hasher = TreeHasher()
    while try row.step() {
      guard row.int(0) == tree.size + 1, let leaf = row.digest(1) else {
        throw LogError.damaged(log: log, seq: tree.size + 1)
      }
      tree.append(leaf, &hasher)
      if tree.size == size { recorded = row.withBytes(2) { try? Event(bytes: $0) }?.recorded }
    }
    guard tree.size == size, size == 0 || recorded != nil else {
      throw LogError.damaged(log: log, seq: tree.size + 1)
    }
  }

  func save(for log: LogCode, in db: Database) throws {
    guard let recorded else { return }
    let row = try Prepared("INSERT OR REPLACE INTO tips VALUES (?1, ?2, ?3, ?4)", in: db)
    row.bind(1, log.description)
    row.bind(2, tree.size)
    row.bind(3, Int(recorded.milliseconds))
    row.bind(4, tree.peaks.flatMap(\.bytes))
    try row.run()
  }

  private static func tree(size: Int, _ peaks: UnsafeRawBufferPointer) -> MerkleTree? {
    guard peaks.count % 32 == 0 else { return nil }
    return MerkleTree(
      size: size,
      peaks: stride(from: 0, to: peaks.count, by: 32).map {
        Events.Digest(raw: UnsafeRawBufferPointer(rebasing: peaks[$0..<$0 + 32]))
      })
  }
}
