package import EventLog
package import Events
import GRDB

extension SQLiteEventStore: ReceivedLogs {
  package var received: any ReceivedLogs { self }

  package func receipts(of log: LogCode) throws(LogError) -> [LogReceipt] {
    guard registry.format > 2 else { return [] }
    return try inDatabase { db in
      guard try db.hasTable("receipts") else { return [] }
      let row = try Prepared(
        "SELECT size, root, at, copy, note, events FROM receipts WHERE log = ?1 ORDER BY number",
        in: db)
      row.bind(1, log.description)
      var receipts: [LogReceipt] = []
      while try row.step() {
        guard let root = row.digest(1), let at = Instant(milliseconds: Int64(row.int(2))) else {
          throw LogError.damaged(log: log, seq: row.int(0))
        }
        receipts.append(
          LogReceipt(
            head: Head(size: row.int(0), root: root), events: row.int(5), at: at,
            isCopy: row.int(3) == 1, note: row.bytes(4)))
      }
      return receipts
    }
  }

  package func isCopy(_ log: LogCode) throws(LogError) -> Bool {
    guard registry.format > 2 else { return false }
    return try inDatabase { db in try Self.orNothing(false) { try Self.isCopy(log, db) } }
  }

  package func branchCount(of log: LogCode) throws(LogError) -> Int {
    guard registry.format > 2 else { return 0 }
    return try inDatabase { db in
      try Self.orNothing(0) {
        let row = try Prepared("SELECT count(*) FROM branches WHERE log = ?1", in: db)
        row.bind(1, log.description)
        return try row.step() ? row.int(0) : 0
      }
    }
  }

  // Somebody may have dropped the table: `kontroller` says so, and goes on. To ask first whether it is
  // there is a second look-up, in what every entry comes by many times.
  private static func orNothing<T>(_ nothing: T, _ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError
      where error.resultCode == .SQLITE_ERROR
    { return nothing }
  }

  package func take(
    _ events: [Event], into log: LogCode, expecting head: Head, _ receipt: LogReceipt
  ) throws(AppendError) -> Head {
    try writing { db in
      var tip = try Tip(of: log, in: db)
      guard tip.tree.head == head else {
        throw AppendError.sizeMismatch(expected: head.size, actual: tip.tree.size)
      }
      return try Self.take(events, into: log, at: &tip, receipt, db)
    }
  }

  package func replace(
    after common: Int, of log: LogCode, with events: [Event], expecting head: Head,
    _ receipt: LogReceipt
  ) throws(AppendError) -> Head {
    precondition(!events.isEmpty && common < head.size)
    return try writing { db in
      let old = try Tip(of: log, in: db).tree.head
      guard old == head else {
        throw AppendError.sizeMismatch(expected: head.size, actual: old.size)
      }
      try Self.setAside(LostBranch(common: common, head: head), of: log, db)
      var tip = try Tip(of: log, cutAt: common, in: db)
      return try Self.take(events, into: log, at: &tip, receipt, db)
    }
  }

  package func lostBranches(of log: LogCode) throws(LogError) -> [LostBranch] {
    guard registry.format > 2 else { return [] }
    return try inDatabase { try Self.branches(of: log, $0).map(\.branch) }
  }

  package func events(of branch: LostBranch, in log: LogCode) throws(LogError) -> [[UInt8]] {
    try inDatabase { db in
      guard try db.hasTable("branch_events"),
        let number = try Self.branches(of: log, db).first(where: { $0.branch == branch })?.number
      else { return [] }
      let row = try Prepared(
        "SELECT bytes FROM branch_events WHERE log = ?1 AND number = ?2 ORDER BY seq", in: db)
      row.bind(1, log.description)
      row.bind(2, number)
      var events: [[UInt8]] = []
      while try row.step() { events.append(row.bytes(0)) }
      return events
    }
  }

  private func writing<T>(_ body: (Database) throws -> T) throws(AppendError) -> T {
    guard !isReadOnly else { throw .log(.readOnly) }
    do { return try queue.inDatabase { db in try db.write { try body(db) } } } catch {
      throw AppendError(error)
    }
  }

