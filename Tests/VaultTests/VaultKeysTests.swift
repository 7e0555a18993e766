import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// Where the keys are kept, and that what was destroyed there stays so.
@Suite struct VaultKeysTests {
  private static let asker = LogCode("asker")!
  private static let eva = RandomID(bytes: [UInt8](repeating: 1, count: 10))
  private static let ola = RandomID(bytes: [UInt8](repeating: 2, count: 10))

  @Test(arguments: KeysKind.allCases, VaultKeyStoreContract.cases)
  func contract(kind: KeysKind, contract: Contract<any VaultKeyStore>) throws {
    try kind.with { try contract.check($0) }
  }

  private static func key(_ seed: UInt8) -> SealedBytes {
    SealedBytes(
      nonce: [UInt8](repeating: seed, count: 12), box: [UInt8](repeating: seed, count: 48))
  }

  /// Eva and number 1 erased, Ola and number 2 active.
  private func filled(_ path: String) throws -> SQLiteVaultKeys {
    let keys = try SQLiteVaultKeys.create(
      at: path, VaultID(bytes: [UInt8](repeating: 7, count: 16))!, [])
    try keys.add(2) { _ in Self.key(2) }
    for person in [Self.eva, Self.ola] { try keys.add(Self.key(1), of: person, in: Self.asker) }
    try keys.erase([.number(1), .person(Self.eva, Self.asker)])
    return keys
  }

  private static let blobs = "zeroblob(12), zeroblob(48)"

  @Test(arguments: [
    "UPDATE numbered_keys SET nonce = zeroblob(12), box = zeroblob(48)",
    "UPDATE person_keys SET nonce = zeroblob(12), box = zeroblob(48)",
    "UPDATE numbered_keys SET number = 3 WHERE number = 1",
    "UPDATE OR REPLACE numbered_keys SET number = 1 WHERE number = 2",
    "UPDATE person_keys SET person = 'x' WHERE box IS NULL",
    "UPDATE person_keys SET log = 'oslo' WHERE box IS NULL",
    "DELETE FROM numbered_keys WHERE number = 1", "DELETE FROM person_keys",
    "INSERT INTO numbered_keys VALUES (1, \(blobs))",
    "INSERT OR REPLACE INTO numbered_keys VALUES (1, \(blobs))",
    "REPLACE INTO numbered_keys VALUES (2, \(blobs))",
    "INSERT OR REPLACE INTO person_keys VALUES ('asker', '\(eva)', \(blobs))",
    "INSERT OR IGNORE INTO person_keys VALUES ('asker', '\(ola)', \(blobs))",
    "INSERT INTO person_keys VALUES ('asker', '\(eva)', \(blobs)) "
      + "ON CONFLICT DO UPDATE SET nonce = excluded.nonce, box = excluded.box",
    "UPDATE numbered_keys SET nonce = NULL WHERE number = 2",
  ])
  func sqlBringsNoneBack(_ sql: String) throws {
    let scratch = try Scratch()
    let path = scratch.path + "/keys.sqlite"
    let keys = try filled(path)
    #expect(throws: RawDatabase.Refused.self) { try RawDatabase(path).run(sql) }
    #expect(try keys.key(.number(1)) == .erased)
    #expect(try keys.key(.number(2)) == .active(Self.key(2)))
    #expect(try keys.key(.number(3)) == .unknown)
    #expect(try keys.key(.person(Self.eva, Self.asker)) == .erased)
    #expect(try keys.key(.person(Self.ola, Self.asker)) == .active(Self.key(1)))
  }

  /// The wrapped key is not in the file or its journal any more.
  @Test func whatIsErasedIsOverwritten() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/keys.sqlite"
    let keys = try SQLiteVaultKeys.create(
      at: path, VaultID(bytes: [UInt8](repeating: 7, count: 16))!, [])
    try keys.add(300) { name in
      guard case .number(let number) = name else { return Self.key(0) }
      return SealedBytes(
        nonce: [UInt8](repeating: 0, count: 12),
        box: Array("key-\(number)-".utf8) + [UInt8](40..<80))
    }
    try keys.add(
      SealedBytes(nonce: Self.key(1).nonce, box: Array("key-of-eva".utf8)), of: Self.eva,
      in: Self.asker)
    func isThere(_ text: String) throws -> Bool {
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).contains { file in
        try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + file))
          .range(of: Data(text.utf8)) != nil
      }
    }
    #expect(try isThere("key-7-") && isThere("key-of-eva"))
    try keys.erase((1...299).map { .number($0) } + [.person(Self.eva, Self.asker)])
    for number in 1...299 { #expect(try !isThere("key-\(number)-"), "\(number)") }
    #expect(try !isThere("key-of-eva"))
    #expect(try isThere("key-300-"))
  }

  @Test func reopened() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/keys.sqlite"
    #expect(throws: RegistryOpenError.notFound) {
      try SQLiteVaultKeys.open(at: path, readOnly: false)
    }
    let made = try filled(path)
    let again = try SQLiteVaultKeys.open(at: path, readOnly: false)
    #expect(again.vault == made.vault)
    #expect(try again.key(.person(Self.eva, Self.asker)) == .erased)
    let read = try SQLiteVaultKeys.open(at: path, readOnly: true)
    #expect(throws: PrivateStoreError.readOnly) { try read.erase([.number(2)]) }
    #expect(throws: RegistryOpenError.exists) {
      try SQLiteVaultKeys.create(at: path, made.vault, [])
    }
    try RawDatabase(path).run("PRAGMA user_version = 9")
    #expect(throws: RegistryOpenError.newerFormat(9)) {
      try SQLiteVaultKeys.open(at: path, readOnly: false)
    }
  }
}
