package import Application
import EventLog
package import Events
import Foundation
import GRDB

/// Alters registries on disk behind the stores' back, for the tamper lab.
package struct SQLiteWorkshop: TamperWorkshop {
  /// A workshop without anything in it.
  package init() {}

  package func prepare(_ folder: String) throws(RegistryOpenError) {
    _ = try RegistryFolder.makeFolder(FileSystem.absolute(folder))
  }

  package func copy(_ registry: String, to path: String) throws(RegistryOpenError) {
    try copyFile(registry, path)
  }

  package func replaceLogFile(
    of registry: String, with other: String
  ) throws(RegistryOpenError) {
    let path = RegistryFolder.File.log.path(in: registry)
    guard unlink(path) == 0 else { throw FileSystem.failure(errno) }
    try copyFile(RegistryFolder.File.log.path(in: other), path)
  }

  package func write(_ bytes: [UInt8], to path: String) throws(RegistryOpenError) {
    guard !FileSystem.exists(path) else { throw .exists }
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      throw .notPermitted
    }
  }

  package func read(_ path: String) throws(RegistryOpenError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .notFound }
    return Array(data)
  }

  private func copyFile(_ source: String, _ target: String) throws(RegistryOpenError) {
    guard !FileSystem.exists(target) else { throw .exists }
    do { try FileManager.default.copyItem(atPath: source, toPath: target) } catch {
      throw .storage("\((error as NSError).domain) \((error as NSError).code)")
    }
  }

  package func rows(of log: LogCode, in registry: String) throws(RegistryOpenError) -> RawLog {
    try RawFile.of(log, registry).read { try RawLogRows.read(log, $0) }
  }

  package func write(_ logs: [RawLog], in registry: String) throws(RegistryOpenError) {
    let accesses = logs.filter { $0.log == .access }
    for part in [accesses, logs.filter { $0.log != .access }] {
      guard let log = part.first?.log else { continue }
      try RawFile.of(log, registry).writeWithoutTriggers { db in
        for log in part { try RawLogRows.write(log, db) }
      }
    }
  }

  package func removeTrigger(_ name: String, in registry: String) throws(RegistryOpenError) {
    try RawFile.log(of: registry).write { try $0.execute(sql: "DROP TRIGGER \(name)") }
  }

  package func exchangePayloads(
    _ one: Handle, _ other: Handle, in registry: String
  ) throws(RegistryOpenError) {
    try RawFile.personal(of: registry).write { try RawPayloads.exchange(one, other, $0) }
  }

  package func destroyPayloads(
    of log: LogCode, after seq: Int, in registry: String
  ) throws(RegistryOpenError) {
    try RawFile.personal(of: registry).write { try RawPayloads.destroy(log, after: seq, $0) }
  }
}
