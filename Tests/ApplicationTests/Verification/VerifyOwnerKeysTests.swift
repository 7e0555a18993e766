import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Every key of a log's owner is introduced by whom the event says.
@Suite struct VerifyOwnerKeysTests {
  private static let key = SigningKey(seed: [UInt8](repeating: 5, count: 32))!

  private func link(
    _ registry: Registry, _ log: LogCode, _ by: OwnerKeySigner, signer: SigningKey = key
  ) throws -> EventData {
    .ownerKeySet(
      OwnerKeyChain.link(
        Self.key, at: try registry.size(log) + 1, of: try registry.origin(of: log), by: by,
        signer: signer))
  }

  private func prepared() throws -> Registry {
    let registry = Registry.inMemory()
    try registry.prepare()
    return registry
  }

  @Test func aChainByOneselfThePreviousAndTheCentreHolds() throws {
    let registry = try prepared()
    let keys = try registry.withOwnerKeys()
    for byCentral in [false, true] {
      _ = try registry.makeOwnerKey(
        OwnerKeyRequest(logs: [.asker], byCentral: byCentral), keys, Passphrases())
    }
    #expect(
      try registry.register(of: .asker).ownerKeys.map(\.by) == [.itself, .previous, .central])
    #expect(try registry.verify().findings == [])
  }

  @Test func aForeignSignatureIsFoundAndNamed() throws {
    for by in [OwnerKeySigner.previous, .central] {
      let registry = try prepared()
      try registry.withOwnerKeys()
      let handle = try registry.forge(try link(registry, .asker, by), in: .asker)
      #expect(
        try registry.verify().findings == [
          VerificationFinding(
            log: .asker, seq: handle.seq, problem: .ownerKey(.badSignature))
        ])
      #expect(try registry.verify(checks: .all.subtracting([.ownerKeys])).isOK)
    }
  }

  @Test func aSignatureOfAnotherNumberIsFound() throws {
    let registry = try prepared()
    let data = try link(registry, .asker, .itself)
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    let handle = try registry.forge(data, in: .asker)
    #expect(try registry.found() == ["asker-\(handle.seq) ownerKey"])
  }

  @Test func withoutTheCentralLogItsVoiceCannotBeChecked() throws {
    let registry = Registry.inMemory()
    _ = try registry.record(ChapterStatement(chapter: .asker))
    _ = try registry.record(PersonStatement(code: "KN"), in: .asker)
    let handle = try registry.forge(try link(registry, .asker, .central), in: .asker)
    let verification = try registry.verify()
    #expect(verification.findings == [])
    #expect(verification.unprovedKeys == [handle])
  }

  // A register in memory may be of what the log was a moment ago: it is not asked.
  @Test func theKeysAreThoseOfThePass() throws {
    let registry = try prepared()
    try registry.withOwnerKeys()
    _ = try registry.register(of: .central)
    let handle = try registry.forge(try link(registry, .central, .previous), in: .central)
    #expect(try registry.found([.ownerKeys]) == ["sentralt-\(handle.seq) ownerKey"])
  }
}
