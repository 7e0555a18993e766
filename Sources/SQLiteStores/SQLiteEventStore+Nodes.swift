package import EventLog
package import Events
import GRDB

extension SQLiteEventStore {
  package func hashes(
    of log: LogCode, level: Int, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest] {
    precondition(level == 0 || Subtree.keptLevels.contains(level))
    let there = (try head(of: log).size >> level) - first
    guard there > 0, count > 0 else { return [] }
    let count = min(count, there)
    if level == 0 { return try leaves(of: log, from: first, count: count) }
    guard registry.format > 1 else {
      return try computed(of: log, level: level, from: first, count: count)
    }
    return try inDatabase { db in
      try Self.hashes(
        """
        SELECT position, hash FROM nodes
        WHERE log = ?1 AND level = \(level) AND position >= ?2 ORDER BY position LIMIT ?3
        """, of: log, level: level, from: first, count: count, in: db)
    }
  }

  package func keptSubtrees(of log: LogCode) throws(LogError) -> [Subtree]? {
    guard registry.format > 1 else { return nil }
    return try inDatabase { db in
      guard try db.hasTable("nodes") else { return [] }
      let row = try Prepared(
        "SELECT level, position, hash FROM nodes WHERE log = ?1 ORDER BY level, position", in: db)
      row.bind(1, log.description)
      var subtrees: [Subtree] = []
      while try row.step() {
        // Without 32 bytes it is as if it were not there.
        guard let root = row.digest(2) else { continue }
        subtrees.append(Subtree(level: row.int(0), position: row.int(1), root: root))
      }
      return subtrees
    }
  }

  private func leaves(
    of log: LogCode, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest] {
    try inDatabase { db in
      try Self.hashes(
        """
        SELECT seq - 1, leaf FROM events WHERE log = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3
        """, of: log, level: 0, from: first, count: count, in: db)
    }
  }

  /// Exactly `count`, one place after the other.
  private static func hashes(
    _ sql: String, of log: LogCode, level: Int, from first: Int, count: Int, in db: Database
  ) throws -> [Events.Digest] {
    let row = try Prepared(sql, in: db)
    row.bind(1, log.description)
    row.bind(2, first)
    row.bind(3, count)
    var hashes: [Events.Digest] = []
    hashes.reserveCapacity(count)
    while try row.step(), row.int(0) == first + hashes.count, let hash = row.digest(1) {
      hashes.append(hash)
    }
    guard hashes.count == count else {
      throw LogError.damaged(log: log, seq: (first + hashes.count + 1) << level)
    }
    return hashes
  }

  /// In a registry of format 1 that may only be read: from all leaves below, without a lock between
  /// chunks. A subtree on its own is the tree over its leaves.
  private func computed(
    of log: LogCode, level: Int, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest] {
    var tree = MerkleTree()
    var hasher = TreeHasher()
    var hashes: [Events.Digest] = []
    let end = (first + count) << level
    for next in stride(from: first << level, to: end, by: Self.leafChunk) {
      let chunk = try leaves(of: log, from: next, count: min(Self.leafChunk, end - next))
      for leaf in chunk {
        hashes += tree.append(leaf, &hasher).filter { $0.level == level }.map(\.root)
      }
    }
    return hashes
  }

  private static let leafChunk = 4_096
}
