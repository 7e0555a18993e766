/// The tables of `private.sqlite`.
enum PrivateSchema {
  /// "VARP".
  static let applicationID = 0x5641_5250
  /// Layout of this file. Format 1 held all in clear, format 2 had two indexes where one will do,
  /// and no drafts.
  static let version = 3

  /// Finds what is not settled, and all by handle: every index more is a page more that an entry writes.
  static let byHandle = "CREATE INDEX payloads_by_handle ON payloads (settled, log, seq)"

  static let drafts = """
    CREATE TABLE drafts (
      number INTEGER PRIMARY KEY,
      log TEXT NOT NULL,
      nonce BLOB NOT NULL,
      box BLOB NOT NULL
    ) STRICT
    """

  static let statements = [
    """
    CREATE TABLE secrets (
      log TEXT PRIMARY KEY,
      nonce BLOB NOT NULL,
      box BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    // A commitment is random: clustered by it, an import would write all over the file.
    """
    CREATE TABLE payloads (
      number INTEGER PRIMARY KEY,
      commitment BLOB NOT NULL UNIQUE CHECK (length(commitment) = 32),
      log TEXT NOT NULL,
      seq INTEGER NOT NULL,
      put INTEGER NOT NULL,
      settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
      person TEXT,
      key INTEGER,
      CHECK ((person IS NULL) <> (key IS NULL))
    ) STRICT
    """,
    byHandle,
    "CREATE INDEX payloads_by_person ON payloads (log, person) WHERE person IS NOT NULL",
    """
    CREATE TABLE members (
      payload INTEGER NOT NULL,
      member TEXT NOT NULL,
      nonce BLOB NOT NULL,
      box BLOB NOT NULL,
      PRIMARY KEY (payload, member)
    ) STRICT, WITHOUT ROWID
    """,
    // No key of its own: under that of the person it stands for.
    """
    CREATE TABLE names (
      log TEXT NOT NULL,
      kind TEXT NOT NULL,
      blind BLOB NOT NULL CHECK (length(blind) = 32),
      id TEXT NOT NULL,
      key INTEGER,
      nonce BLOB NOT NULL,
      box BLOB NOT NULL,
      PRIMARY KEY (log, kind, blind)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE lines (
      number INTEGER PRIMARY KEY,
      nonce BLOB NOT NULL,
      box BLOB NOT NULL
    ) STRICT
    """,
    drafts,
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    // What is about to be forgotten: by pseudonym, or by the number of the entry.
    """
    CREATE TABLE intents (
      number INTEGER PRIMARY KEY,
      log TEXT NOT NULL,
      person TEXT,
      entry INTEGER,
      size INTEGER NOT NULL,
      put INTEGER NOT NULL,
      CHECK ((person IS NULL) <> (entry IS NULL))
    ) STRICT
    """,
    // The first numbered key that nothing is sealed under yet.
    "CREATE TABLE unused_keys (first INTEGER NOT NULL) STRICT",
    "INSERT INTO unused_keys VALUES (1)",
  ]
}
