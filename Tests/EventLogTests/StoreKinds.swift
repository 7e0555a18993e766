import Application
import EventLog
import Events
import Foundation
import SQLiteStores
import TestSupport
import Vault

/// An empty folder for one test.
struct Scratch: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/varde-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var log: String { path + "/log.sqlite" }

  func makeLog(busyTimeout: Double = 5) throws -> SQLiteEventStore {
    try SQLiteEventStore.create(at: log, .sample, busyTimeout: busyTimeout)
  }
}

extension RegistryHeader {
  static let sample = RegistryHeader(organisation: LogCode("angstringen")!, demo: false)
}

extension SealingPrivateStore {
  /// A private store in files of a folder, its vault open.
  static func onDisk(_ folder: String, busyTimeout: Double = 5) throws -> SealingPrivateStore {
    let id = VaultID(bytes: SystemRandom.bytes(16))!
    let keys = try SQLiteVaultKeys.create(
      at: folder + "/keys.sqlite", id, [], busyTimeout: busyTimeout)
    let vault = Vault(keys, random: SystemRandom.bytes)
    vault.open(with: RegistryKey(bytes: SystemRandom.bytes(32)))
    let sealed = try SQLiteSealedStore.create(
      at: folder + "/private.sqlite", busyTimeout: busyTimeout)
    return SealingPrivateStore(sealed, vault)
  }
}

/// The implementations that run the contracts.
enum StoreKind: CaseIterable {
  case inMemory, sqlite

  func withEvents(_ body: (any EventStore) throws -> Void) throws {
    switch self {
    case .inMemory: try body(InMemoryEventStore(.sample))
    case .sqlite:
      let scratch = try Scratch()
      try body(try scratch.makeLog())
    }
  }

  func withPrivateStore(_ body: (any PrivateStore) throws -> Void) throws {
    switch self {
    case .inMemory: try body(SealingPrivateStore.inMemory())
    case .sqlite:
      let scratch = try Scratch()
      try body(try SealingPrivateStore.onDisk(scratch.path))
    }
  }

  func withViews(_ body: (any ViewStore) throws -> Void) throws {
    switch self {
    case .inMemory: try body(InMemoryViewStore())
    case .sqlite:
      let scratch = try Scratch()
      try body(SQLiteViewStore(at: scratch.path + "/views.sqlite", readOnly: false))
    }
  }
}
