import EventLog
import Events
import GRDB

/// Keeps the roots of the subtrees that an append completes.
struct NodeWriter: ~Copyable {
  private let row: Prepared
  private let next: Prepared
  private let log: LogCode

  init(_ log: LogCode, in db: Database) throws {
    let row = try Prepared("INSERT OR ROLLBACK INTO nodes VALUES (?1, ?2, ?3, ?4)", in: db)
    let next = try Prepared(
      "SELECT coalesce(max(position) + 1, 0) FROM nodes WHERE log = ?1 AND level = ?2", in: db)
    row.bind(1, log.description)
    next.bind(1, log.description)
    self.log = log
    self.row = row
    self.next = next
  }

  /// Throws `.damaged` when the one before it is not there.
  func keep(_ subtree: Subtree) throws {
    next.bind(2, subtree.level)
    guard try next.step(), next.int(0) == subtree.position else {
      throw LogError.damaged(log: log, seq: (next.int(0) + 1) << subtree.level)
    }
    next.rewind()
    row.bind(2, subtree.level)
    row.bind(3, subtree.position)
    row.bind(4, subtree.root)
    try row.run()
  }
}
