import EventLog

/// What format 2 has and format 1 had not: the roots of complete subtrees.
extension LogSchema {
  static let nodes =
    [table] + refusals(of: "nodes") + [nodesInOrder, nodesComplete]

  // 39 000 rows for ten million events.
  private static let table = """
    CREATE TABLE nodes (
      log TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level IN (\(levels))),
      position INTEGER NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (log, level, position)
    ) STRICT, WITHOUT ROWID
    """

  private static let levels = Subtree.keptLevels.map(String.init).joined(separator: ", ")

  private static let nodesInOrder = """
    CREATE TRIGGER nodes_in_order BEFORE INSERT ON nodes
    WHEN NEW.position IS NOT (SELECT coalesce(max(position) + 1, 0) FROM nodes
        WHERE log = NEW.log AND level = NEW.level)
      OR (NEW.position + 1) << NEW.level >
        (SELECT coalesce(max(seq), 0) FROM events WHERE log = NEW.log)
    BEGIN
      SELECT raise(ROLLBACK, 'nodes: the next subtree is the next of its level, within the log');
    END
    """

  // Nobody appends without them: also not a program of format 1 that had the file open when it was
  // taken to format 2.
  private static let nodesComplete = """
    CREATE TRIGGER nodes_complete BEFORE INSERT ON heads
    WHEN \(Subtree.keptLevels.map(isIncomplete).joined(separator: "\n  OR "))
    BEGIN
      SELECT raise(ROLLBACK, 'heads: the subtrees that the append completes are kept with it');
    END
    """

  private static func isIncomplete(_ level: Int) -> String {
    "(SELECT coalesce(max(position) + 1, 0) FROM nodes WHERE log = NEW.log AND level = \(level))"
      + " IS NOT NEW.size >> \(level)"
  }
}
