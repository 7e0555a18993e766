import EventLog

/// The tables of `log.sqlite`, and the triggers with which the database itself refuses to break a log.
/// `kontroller` compares these texts with what the file holds.
enum LogSchema {
  /// "VARL", so that `file` and other programs know whose file it is.
  static let applicationID = 0x5641_524C
  /// Bytes. Rows of a WITHOUT ROWID table stand on inner pages too: with 4 KiB a page branches into
  /// ten, with 16 KiB into forty.
  static let pageSize = 16_384

  /// Tables and triggers of a format, 1…`RegistryHeader.currentFormat`.
  static func statements(_ format: Int) -> [String] {
    let first =
      tables + ["registry", "events", "heads", "keys"].flatMap { refusals(of: $0) } + orders
    return first + (format > 1 ? nodes : []) + (format > 2 ? received : [])
  }

  private static let tables = [
    """
    CREATE TABLE registry (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      format INTEGER NOT NULL,
      organisation TEXT NOT NULL,
      demo INTEGER NOT NULL CHECK (demo IN (0, 1))
    ) STRICT
    """,
    // Clustered by log: a rowid table reads eight times as slowly when logs arrived interleaved.
    """
    CREATE TABLE events (
      log TEXT NOT NULL,
      seq INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      leaf BLOB NOT NULL CHECK (length(leaf) = 32),
      PRIMARY KEY (log, seq)
    ) STRICT, WITHOUT ROWID
    """,
    // The RFC 6962 root kept with every append.
    """
    CREATE TABLE heads (
      log TEXT NOT NULL,
      size INTEGER NOT NULL,
      root BLOB NOT NULL CHECK (length(root) = 32),
      PRIMARY KEY (log, size)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE keys (
      log TEXT NOT NULL,
      key BLOB NOT NULL CHECK (length(key) = 32),
      seq INTEGER NOT NULL,
      PRIMARY KEY (log, key)
    ) STRICT, WITHOUT ROWID
    """,
    // What the next append goes on from: derived, overwritten, and compared with the newest head
    // whenever it is used.
    """
    CREATE TABLE tips (
      log TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      recorded INTEGER NOT NULL,
      peaks BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ]

  // ROLLBACK, and INSERT OR ROLLBACK: for ABORT SQLite keeps a journal of every single statement, which
  // more than doubles the time of an insert (4.8 to 2.1 µs).
  static func refusals(of table: String) -> [String] {
    ["UPDATE", "DELETE"].map { operation in
      """
      CREATE TRIGGER \(table)_no_\(operation.lowercased()) BEFORE \(operation) ON \(table)
      BEGIN
        SELECT raise(ROLLBACK, '\(table): what is recorded stays');
      END
      """
    }
  }

  // INSERT OR REPLACE overwrites a row without an UPDATE or DELETE that a trigger would see; so each
  // table also says what an INSERT must look like.
  private static let orders = [
    """
    CREATE TRIGGER registry_once BEFORE INSERT ON registry
    WHEN EXISTS (SELECT 1 FROM registry)
    BEGIN
      SELECT raise(ROLLBACK, 'registry: there is one row');
    END
    """,
    """
    CREATE TRIGGER events_in_order BEFORE INSERT ON events
    WHEN NEW.seq IS NOT
      (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE log = NEW.log)
    BEGIN
      SELECT raise(ROLLBACK, 'events: the next number is the last and one');
    END
    """,
    """
    CREATE TRIGGER heads_in_order BEFORE INSERT ON heads
    WHEN NEW.size IS NOT (SELECT max(seq) FROM events WHERE log = NEW.log)
      OR NEW.size <= (SELECT coalesce(max(size), 0) FROM heads WHERE log = NEW.log)
    BEGIN
      SELECT raise(ROLLBACK, 'heads: a head is that of the last event, once');
    END
    """,
    // A key belongs to an event of the append that is under way: not to one under a kept head.
    """
    CREATE TRIGGER keys_in_order BEFORE INSERT ON keys
    WHEN EXISTS (SELECT 1 FROM keys WHERE log = NEW.log AND key = NEW.key)
      OR NEW.seq <= (SELECT coalesce(max(size), 0) FROM heads WHERE log = NEW.log)
      OR NEW.seq > (SELECT coalesce(max(seq), 0) FROM events WHERE log = NEW.log)
    BEGIN
      SELECT raise(ROLLBACK, 'keys: a key stands on a new event, once');
    END
    """,
  ]
}
