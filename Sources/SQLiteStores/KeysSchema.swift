/// The tables of `keys.sqlite`.
enum KeysSchema {
  /// "VARK".
  static let applicationID = 0x5641_524B
  /// Layout of this file.
  static let version = 1

  /// A destroyed key keeps its row, without nonce and box: its name never gets a key again.
  static let statements =
    [
      "CREATE TABLE vault (id BLOB NOT NULL CHECK (length(id) = 16)) STRICT",
      """
      CREATE TABLE locks (
        kind TEXT PRIMARY KEY,
        text TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE numbered_keys (
        number INTEGER PRIMARY KEY,
        nonce BLOB,
        box BLOB,
        CHECK ((nonce IS NULL) = (box IS NULL))
      ) STRICT
      """,
      """
      CREATE TABLE person_keys (
        log TEXT NOT NULL,
        person TEXT NOT NULL,
        nonce BLOB,
        box BLOB,
        PRIMARY KEY (log, person),
        CHECK ((nonce IS NULL) = (box IS NULL))
      ) STRICT, WITHOUT ROWID
      """,
    ] + guards("numbered_keys", ["number"]) + guards("person_keys", ["log", "person"])

  private static func guards(_ table: String, _ name: [String]) -> [String] {
    let isSame = name.map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
    let isOther = name.map { "NEW.\($0) <> OLD.\($0)" }.joined(separator: " OR ")
    return [
      """
      CREATE TRIGGER \(table)_stay BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'keys are erased, never removed'); END
      """,
      """
      CREATE TRIGGER \(table)_end BEFORE UPDATE ON \(table) WHEN NEW.box IS NOT NULL OR \(isOther)
      BEGIN SELECT RAISE(ABORT, 'a key is never replaced'); END
      """,
      // INSERT OR REPLACE deletes without asking the trigger of DELETE.
      """
      CREATE TRIGGER \(table)_once BEFORE INSERT ON \(table)
      WHEN NEW.box IS NOT NULL AND EXISTS (SELECT 1 FROM \(table) WHERE \(isSame))
      BEGIN SELECT RAISE(ABORT, 'a key is never replaced'); END
      """,
    ]
  }
}
