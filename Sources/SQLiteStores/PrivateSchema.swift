/// The tables of `private.sqlite`.
enum PrivateSchema {
  /// "VARP".
  static let applicationID = 0x5641_5250
  /// Layout of this file.
  static let version = 1

  static let statements = [
    """
    CREATE TABLE secrets (
      log TEXT PRIMARY KEY,
      secret BLOB NOT NULL CHECK (length(secret) = 32)
    ) STRICT, WITHOUT ROWID
    """,
    // A commitment is random: clustered by it, an import would write all over the file.
    """
    CREATE TABLE payloads (
      number INTEGER PRIMARY KEY,
      commitment BLOB NOT NULL UNIQUE CHECK (length(commitment) = 32),
      nonce BLOB NOT NULL,
      bytes BLOB NOT NULL,
      log TEXT NOT NULL,
      seq INTEGER NOT NULL,
      put INTEGER NOT NULL,
      settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX payloads_by_handle ON payloads (log, seq)",
    "CREATE INDEX payloads_unsettled ON payloads (log, seq) WHERE settled = 0",
    """
    CREATE TABLE aliases (
      log TEXT NOT NULL,
      kind TEXT NOT NULL,
      year INTEGER NOT NULL,
      text TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (log, kind, year, text)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE lines (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
  ]
}
