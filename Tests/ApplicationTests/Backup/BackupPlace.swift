import Application
import Decisions
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// A registry on disk, folders for its archives, and a key folder.
final class BackupPlace {
  let path: String
  let registry: Registry
  let keys = InMemoryKeyStore()

  static let workshop = SQLiteBackupWorkshop(
    keysUsed: SQLiteSealedStore.keysUsed, keysKept: SQLiteVaultKeys.keysKept,
    peopleWithoutKey: SQLiteSealedStore.peopleWithoutKey)

  init(demo: Bool = false) throws {
    path = NSTemporaryDirectory() + "/varde-restore-\(UUID().uuidString)"
    for name in ["", "/one", "/two", "/back"] {
      try FileManager.default.createDirectory(
        atPath: path + name, withIntermediateDirectories: false)
    }
    let folder = try RegistryFolder.create(
      at: path + "/asker.varde", RegistryHeader(organisation: LogCode("mental-helse")!, demo: demo))
    registry = Registry(folder, .test())
    registry.noteErasures { [keys] () throws(KeyStoreError) in keys }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A backup under a name.
  @discardableResult func backUp(_ name: String = "a") throws -> BackupWriter.Made {
    try BackupWriter(Self.workshop).write(
      BackupWriter.Request(
        registry: path + "/asker.varde", id: registry.backupID,
        registryArchive: archive(name), keysArchive: keysArchive(name)),
      made: .testNow)
  }

  func archive(_ name: String) -> String { "\(path)/one/\(name).tar" }
  func keysArchive(_ name: String) -> String { "\(path)/two/\(name).tar" }

  /// Puts two archives back, and opens what comes of it.
  func restore(
    _ name: String = "a", keysOf other: String? = nil, from place: BackupPlace? = nil,
    as destination: String = "b.varde", noted: (any KeyStore)? = nil
  ) throws -> (registry: Registry, outcome: RestoreRegistry.Outcome) {
    let opener = PlaceOpener()
    let path = "\(path)/back/\(destination)"
    let outcome = try RestoreRegistry(Self.workshop, opener: opener, keys: noted ?? keys).run(
      registryArchive: archive(name), keysArchive: (place ?? self).keysArchive(other ?? name),
      to: path)
    return (try opener.open(path), outcome)
  }

  /// A registry as the next process sees it.
  static func open(_ path: String) throws -> Registry { try PlaceOpener().open(path) }

  /// Names where registries are put back.
  var left: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path + "/back").sorted() }
  }

  /// Every byte of every file of a registry that was put back.
  func bytes(_ name: String = "b.varde") throws -> [Data] {
    let folder = "\(path)/back/\(name)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))
    }
  }
}

/// Registries on disk with the clock of tests.
private struct PlaceOpener: RegistryOpener {
  var environment: Environment { .test(seed: 99) }

  func create(
    _ path: String, organisation: LogCode, demo: Bool, passphrase: NewPassphrase?
  ) throws(RegistryOpenError) -> Registry { throw .notPermitted }

  func open(_ path: String) throws(RegistryOpenError) -> Registry {
    Registry(try RegistryFolder.open(at: path), environment)
  }

  func syncService(at path: String) -> SyncService? { nil }
}
