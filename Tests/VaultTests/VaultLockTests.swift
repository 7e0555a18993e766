import Application
import Events
import Foundation
import SQLiteStores
import TestSupport
import Testing
import Vault

/// What opens a vault, and what does not.
@Suite struct VaultLockTests {
  private static let cost = ScryptCost(exponent: 4, blockSize: 8, parallelism: 1)!
  private static let key = RegistryKey(bytes: [UInt8](0..<32))
  private static let here = VaultID(bytes: [UInt8](1...16))!
  private static let there = VaultID(bytes: [UInt8](2...17))!
  private static let secret = [UInt8](50..<82)
  private static let passphrase = VaultLock(
    key, passphrase: "blåbærøl", in: here, salt: [UInt8](0..<16), cost: cost)

  private func problem(_ body: () throws(VaultLockProblem) -> RegistryKey) -> VaultLockProblem? {
    do throws(VaultLockProblem) {
      #expect(try body().key.bytes == Self.key.key.bytes)
      return nil
    } catch { return error }
  }

  /// 128 MiB and some tenths of a second for each guess at what is in a stolen file.
  @Test func aNewVaultIsDearToGuess() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/r"
    let made = try RegistryFolder.create(
      at: path, .sample, lock: .passphrase("blåbærøl", cost: .current))
    try made.privateStore.addLine("linje", limit: 5)
    let text = try #require(
      try RawDatabase(path + "/keys.sqlite").run("SELECT text FROM locks WHERE kind = 'passphrase'")
    )
    #expect(text.hasPrefix("scrypt-chacha20poly1305/v1 17 8 1 "))
    #expect(try RawDatabase(path + "/keys.sqlite").run("SELECT count(*) FROM locks") == "1")
    #expect(!FileManager.default.fileExists(atPath: path + "/vault.key"))
    let opened = try RegistryFolder.open(at: path)
    #expect(opened.privateStore.isLocked)
    let lock = try #require(try opened.privateStore.vault.keys.locks().first)
    let vault = opened.privateStore.vault
    vault.open(with: try lock.opened(passphrase: "bla\u{30A}bærøl", in: vault.id))
    #expect(try opened.privateStore.lines() == ["linje"])
  }

  @Test func aPassphraseOpensItsVaultOnly() {
    let lock = Self.passphrase
    #expect(
      problem { () throws(VaultLockProblem) in
        try lock.opened(passphrase: "blåbærøl", in: Self.here)
      } == nil)
    for other in ["blåbærø", "Blåbærøl", "", "blåbærøl "] {
      #expect(
        problem { () throws(VaultLockProblem) in try lock.opened(passphrase: other, in: Self.here) }
          == .wrong)
    }
    #expect(
      problem { () throws(VaultLockProblem) in
        try lock.opened(passphrase: "blåbærøl", in: Self.there)
      } == .wrong)
  }

  @Test func anyAlteredByteKeepsItShut() throws {
    let parts = Self.passphrase.text.split(separator: " ").map(String.init)
    let box = try #require(Data(base64Encoded: parts[5]))
    for index in box.indices {
      var altered = box
      altered[index] ^= 1
      let text = (parts.dropLast() + [altered.base64EncodedString()]).joined(separator: " ")
      let lock = VaultLock(.passphrase, text: text)
      #expect(
        problem { () throws(VaultLockProblem) in
          try lock.opened(passphrase: "blåbærøl", in: Self.here)
        } == .wrong, "byte \(index)")
    }
  }

  /// Refused without any work: what is too dear would take minutes, or all memory.
  @Test(
    arguments: [
      (" 4 8 1 ", " 20 8 1 ", .tooDear), (" 4 8 1 ", " 63 8 1 ", .tooDear),
      (" 4 8 1 ", " 4 17 1 ", .tooDear), (" 4 8 1 ", " 4 8 17 ", .tooDear),
      (" 4 8 1 ", " 18 8 3 ", .tooDear), (" 4 8 1 ", " 0 8 1 ", .tooDear),
      (" 4 8 1 ", " 999999999 999999999 999999999 ", .tooDear),
      (" 4 8 1 ", " 9999999999 8 1 ", .damaged), (" 4 8 1 ", " 04 8 1 ", .damaged),
      (" 4 8 1 ", " 4 8 ", .damaged), (" 4 8 1 ", " 5 8 1 ", .wrong),
      ("/v1", "/v2", .unknownVersion),
      ("scrypt-chacha20poly1305/v1", "argon2/v1", .damaged), ("==", "=", .damaged),
    ] as [(String, String, VaultLockProblem)])
  func whatAFileMayNotAsk(part: String, other: String, expected: VaultLockProblem) {
    let text = Self.passphrase.text.replacing(part, with: other, maxReplacements: 1)
    #expect(text != Self.passphrase.text)
    let lock = VaultLock(.passphrase, text: text)
    #expect(
      problem { () throws(VaultLockProblem) in
        try lock.opened(passphrase: "blåbærøl", in: Self.here)
      } == expected)
  }

  @Test(arguments: [LockKind.recovery, .keyFile])
  func aSecretOpensItsLockOnly(_ kind: LockKind) throws {
    let lock = VaultLock(
      kind, Self.key, secret: Self.secret, in: Self.here, nonce: [UInt8](0..<12))
    func found(
      _ lock: VaultLock, _ secret: [UInt8] = Self.secret, _ vault: VaultID = Self.here
    ) -> VaultLockProblem? {
      problem { () throws(VaultLockProblem) in try lock.opened(secret: secret, in: vault) }
    }
    #expect(found(lock) == nil)
    #expect(found(lock, [UInt8](51..<83)) == .wrong)
    #expect(found(lock, Array(Self.secret.dropLast())) == .wrong)
    #expect(found(lock, Self.secret, Self.there) == .wrong)
    // A lock of one kind is none of the other, whatever the file calls it.
    let other: LockKind = kind == .recovery ? .keyFile : .recovery
    #expect(found(VaultLock(other, text: lock.text)) == .wrong)
    for text in ["", "x", String(lock.text.dropLast(4)) + "!", lock.text + " "] {
      #expect(found(VaultLock(kind, text: text)) == .damaged, "\(text)")
    }
    #expect(found(VaultLock(kind, text: String(lock.text.dropLast(4)))) == .wrong)
  }

  /// A registry whose key file was exchanged for another registry's is locked, not damaged.
  @Test func aKeyFileOpensItsRegistryOnly() throws {
    let scratch = try Scratch()
    let paths = ["/a", "/b"].map { scratch.path + $0 }
    for path in paths { _ = try RegistryFolder.create(at: path, .sample) }
    let key = paths[0] + "/vault.key"
    #expect(try !RegistryFolder.open(at: paths[0]).privateStore.isLocked)
    let own = try Data(contentsOf: URL(fileURLWithPath: key))
    let other = try Data(contentsOf: URL(fileURLWithPath: paths[1] + "/vault.key"))
    let ownLines = own.split(separator: 10)
    let otherLines = other.split(separator: 10)
    let mixed = Data([ownLines[0], ownLines[1], otherLines[2], Data()].joined(separator: [10]))
    for bytes in [other, mixed, own.dropLast(), Data()] {
      try bytes.write(to: URL(fileURLWithPath: key))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
      #expect(try RegistryFolder.open(at: paths[0]).privateStore.isLocked)
    }
    try FileManager.default.removeItem(atPath: key)
    #expect(try RegistryFolder.open(at: paths[0]).privateStore.isLocked)
    try own.write(to: URL(fileURLWithPath: key))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    #expect(try !RegistryFolder.open(at: paths[0]).privateStore.isLocked)
  }
}
