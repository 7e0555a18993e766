import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport

/// A disk of a sitting's own: paths that are not whole lie in a folder that is gone afterwards, and what
/// is said of it names them as they were typed.
final class ScratchDisk: RegistryOpener, BackupWorkshop {
  let root: String
  let environment = Environment.test()

  private let workshop = SQLiteBackupWorkshop(
    keysUsed: SQLiteSealedStore.keysUsed, keysKept: SQLiteVaultKeys.keysKept,
    peopleWithoutKey: SQLiteSealedStore.peopleWithoutKey)

  init(_ folders: [String]) throws {
    root =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("varde-sitting-\(UUID().uuidString)").path
    for folder in [root] + folders.map({ root + "/" + $0 }) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func whole(_ path: String) -> String { path.hasPrefix("/") ? path : root + "/" + path }

  func create(
    _ path: String, organisation: LogCode, demo: Bool, passphrase: NewPassphrase? = nil
  ) throws(RegistryOpenError) -> Registry {
    let source = SeededBytes(seed: 3)
    return registry(
      try RegistryFolder.create(
        at: whole(path), RegistryHeader(organisation: organisation, demo: demo),
        random: { source.bytes($0) }))
  }

  func open(_ path: String) throws(RegistryOpenError) -> Registry {
    registry(try RegistryFolder.open(at: whole(path)))
  }

  private func registry(_ folder: RegistryFolder) -> Registry {
    Registry(
      events: folder.events, privates: folder.privateStore, accesses: folder.accesses,
      views: folder.views, environment: environment)
  }

  func syncService(at path: String) -> SyncService? { nil }

  private func typed<T>(_ body: () throws(BackupError) -> T) throws(BackupError) -> T {
    func short(_ path: String) -> String { path.replacing(root + "/", with: "") }
    do throws(BackupError) { return try body() } catch {
      switch error {
      case .samePlace(let folder): throw .samePlace(folder: short(folder))
      case .exists(let path): throw .exists(path: short(path))
      case .file(let path, let reason): throw .file(path: short(path), reason)
      default: throw error
      }
    }
  }

  func folder(of path: String) throws(BackupError) -> String {
    let folder = try typed { () throws(BackupError) in try workshop.folder(of: whole(path)) }
    return folder.replacing(root + "/", with: "")
  }
  func makeFolder(beside path: String) throws(BackupError) -> String {
    try typed { () throws(BackupError) in try workshop.makeFolder(beside: whole(path)) }
  }
  func remove(_ path: String) { workshop.remove(whole(path)) }
  func copy(
    _ file: BackupFile, of registry: String, to folder: String
  ) throws(BackupError) -> Bool {
    try workshop.copy(file, of: whole(registry), to: folder)
  }
  func examine(_ file: BackupFile, in folder: String) throws(BackupError) {
    try workshop.examine(file, in: folder)
  }
  func log(in folder: String) throws(BackupError) -> BackupLog { try workshop.log(in: folder) }
  func lastKeyUsed(in folder: String) throws(BackupError) -> Int {
    try workshop.lastKeyUsed(in: folder)
  }
  func lastKeyKept(in folder: String) throws(BackupError) -> Int {
    try workshop.lastKeyKept(in: folder)
  }
  func peopleWithoutKey(in folder: String) throws(BackupError) -> Int {
    try workshop.peopleWithoutKey(in: folder)
  }
  func open(_ path: String) throws(BackupError) -> any BackupSource {
    try typed { () throws(BackupError) in try workshop.open(whole(path)) }
  }
  func create(_ path: String) throws(BackupError) -> any BackupSink {
    try typed { () throws(BackupError) in try workshop.create(whole(path)) }
  }
  func requireNothing(at path: String) throws(BackupError) {
    try typed { () throws(BackupError) in try workshop.requireNothing(at: whole(path)) }
  }
  func move(_ folder: String, to path: String) throws(BackupError) {
    try typed { () throws(BackupError) in try workshop.move(folder, to: whole(path)) }
  }
}
