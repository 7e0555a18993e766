import Application
import Events
import GRDB

/// A database file, opened for a moment by somebody who minds nothing that guards it.
struct RawFile {
  private let path: String

  static func log(of registry: String) -> RawFile {
    RawFile(path: RegistryFolder.File.log.path(in: FileSystem.absolute(registry)))
  }

  /// The file that a log stands in.
  static func of(_ log: LogCode, _ registry: String) -> RawFile {
    guard log == .access else { return Self.log(of: registry) }
    return RawFile(path: RegistryFolder.File.accesses.path(in: FileSystem.absolute(registry)))
  }

  static func personal(of registry: String) -> RawFile {
    RawFile(path: RegistryFolder.File.personal.path(in: FileSystem.absolute(registry)))
  }

  func read<T>(_ body: (Database) throws -> T) throws(RegistryOpenError) -> T {
    do {
      // Nothing here has to survive a power loss.
      let file = SQLiteFile(path: path, busyTimeout: 1, readOnly: false, synchronous: "OFF")
      let queue = try file.connect()
      let result = try queue.inDatabase(body)
      try queue.close()
      return result
    } catch { throw RegistryOpenError(error) }
  }

  func write(_ body: (Database) throws -> Void) throws(RegistryOpenError) {
    try read { db in try db.write { try body(db) } }
  }

  /// Takes the triggers away, and puts the very same ones back.
  func writeWithoutTriggers(
    _ body: (Database) throws -> Void
  ) throws(RegistryOpenError) {
    try write { db in
      let rows = try Prepared("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", in: db)
      var triggers: [(name: String, sql: String)] = []
      while try rows.step() { triggers.append((rows.text(0), rows.text(1))) }
      rows.rewind()
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
      try body(db)
      for trigger in triggers { try db.execute(sql: trigger.sql) }
    }
  }
}
