import Application
import Events
import TestSupport
import Testing
import Vault

@Suite struct VaultLockTests {
  private static let passphrase = "blåbær og fløte"
  private static let cost = Environment.test().passphraseCost

  private func registry(_ lock: NewVaultLock = .passphrase(passphrase, cost: cost)) -> Registry {
    Registry.inMemory(lock: lock)
  }

  private func refuses(
    _ refusal: VaultRefusal, _ body: () throws(ApplicationError) -> Void,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: ApplicationError.vault(refusal), sourceLocation: location) { try body() }
  }

  @Test func opensWithItsPassphraseInAnySpellingOfUnicode() throws {
    let registry = registry()
    try registry.lockVault()
    #expect(registry.isVaultLocked)
    #expect(throws: ApplicationError.privateStore(.locked)) { try registry.requireOpenVault() }
    refuses(.wrongPassphrase) { () throws(ApplicationError) in
      try registry.openVault(passphrase: "blåbær og flöte")
    }
    #expect(registry.isVaultLocked)
    try registry.openVault(passphrase: "bla\u{30A}bær og fløte")
    #expect(!registry.isVaultLocked)
    try registry.requireOpenVault()
  }

  @Test func aNewPassphraseTakesThePlaceOfTheOld() throws {
    let registry = registry()
    try registry.setPassphrase(NewPassphrase("tyttebær og multer"))
    try registry.lockVault()
    refuses(.wrongPassphrase) { () throws(ApplicationError) in
      try registry.openVault(passphrase: Self.passphrase)
    }
    try registry.openVault(passphrase: "tyttebær og multer")
  }

  @Test func aLockedVaultChangesNoLock() throws {
    let registry = registry()
    let before = try registry.privates.vault.keys.locks()
    try registry.lockVault()
    let new = try NewPassphrase("tyttebær og multer")
    #expect(throws: ApplicationError.privateStore(.locked)) { try registry.setPassphrase(new) }
    #expect(throws: ApplicationError.privateStore(.locked)) { try registry.removePassphrase() }
    #expect(throws: ApplicationError.privateStore(.locked)) {
      _ = try registry.makeRecoveryCode()
    }
    #expect(try registry.privates.vault.keys.locks() == before)
  }

  @Test func aPassphraseDestroysTheKeyFile() throws {
    let registry = registry(.keyFile)
    let vault = registry.privates.vault
    #expect(registry.isWithoutPassphrase)
    #expect(vault.keyPlace?.read(of: vault.id) != nil)
    refuses(.alwaysOpen) { () throws(ApplicationError) in try registry.lockVault() }
    refuses(.noPassphrase) { () throws(ApplicationError) in
      try registry.openVault(passphrase: Self.passphrase)
    }
    try registry.setPassphrase(NewPassphrase(Self.passphrase))
    #expect(!registry.isWithoutPassphrase)
    #expect(vault.keyPlace?.read(of: vault.id) == nil)
    try registry.lockVault()
    try vault.openWithKeyFile()
    #expect(registry.isVaultLocked)
    try registry.openVault(passphrase: Self.passphrase)
    try registry.removePassphrase()
    #expect(registry.isWithoutPassphrase && !registry.hasPassphrase)
    vault.lock()
    try vault.openWithKeyFile()
    #expect(!registry.isVaultLocked)
  }

  @Test func aMissingKeyFileIsSaidAndTheCodeOpens() throws {
    let registry = registry(.keyFile)
    let code = try registry.makeRecoveryCode().joined(separator: " ")
    let vault = registry.privates.vault
    vault.keyPlace?.destroy()
    vault.lock()
    try vault.openWithKeyFile()
    refuses(.keyFileMissing) { () throws(ApplicationError) in try registry.requireOpenVault() }
    try registry.openVault(code: code)
    #expect(!registry.isVaultLocked)
  }

  @Test func aNewCodeTakesThePlaceOfTheOld() throws {
    let registry = registry()
    refuses(.noCode) { () throws(ApplicationError) in
      try registry.openVault(code: RecoveryCode(bytes: [UInt8](0..<20)).groups.joined())
    }
    let old = try registry.makeRecoveryCode().joined(separator: "-")
    let new = try registry.makeRecoveryCode().joined(separator: "-").uppercased()
    #expect(old != new)
    try registry.lockVault()
    refuses(.wrongCode) { () throws(ApplicationError) in try registry.openVault(code: old) }
    refuses(.notACode(.wrongLength(4))) { () throws(ApplicationError) in
      try registry.openVault(code: "abcd")
    }
    try registry.openVault(code: new)
    #expect(!registry.isVaultLocked)
  }

  @Test(arguments: [
    ("scrypt-chacha20poly1305/v1 24 8 1", VaultRefusal.tooDear(.passphrase)),
    ("scrypt-chacha20poly1305/v1 17 8 16", .tooDear(.passphrase)),
    ("scrypt-chacha20poly1305/v1 999999999 8 1", .tooDear(.passphrase)),
    ("scrypt-chacha20poly1305/v1 4 8", .damaged(.passphrase)),
    ("scrypt-chacha20poly1305/v2 4 8 1", .newer(.passphrase)), ("x", .damaged(.passphrase)),
  ])
  func aHostileLockIsRefusedBeforeAnythingIsComputed(
    _ parameters: String, _ refusal: VaultRefusal
  ) throws {
    let registry = registry()
    try registry.lockVault()
    let keys = registry.privates.vault.keys
    let parts = try #require(try keys.locks().first).text.split(separator: " ")
    let text = ([parameters] + parts.suffix(2).map(String.init)).joined(separator: " ")
    try keys.set(VaultLock(.passphrase, text: text))
    refuses(refusal) { () throws(ApplicationError) in
      try registry.openVault(passphrase: Self.passphrase)
    }
  }

  @Test(arguments: [
    ("elleve tegn", PassphraseWeakness.short), ("", .short), ("aaaaaaaaaaaaaaaaaaaa", .uniform),
    ("ababababababAB", .uniform), (String(repeating: "lang nok ", count: 200), .long),
  ])
  func whatWouldBeGuessedIsRefused(_ text: String, _ weakness: PassphraseWeakness) {
    #expect(throws: weakness) { try NewPassphrase(text) }
  }

  @Test func whatIsKeptForAWhileOpensThisVaultOnly() throws {
    let (registry, sessions) = (registry(), InMemoryVaultSessions())
    let opening = VaultOpening(minutes: 15, from: .testNow, byCode: true)
    // A key is made: what is kept is held against it.
    try registry.privates.put(
      [], aliases: [Alias(.series, "Onsdag", in: .central, is: RandomID(bytes: [UInt8](0..<10)))],
      at: .testNow)
    try registry.keepVault(opening, in: sessions)
    try registry.lockVault()
    #expect(registry.resumeVault(sessions) == opening)
    #expect(!registry.isVaultLocked)
    try registry.lockVault()
    let foreign = VaultSession(
      registry.privates.vault.id, opening, key: [UInt8](repeating: 5, count: 32))
    try sessions.keep(foreign)
    #expect(registry.resumeVault(sessions) == nil)
    #expect(registry.isVaultLocked)
    try registry.openVault(passphrase: Self.passphrase)
    try registry.keepVault(opening, in: sessions)
    try registry.lockVault()
    try registry.forgetVault(in: sessions)
    #expect(registry.resumeVault(sessions) == nil)
  }
}
