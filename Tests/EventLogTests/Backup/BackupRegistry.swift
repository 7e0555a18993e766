import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// A registry on disk with all files that a backup knows of, and places for its backups.
struct BackupRegistry {
  static let asker = LogCode("asker")!
  static let oslo = LogCode("oslo")!
  static let id = BackupManifest.RegistryID("0123456789abcdef0123456789abcdef")!
  static let made = Instant("2026-11-21T11:00:00.000Z")!

  /// Reads the numbers in tables of the tests' own.
  static let workshop = SQLiteBackupWorkshop(
    keysUsed: newest("used"), keysKept: newest("keys"), peopleWithoutKey: { _, _ in 0 })

  let path: String
  var folder: String { path + "/registry" }
  var archive: String { path + "/one/registry.tar" }
  var keysArchive: String { path + "/two/keys.tar" }
  var restored: String { path + "/three/restored" }

  /// `lastKey` is the newest key there is, `used` the newest that the private store speaks of.
  init(in path: String, lastKey: Int = 12, used: Int = 10) throws {
    self.path = path
    for name in ["one", "two", "three"] {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(name)", withIntermediateDirectories: false)
    }
    let log = try RegistryFolder.create(at: folder, .sample).events
    for code in [Self.asker, Self.oslo] {
      var sample = SampleEvents(code)
      _ = try log.append(sample.events(1...40), to: code, expecting: 0)
    }
    try RawDatabase(folder + "/private.sqlite").run(
      "INSERT INTO lines (nonce, box) VALUES (zeroblob(12), CAST('typed-line-marker' AS BLOB))")
    try Self.set(folder + "/private.sqlite", "used", used)
    try Self.set(folder + "/keys.sqlite", "keys", lastKey)
  }

  static func set(_ path: String, _ table: String, _ number: Int) throws {
    let database = try RawDatabase(path)
    try database.run("CREATE TABLE IF NOT EXISTS \(table) (number INTEGER)")
    try database.run("INSERT INTO \(table) VALUES (\(number))")
  }

  private static func newest(_ table: String) -> SQLiteBackupWorkshop.Newest {
    { path throws(RegistryOpenError) in
      do {
        return Int(try RawDatabase(path).run("SELECT max(number) FROM \(table)") ?? "") ?? 0
      } catch { throw .storage("\(error)") }
    }
  }

  func request(samePlace: Bool = false) -> BackupWriter.Request {
    BackupWriter.Request(
      registry: folder, id: Self.id, registryArchive: archive, keysArchive: keysArchive,
      allowsSamePlace: samePlace)
  }

  @discardableResult func write() throws -> BackupWriter.Made {
    try BackupWriter(Self.workshop).write(request(), made: Self.made)
  }

  @discardableResult
  func read(
    _ archive: String? = nil, _ keys: String? = nil,
    prepare: (String, BackupReader.Restored) throws(ApplicationError) -> Void = { _, _ in }
  ) throws(BackupError) -> BackupReader.Restored {
    try BackupReader(Self.workshop).read(
      registryArchive: archive ?? self.archive, keysArchive: keys ?? keysArchive, to: restored,
      prepare: prepare)
  }

  /// Names in the folders where archives and restored registries go.
  func left() throws -> [String] {
    try ["one", "two", "three"].flatMap {
      try FileManager.default.contentsOfDirectory(atPath: "\(path)/\($0)")
    }.sorted()
  }

  func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Puts other bytes in place of an archive.
  func put(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
