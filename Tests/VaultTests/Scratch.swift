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
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The implementations that run the contracts.
enum KeysKind: CaseIterable {
  case inMemory, sqlite

  func with(_ body: (any VaultKeyStore) throws -> Void) throws {
    let id = VaultID(bytes: SystemRandom.bytes(16))!
    switch self {
    case .inMemory:
      let keys = InMemoryVaultKeys(id)
      try keys.set(VaultKeyStoreContract.lock)
      try body(keys)
    case .sqlite:
      let scratch = try Scratch()
      let path = scratch.path + "/keys.sqlite"
      try body(try SQLiteVaultKeys.create(at: path, id, [VaultKeyStoreContract.lock]))
    }
  }
}

extension RegistryHeader {
  static let sample = RegistryHeader(organisation: LogCode("mental-helse")!, demo: false)
}
