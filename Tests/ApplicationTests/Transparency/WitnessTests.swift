import Application
import EventLog
import Events
import TestSupport
import Testing
import Vault

/// What a witness puts its name to.
@Suite struct WitnessTests {
  private static func update(
    _ keyed: Keyed, from old: Int
  ) throws -> CheckpointUpdate {
    try keyed.registry.update(to: keyed.sign(), of: .asker, from: old)
  }

  @Test func firstSightThenGrowth() throws {
    let keyed = try Keyed()
    var witness = try Witnessing(keyed)
    let first = try keyed.sign()
    let signature = try witness.cosign(first)
    let verified = try #require(witness.verifier.verify(signature, of: first.note.text))
    #expect(verified.seconds == Int(Instant.testNow.milliseconds / 1_000))
    // The same head again, however the proof is.
    witness.now = .testNow.adding(hours: 1)
    let again = try witness.cosign(first)
    #expect(
      witness.verifier.verify(again, of: first.note.text)?.seconds
        == verified.seconds! + 3_600)
    for _ in 0..<3 {
      let old = try keyed.sign().checkpoint.head.size
      try keyed.grow()
      let update = try Self.update(keyed, from: old)
      let signature = try witness.cosign(update)
      #expect(witness.verifier.verify(signature, of: update.checkpoint.note.text) != nil)
      let kept = try #require(witness.keys.kept.last)
      #expect(kept.hasPrefix(String(decoding: update.checkpoint.note.text, as: UTF8.self)))
      #expect(kept.contains(signature.line))
    }
  }

  @Test func whatDoesNotExtendWhatWasSeenIsRefused() throws {
    let keyed = try Keyed()
    let witness = try Witnessing(keyed)
    let old = try keyed.sign()
    try keyed.grow()
    let seen = try keyed.sign()
    _ = try witness.cosign(seen)
    let head = seen.checkpoint.head
    let kept = witness.keys.kept
    func refused(_ update: CheckpointUpdate) -> WitnessRefusal? {
      let error = refusal { _ = try witness.cosign(update) }
      guard case .witness(let refusal) = error else { return nil }
      return refusal
    }
    func alone(_ signed: SignedCheckpoint) -> CheckpointUpdate {
      CheckpointUpdate(consistency: ConsistencyProof(old: 0, hashes: []), checkpoint: signed)
    }
    #expect(refused(alone(old)) == .shorter(seen: head, offered: old.checkpoint.head))
    // Another owner's keys, as nothing else would sign a fork.
    let forked = Keyed(
      keys: WatchedKeys(try Self.copy(keyed.keys)), at: try keyed.registry.rewritten())
    let fork = try forked.sign(withoutLast: true)
    #expect(refused(alone(fork)) == .fork(seen: head, offered: fork.checkpoint.head))
    try forked.grow()
    let later = try forked.registry.update(to: forked.sign(), of: .asker, from: head.size)
    #expect(refused(later) == .fork(seen: head, offered: later.checkpoint.checkpoint.head))
    try keyed.grow()
    let elsewhere = try Self.update(keyed, from: old.checkpoint.head.size)
    let now = elsewhere.checkpoint.checkpoint.head
    #expect(
      refused(elsewhere)
        == .startsElsewhere(seen: head, offered: now, from: old.checkpoint.head.size))
    #expect(
      refused(alone(elsewhere.checkpoint))
        == .startsElsewhere(seen: head, offered: now, from: 0))
    let right = try Self.update(keyed, from: head.size)
    let hashes = right.consistency.hashes
    for broken in [[], Array(hashes.dropLast()), hashes + [hashes[0]], hashes.reversed()]
    where broken != hashes {
      let update = CheckpointUpdate(
        consistency: ConsistencyProof(old: head.size, hashes: broken),
        checkpoint: right.checkpoint)
      #expect(refused(update) == .fork(seen: head, offered: now))
    }
    #expect(witness.keys.kept == kept)
    _ = try witness.cosign(right)
  }

  /// Only the private keys, not what was signed with them.
  private static func copy(_ keys: any KeyStore) throws -> InMemoryKeyStore {
    let other = InMemoryKeyStore()
    for key in try keys.keys() { try other.add(key) }
    return other
  }

  @Test func onlyKnownOwnersAreHeard() throws {
    let keyed = try Keyed()
    var witness = try Witnessing(keyed)
    let signed = try keyed.sign()
    let text = signed.note.text
    let owner = try keyed.verifier()
    let other = SigningKey(seed: [UInt8](repeating: 3, count: 32))!
    let known = witness.known
    witness.known = []
    let origin = "\(signed.checkpoint.origin)"
    #expect(refusal { _ = try witness.cosign(signed) } == .unknownLog(origin: origin))
    // Another log's owner, a witness of the right name.
    witness.known = [
      try keyed.verifier(.barum),
      VerifierKey(name: owner.name, kind: .cosignature, publicKey: owner.publicKey)!,
    ]
    #expect(refusal { _ = try witness.cosign(signed) } == .unknownLog(origin: origin))
    witness.known = known
    var bad = signed.note.signatures[0].signature
    bad[7] ^= 1
    let failing = NoteSignature(name: owner.name, keyID: owner.id, signature: bad)
    let broken = SignedCheckpoint(signed.checkpoint, signatures: [failing])
    #expect(
      refusal { _ = try witness.cosign(broken) } == .note(.badSignature(owner.name)))
    let foreign = SignedCheckpoint(
      signed.checkpoint, signatures: [other.sign(text, as: owner.name)])
    #expect(refusal { _ = try witness.cosign(foreign) } == .note(.noKnownKey))
    #expect(witness.keys.kept.isEmpty)
  }

  /// Whoever stands in between can put any number of signatures on a note; they are not kept.
  @Test func signaturesOfOthersAreNeitherHeardNorKept() throws {
    let keyed = try Keyed()
    let witness = try Witnessing(keyed)
    var signed = try keyed.sign()
    for number in 1..<100 {
      let key = SigningKey(seed: [UInt8](repeating: UInt8(number), count: 32))!
      signed.add(key.sign(signed.note.text, as: KeyName("annen.example/\(number)")!))
    }
    #expect(try SignedCheckpoint(signed.bytes) == signed)
    let signature = try witness.cosign(signed)
    let kept = try SignedCheckpoint(Array(try #require(witness.keys.kept.last).utf8))
    #expect(kept.note.signatures == [signed.note.signatures[0], signature])
    try keyed.grow()
    _ = try witness.cosign(Self.update(keyed, from: signed.checkpoint.head.size))
  }

  @Test func twoWitnessesInOneFolder() throws {
    let keyed = try Keyed()
    let one = try Witnessing(keyed)
    let two = try Witnessing(keyed, name: "vitne.example/w2", keys: one.keys, seed: 6)
    let old = try keyed.sign()
    _ = try one.cosign(old)
    try keyed.grow()
    let update = try Self.update(keyed, from: 0)
    // What one saw is nothing to the other.
    _ = try two.cosign(update)
    #expect(throws: ApplicationError.self) { try one.cosign(update) }
    let several = refusal {
      _ = try WitnessDesk(one.keys, named: nil, Passphrases(), now: .testNow)
    }
    guard case .severalWitnesses(let names) = several else {
      Issue.record("\(String(describing: several))")
      return
    }
    #expect(Set(names) == [one.name, two.name])
    #expect(
      refusal { _ = try WitnessDesk(one.keys, named: "w3", Passphrases(), now: .testNow) }
        == .noWitness)
    let id = KeyID(publicKey: two.verifier.publicKey).description
    _ = try WitnessDesk(one.keys, named: id, Passphrases(), now: .testNow)
  }

  @Test func whatCannotBeKeptIsNotAnswered() throws {
    let keyed = try Keyed()
    let witness = try Witnessing(keyed)
    let old = try keyed.sign()
    _ = try witness.cosign(old)
    try keyed.grow()
    let update = try Self.update(keyed, from: old.checkpoint.head.size)
    witness.keys.failsToKeep = true
    #expect(throws: ApplicationError.keys(.notPermitted(path: "nøkler"))) {
      try witness.cosign(update)
    }
    witness.keys.failsToKeep = false
    #expect(witness.keys.kept.count == 1)
    _ = try witness.cosign(update)
  }

  @Test func whoLostWhatItSawTrustsNothingAgain() throws {
    let keyed = try Keyed()
    let witness = try Witnessing(keyed)
    let signed = try keyed.sign()
    _ = try witness.cosign(signed)
    #expect(
      refusal { _ = try witness.keys.makeWitness(witness.name, passphrase: nil, .test()) }
        == .witnessExists(witness.name))
    witness.keys.hasLostState = true
    let lost = KeyID(publicKey: witness.verifier.publicKey).description
    #expect(throws: ApplicationError.keys(.stateLost(key: lost))) { try witness.cosign(signed) }
    #expect(witness.keys.kept.count == 1)
    let new = try witness.keys.makeWitness(witness.name, passphrase: nil, .test(seed: 9))
    #expect(new.publicKey != witness.verifier.publicKey)
  }

  @Test func witnessesAreCalledWhatANoteCanHold() {
    let keys = InMemoryKeyStore()
    for name in ["", "med mellomrom", "a+b", "blåbær", "vitne.example/\n"] {
      #expect(
        refusal { _ = try keys.makeWitness(name, passphrase: nil, .test()) }
          == .notAWitnessName(name))
    }
    #expect(keys.keys().isEmpty)
  }
}
