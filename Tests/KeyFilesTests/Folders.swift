import Application
import EventLog
import Events
import Foundation
import KeyFiles
import TestSupport
import Vault

/// A folder of a test's own, gone afterwards.
final class Scratch {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("varde-keys-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var keys: String { path + "/data/varde/keys" }

  /// Every file below, by its path from here.
  func files() -> [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }
}

func mode(_ path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : -1
}

extension KeyFile {
  static func sample(_ seed: UInt64 = 1, _ kind: Kind = .owner) -> KeyFile {
    KeyFile(kind, seed: SeededBytes(seed: seed).bytes(32))
  }
}

/// A store to hold to the port's duties.
enum StoreKind: CaseIterable {
  case memory, disk

  /// The store, and the same opened anew where it outlives the object.
  func make() throws -> (store: any KeyStore, again: () throws -> any KeyStore, scratch: Scratch) {
    let scratch = try Scratch()
    switch self {
    case .memory:
      let store = InMemoryKeyStore()
      return (store, { store }, scratch)
    case .disk:
      let path = scratch.keys
      return (try KeyFolder(at: path), { try KeyFolder(at: path) }, scratch)
    }
  }
}

extension VerifierKey {
  /// A key of somebody's.
  static func sample(_ name: String, _ seed: UInt64 = 1) -> VerifierKey {
    VerifierKey(
      name: KeyName(name)!, kind: .cosignature, publicKey: SeededBytes(seed: seed).bytes(32))!
  }
}

extension VaultID {
  /// Sixteen bytes that are alike.
  static func sample(_ byte: UInt8) -> VaultID {
    VaultID(bytes: [UInt8](repeating: byte, count: 16))!
  }
}

extension ErasureNote {
  /// One of each kind.
  static let samples = [
    ErasureNote.person(RandomID("4c9mzr51skc1dkth")!, LogCode("asker")!),
    .payload(Digest([UInt8](repeating: 7, count: 32))!),
    .member(.note, of: Digest([UInt8](repeating: 255, count: 32))!),
  ]
}