  private static func take(
    _ events: [Event], into log: LogCode, at tip: inout Tip, _ receipt: LogReceipt, _ db: Database
  ) throws -> Head {
    if let seq = Batch.repeatedKey(events) { throw AppendError.keyTaken(seq: seq) }
    for event in events {
      if let key = event.key, let seq = try number(ofKey: key, in: log, db) {
        throw AppendError.keyTaken(seq: seq)
      }
    }
    try grow(log, by: events, &tip, db)
    let row = try Prepared(
      """
      INSERT OR ROLLBACK INTO receipts SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?7, ?4, ?5, ?6
      FROM receipts WHERE log = ?1
      """, in: db)
    row.bind(1, log.description)
    row.bind(2, receipt.head.size)
    row.bind(3, receipt.head.root)
    row.bind(4, Int(receipt.at.milliseconds))
    row.bind(5, receipt.isCopy ? 1 : 0)
    row.bind(6, receipt.note)
    row.bind(7, receipt.events)
    try row.run()
    return tip.tree.head
  }

  /// Whether the log was somebody else's when it was last received.
  static func isCopy(_ log: LogCode, _ db: Database) throws -> Bool {
    let row = try Prepared(
      "SELECT copy FROM receipts WHERE log = ?1 ORDER BY number DESC LIMIT 1", in: db)
    row.bind(1, log.description)
    return try row.step() && row.int(0) == 1
  }

  private static func branches(
    of log: LogCode, _ db: Database
  ) throws -> [(number: Int, branch: LostBranch)] {
    guard try db.hasTable("branches") else { return [] }
    let row = try Prepared(
      "SELECT number, common, size, root FROM branches WHERE log = ?1 ORDER BY number", in: db)
    row.bind(1, log.description)
    var branches: [(number: Int, branch: LostBranch)] = []
    while try row.step() {
      guard let root = row.digest(3) else { throw LogError.damaged(log: log, seq: row.int(2)) }
      branches.append(
        (row.int(0), LostBranch(common: row.int(1), head: Head(size: row.int(2), root: root))))
    }
    return branches
  }

  // The one place where rows of a log go: what guards them is taken away and put back within the
  // transaction that keeps them elsewhere in the file.
  private static func setAside(_ branch: LostBranch, of log: LogCode, _ db: Database) throws {
    let number = (try branches(of: log, db).last?.number ?? 0) + 1
    let keep = try Prepared(
      """
      INSERT OR ROLLBACK INTO branch_events
      SELECT log, ?2, seq, bytes FROM events WHERE log = ?1 AND seq > ?3 ORDER BY seq
      """, in: db)
    keep.bind(1, log.description)
    keep.bind(2, number)
    keep.bind(3, branch.common)
    try keep.run()
    let row = try Prepared(
      "INSERT OR ROLLBACK INTO branches VALUES (?1, ?2, ?3, ?4, ?5)", in: db)
    row.bind(1, log.description)
    row.bind(2, number)
    row.bind(3, branch.common)
    row.bind(4, branch.head.size)
    row.bind(5, branch.head.root)
    try row.run()
    let ends = [
      ("events", "seq > ?2"), ("heads", "size > ?2"), ("keys", "seq > ?2"),
      ("nodes", "(position + 1) << level > ?2"),
    ]
    for (table, isAfter) in ends {
      try db.execute(sql: "DROP TRIGGER \(table)_no_delete")
      let cut = try Prepared("DELETE FROM \(table) WHERE log = ?1 AND \(isAfter)", in: db)
      cut.bind(1, log.description)
      cut.bind(2, branch.common)
      try cut.run()
    }
    let guards = LogSchema.statements(RegistryHeader.currentFormat)
    for (table, _) in ends {
      for statement in guards where statement.hasPrefix("CREATE TRIGGER \(table)_no_delete ") {
        try db.execute(sql: statement)
      }
    }
  }
}
