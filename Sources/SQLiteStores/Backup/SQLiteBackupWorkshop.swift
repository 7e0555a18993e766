package import Application
package import EventLog
import Events
import Foundation
import GRDBSQLite

/// Backups of registries on disk.
package struct SQLiteBackupWorkshop: BackupWorkshop {
  private let keysUsed: Newest
  private let keysKept: Newest
  private let peopleWithoutKey: Comparison

  /// The newest key number that a database, at its path, speaks of; 0 for none.
  package typealias Newest = @Sendable (_ path: String) throws(RegistryOpenError) -> Int

  /// How many people of one database, at its path, have no key in the other.
  package typealias Comparison =
    @Sendable (
      _ path: String, _ keysPath: String
    ) throws(RegistryOpenError) -> Int

  /// - Parameters:
  ///   - keysUsed: the newest key that something in a private store is sealed under.
  ///   - keysKept: the newest key in `keys.sqlite`.
  ///   - peopleWithoutKey: how many people of a private store `keys.sqlite` has no key of.
  package init(
    keysUsed: @escaping Newest, keysKept: @escaping Newest, peopleWithoutKey: @escaping Comparison
  ) {
    self.keysUsed = keysUsed
    self.keysKept = keysKept
    self.peopleWithoutKey = peopleWithoutKey
  }

  package func copy(
    _ file: BackupFile, of registry: String, to folder: String
  ) throws(BackupError) -> Bool {
    let source = "\(FileSystem.absolute(registry))/\(file.rawValue)"
    let target = "\(folder)/\(file.rawValue)"
    guard FileSystem.exists(source) else { return false }
    if file == .keyFile {
      try copyPlain(source, to: target)
      return true
    }
    do { try DatabaseCopy.make(source, to: target, withoutLines: file == .personal) } catch {
      throw failure(error, file, source)
    }
    try examine(file, in: folder)
    return true
  }

  private func copyPlain(_ source: String, to target: String) throws(BackupError) {
    let (source, sink) = (try FileSource(source), try FileSink(target))
    while true {
      let part = try source.read(atMost: TarWriter.partSize)
      if part.isEmpty { break }
      try sink.write(part)
    }
    try sink.finish()
  }

  package func examine(_ file: BackupFile, in folder: String) throws(BackupError) {
    let path = "\(folder)/\(file.rawValue)"
    let isSound: Bool
    do { isSound = try DatabaseCopy.isSound(path) } catch { throw failure(error, file, path) }
    guard isSound else { throw .damaged(file) }
  }

  package func log(in folder: String) throws(BackupError) -> BackupLog {
    let path = "\(folder)/\(BackupFile.log.rawValue)"
    do {
      let store = try SQLiteEventStore.open(at: path, readOnly: true)
      let heads = try store.heads().map { BackupManifest.LogHead(log: $0.log, head: $0.head) }
      return BackupLog(organisation: store.registry.organisation, heads: heads)
    } catch let error as LogError {
      if case .damaged(let log, _) = error { throw .heads(log) }
      throw .damaged(.log)
    } catch { throw failure(error, .log, path) }
  }

  package func lastKeyUsed(in folder: String) throws(BackupError) -> Int {
    try newest(keysUsed, .personal, folder)
  }

  package func lastKeyKept(in folder: String) throws(BackupError) -> Int {
    try newest(keysKept, .keys, folder)
  }

  package func peopleWithoutKey(in folder: String) throws(BackupError) -> Int {
    let keys = "\(folder)/\(BackupFile.keys.rawValue)"
    do throws(RegistryOpenError) {
      return try peopleWithoutKey("\(folder)/\(BackupFile.personal.rawValue)", keys)
    } catch { throw failure(error, .keys, keys) }
  }

  private func newest(
    _ read: Newest, _ file: BackupFile, _ folder: String
  ) throws(BackupError) -> Int {
    let path = "\(folder)/\(file.rawValue)"
    do throws(RegistryOpenError) { return try read(path) } catch {
      throw failure(error, file, path)
    }
  }

  private func failure(_ error: any Error, _ file: BackupFile, _ path: String) -> BackupError {
    if let error = error as? RegistryOpenError {
      return error == .notARegistry ? .damaged(file) : .file(path: path, error)
    }
    switch SQLiteFailure(error).primary {
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT: return .damaged(file)
    default: return .file(path: path, RegistryOpenError(error))
    }
  }
}
