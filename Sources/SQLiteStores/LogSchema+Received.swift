/// What format 3 has and format 2 had not: what came from elsewhere, and branches that were set aside.
extension LogSchema {
  static let received =
    receivedTables + ["receipts", "branches", "branch_events"].flatMap { refusals(of: $0) }
    + receivedOrders

  private static let receivedTables = [
    """
    CREATE TABLE receipts (
      log TEXT NOT NULL,
      number INTEGER NOT NULL,
      size INTEGER NOT NULL,
      root BLOB NOT NULL CHECK (length(root) = 32),
      events INTEGER NOT NULL CHECK (events BETWEEN 0 AND size),
      at INTEGER NOT NULL,
      copy INTEGER NOT NULL CHECK (copy IN (0, 1)),
      note BLOB NOT NULL,
      PRIMARY KEY (log, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE branches (
      log TEXT NOT NULL,
      number INTEGER NOT NULL,
      common INTEGER NOT NULL,
      size INTEGER NOT NULL,
      root BLOB NOT NULL CHECK (length(root) = 32),
      PRIMARY KEY (log, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE branch_events (
      log TEXT NOT NULL,
      number INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (log, number, seq)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let receivedOrders =
    ["receipts", "branches"].map { table in
      """
      CREATE TRIGGER \(table)_in_order BEFORE INSERT ON \(table)
      WHEN NEW.number IS NOT
        (SELECT coalesce(max(number), 0) + 1 FROM \(table) WHERE log = NEW.log)
      BEGIN
        SELECT raise(ROLLBACK, '\(table): the next number is the last and one');
      END
      """
    } + [
      // The events of a branch come before its row, and none after it.
      """
      CREATE TRIGGER branch_events_in_order BEFORE INSERT ON branch_events
      WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM branches WHERE log = NEW.log)
        OR EXISTS (SELECT 1 FROM branch_events
          WHERE log = NEW.log AND number = NEW.number AND seq = NEW.seq)
      BEGIN
        SELECT raise(ROLLBACK, 'branch_events: a branch that is set aside stays as it is');
      END
      """
    ]
}
