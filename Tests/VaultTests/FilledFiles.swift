import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Payloads of people and of entries, and names, in files that are not waited for.
final class FilledFiles {
  static let logs = [LogCode("asker")!, LogCode("oslo")!]
  let path: String
  let store: SealingPrivateStore
  let personal: RawDatabase
  let keys: RawDatabase
  let registryKey: RegistryKey
  var payloads: [Payload] = []
  var names: [Alias] = []

  /// - Parameters:
  ///   - id: the vault's 16 bytes.
  ///   - key: the registry's 32 bytes.
  init(_ id: ClosedRange<UInt8> = 1...16, key: [UInt8] = SystemRandom.bytes(32)) throws {
    path = NSTemporaryDirectory() + "/varde-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let id = VaultID(bytes: [UInt8](id))!
    let vault = Vault(
      try SQLiteVaultKeys.create(at: path + "/keys.sqlite", id, []),
      random: SystemRandom.bytes)
    registryKey = RegistryKey(bytes: key)
    vault.open(with: registryKey)
    store = SealingPrivateStore(
      try SQLiteSealedStore.create(at: path + "/private.sqlite"), vault)
    personal = try RawDatabase(path + "/private.sqlite")
    keys = try RawDatabase(path + "/keys.sqlite")
    for raw in [personal, keys] { try raw.run("PRAGMA synchronous = OFF") }
    for seq in 1...40 {
      let person = RandomID(bytes: [UInt8](repeating: UInt8(seq), count: 10))
      let log = Self.logs[seq % 2]
      payloads.append(
        Payload(
          nonce: SystemRandom.bytes(32),
          bytes: PayloadText([.name: "Navn \(seq)", .note: "Ord \(seq)"]).bytes,
          handle: Handle(log, seq), person: seq <= 20 ? person : nil))
      let kind: AliasKind = seq <= 20 ? .person : .series
      names.append(Alias(kind, "K\(seq)", in: log, is: person))
    }
    try store.put(payloads, aliases: names, at: SampleEvents.instant(0))
    for trigger in ["numbered_keys_end", "person_keys_end"] {
      try keys.run("DROP TRIGGER \(trigger)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The vault as the next process opens it: nothing is unwrapped yet.
  func reopen() {
    store.vault.lock()
    store.vault.open(with: registryKey)
  }

  /// What a payload opens as: its own bytes, or nothing.
  func isRefused(_ payload: Payload) throws -> Bool {
    reopen()
    do {
      let text = try store.payload(payload.commitment)
      #expect(text?.bytes == payload.bytes)
      return false
    } catch PrivateStoreError.unreadable { return true }
  }
}
