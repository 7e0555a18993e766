import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// The head that was signed last goes with the key: without it the key does not sign.
@Suite struct KeptHeadTests {
  /// Only the private keys, as when somebody moves the `.key` file alone.
  private func withoutHeads(_ keyed: Keyed) throws -> WatchedKeys {
    let other = InMemoryKeyStore()
    for key in try keyed.keys.keys() { try other.add(key) }
    return WatchedKeys(other)
  }

  @Test func aNewKeySignsEachLogAtOnce() throws {
    let keyed = try Keyed()
    for log in try keyed.registry.logs() {
      let kept = try #require(try keyed.registry.signedHead(of: log, keyed.keys))
      #expect(try kept.checkpoint.head == keyed.registry.events.head(of: log))
      #expect(try kept.note.verified(by: [keyed.verifier(log)]).count == 1)
    }
    _ = try keyed.registry.makeOwnerKey(OwnerKeyRequest(logs: [.asker]), keyed.keys, Passphrases())
    let next = try #require(try keyed.registry.signedHead(of: .asker, keyed.keys))
    #expect(try next.note.verified(by: [keyed.verifier()]).count == 1)
  }

  @Test func aKeyMovedWithoutItsHeadSignsNothing() throws {
    let keyed = try Keyed()
    let fork = Keyed(keys: try withoutHeads(keyed), at: try keyed.registry.rewritten())
    let before = try fork.registry.exported()
    let missing = TransparencyError.signedHeadMissing(.asker)
    #expect(refusal { _ = try fork.sign() } == missing)
    #expect(refusal { try fork.registry.requireExtensionOfSigned(.asker, fork.keys) } == missing)
    // Nor does it vouch for another that could.
    #expect(
      refusal {
        _ = try fork.registry.makeOwnerKey(
          OwnerKeyRequest(logs: [.asker]), fork.keys, Passphrases())
      } == missing)
    #expect(fork.keys.kept.isEmpty)
    #expect(try fork.registry.exported() == before)
    // Said outright it goes, once; then there is one to hold to.
    let signed = try fork.sign(withoutLast: true)
    try fork.grow()
    #expect(try fork.sign().checkpoint.head.size == signed.checkpoint.head.size + 2)
    let back = Keyed(keys: fork.keys, at: keyed.registry)
    #expect(refusal { _ = try back.sign(withoutLast: true) } != nil)
  }

  /// A registry put back to before it had a key gets none that could contradict the former.
  @Test func aRegistryPutBackBehindItsFirstKeyGetsNoOther() throws {
    let keyed = try Keyed()
    let back = Keyed(keys: keyed.keys, at: try keyed.registry.without(1))
    #expect(try back.registry.ownerKey(of: .asker) == nil)
    let before = try back.registry.exported()
    guard
      case .shorterThanSigned(.asker, _, _) = refusal({
        _ = try back.registry.makeOwnerKey(
          OwnerKeyRequest(logs: [.asker]), back.keys, Passphrases())
      })
    else {
      Issue.record("a key was made")
      return
    }
    #expect(try back.registry.exported() == before)
  }

  @Test func aKeptHeadIsVerifiedWhereverItGoes() throws {
    let keyed = try Keyed()
    let handle = try keyed.registry.seal(2025).handle
    let own = try keyed.sign(.central)
    let seal = try keyed.registry.sealedReport(handle)
    let stranger = SigningKey(seed: [UInt8](repeating: 3, count: 32))!
    let signature = stranger.sign(own.checkpoint.text, as: own.checkpoint.origin.keyName!)
    let foreign = SignedCheckpoint(own.checkpoint, signatures: [signature])
    let witness = try Witnessing(keyed)
    let answer = try witness.answer(own)
    let uses: [(String, (SignedCheckpoint) throws -> Void)] = [
      ("prove", { _ = try keyed.registry.prove(handle, in: $0, withContent: false) }),
      ("update", { _ = try keyed.registry.update(to: $0, of: .central, from: 1) }),
      ("sealFile", { _ = try keyed.registry.sealFile(seal, in: $0) }),
      (
        "addCosignatures",
        {
          try keyed.keys.inner.keepSigned($0.bytes, of: "\($0.checkpoint.origin)")
          _ = try keyed.registry.addCosignatures(
            [answer], to: .central, known: [witness.verifier], keyed.keys)
        }
      ),
    ]
    for (name, use) in uses {
      #expect(refusal { try use(foreign) } == .badSignedHead(.central), "\(name)")
      #expect(throws: Never.self, "\(name)") { try use(own) }
    }
  }

  /// A chapter's registry whose key the centre gave anew.
  @Test func whatTheCentreVouchedForSignsWithoutItsLog() throws {
    let keyed = try Keyed()
    _ = try keyed.registry.makeOwnerKey(
      OwnerKeyRequest(logs: [.asker], byCentral: true), keyed.keys, Passphrases())
    let alone = Keyed(
      keys: keyed.keys, at: try keyed.registry.remade { $0.log == .asker ? $0 : nil })
    #expect(try alone.registry.logs() == [.asker])
    #expect(try alone.verifier() == keyed.verifier())
    try alone.grow()
    #expect(try alone.sign().note.verified(by: [keyed.verifier()]).count == 1)
    let key = try #require(alone.registry.register(of: .asker).ownerKeys.last)
    let found = try alone.registry.verify(checks: [.ownerKeys])
    #expect(found.isOK)
    #expect(found.unprovedKeys == [Handle(.asker, key.seq)])
    #expect(try keyed.registry.verify(checks: [.ownerKeys]).unprovedKeys.isEmpty)
    // A centre that is here and never had a key vouches for nothing.
    let keyless = try keyed.registry.remade { event in
      if case .ownerKeySet = event.data, event.log == .central { return nil }
      return event
    }
    #expect(
      try keyless.verify(checks: [.ownerKeys]).findings.map(\.problem) == [
        .ownerKey(.noCentralKeys)
      ])
  }
}
