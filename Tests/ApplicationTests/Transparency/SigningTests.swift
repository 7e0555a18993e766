import Application
import EventLog
import Events
import TestSupport
import Testing
import Vault

/// What is signed, and above all what is not.
@Suite struct SigningTests {
  @Test func theSameHeadIsSignedOnce() throws {
    let keyed = try Keyed()
    let first = try keyed.sign()
    #expect(first.checkpoint.head == (try keyed.registry.events.head(of: .asker)))
    #expect(try first.note.verified(by: [keyed.verifier()]).count == 1)
    let witness = try Witnessing(keyed)
    let kept = keyed.keys.kept.count
    let cosigned = try keyed.registry.addCosignatures(
      [witness.answer(first)], to: .asker, known: [witness.verifier], keyed.keys)
    #expect(cosigned.signed.note.signatures.count == 2)
    let again = try keyed.sign()
    #expect(again == cosigned.signed)
    #expect(keyed.keys.kept.count == kept + 1)
  }

  @Test func aGrownLogIsSignedAnew() throws {
    let keyed = try Keyed()
    let first = try keyed.sign()
    try keyed.grow()
    let next = try keyed.sign()
    #expect(next.checkpoint.head.size > first.checkpoint.head.size)
    #expect(next.note.signatures.count == 1)
    #expect(try keyed.registry.signedHead(of: .asker, keyed.keys) == next)
  }

  @Test func aShortenedLogIsRefused() throws {
    let keyed = try Keyed()
    let signed = try keyed.sign().checkpoint.head
    let short = Keyed(keys: keyed.keys, at: try keyed.registry.without(1))
    let here = try short.registry.events.head(of: .asker)
    try expectNothing(short, .shorterThanSigned(.asker, signed: signed, here: here))
  }

  /// The key that signed lies after what was put back; in the test above it was the first.
  @Test func aLogPutBackBehindItsKeyIsShorter() throws {
    let keyed = try Keyed()
    _ = try keyed.registry.makeOwnerKey(
      OwnerKeyRequest(logs: [.asker]), keyed.keys, Passphrases())
    let signed = try keyed.sign().checkpoint.head
    let short = Keyed(keys: keyed.keys, at: try keyed.registry.without(1))
    let here = try short.registry.events.head(of: .asker)
    try expectNothing(short, .shorterThanSigned(.asker, signed: signed, here: here))
  }

  @Test(arguments: [false, true])
  func aForkIsRefused(_ hasGrown: Bool) throws {
    let keyed = try Keyed()
    let signed = try keyed.sign().checkpoint.head
    let fork = Keyed(keys: keyed.keys, at: try keyed.registry.rewritten())
    if hasGrown { try fork.grow() }
    let here = try fork.registry.events.head(of: .asker)
    #expect(here.size == signed.size + (hasGrown ? 2 : 0))
    try expectNothing(fork, .forkedFromSigned(.asker, signed: signed, here: here))
  }

  private func expectNothing(_ keyed: Keyed, _ error: TransparencyError) throws {
    let kept = keyed.keys.kept
    let before = try keyed.registry.exported()
    #expect(refusal { _ = try keyed.sign() } == error)
    #expect(
      refusal { try keyed.registry.requireExtensionOfSigned(.asker, keyed.keys) } == error)
    #expect(keyed.keys.kept == kept)
    #expect(try keyed.registry.exported() == before)
  }

  @Test func whatCannotBeKeptIsNotHandedOut() throws {
    let keyed = try Keyed()
    let last = try keyed.registry.signedHead(of: .asker, keyed.keys)
    try keyed.grow()
    keyed.keys.failsToKeep = true
    #expect(throws: ApplicationError.keys(.notPermitted(path: "nøkler"))) { try keyed.sign() }
    #expect(try keyed.registry.signedHead(of: .asker, keyed.keys) == last)
    keyed.keys.failsToKeep = false
    let signed = try keyed.sign()
    #expect(keyed.keys.kept.last == String(decoding: signed.bytes, as: UTF8.self))
  }

  /// A kept head that was altered would let a fork be signed.
  @Test func aKeptHeadThatTheOwnerDidNotSignIsRefused() throws {
    let keyed = try Keyed()
    let signed = try keyed.sign()
    let origin = "\(signed.checkpoint.origin)"
    let good = String(decoding: signed.bytes, as: UTF8.self)
    let line = "\n\(signed.checkpoint.head.size)\n"
    let small = SignedCheckpoint(
      Checkpoint(LogOrigin(origin)!, try keyed.registry.without(3).events.head(of: .asker)),
      signatures: signed.note.signatures)
    let other = SigningKey(seed: [UInt8](repeating: 3, count: 32))!
    let foreign = SignedCheckpoint(
      signed.checkpoint,
      signatures: [other.sign(signed.checkpoint.text, as: LogOrigin(origin)!.keyName)])
    for note in [
      small.bytes, foreign.bytes, Array((origin + "\nrot").utf8),
      Array(good.replacing(line, with: "\n1\n").utf8),
    ] {
      try keyed.keys.inner.keepSigned(note, of: origin)
      #expect(refusal { _ = try keyed.sign() } == .badSignedHead(.asker))
    }
    try keyed.keys.inner.keepSigned(signed.bytes, of: origin)
    #expect(try keyed.sign() == signed)
  }

  @Test func whoseKeyIsNotHereCannotSign() throws {
    let keyed = try Keyed()
    let kept = keyed.keys.kept
    let id = KeyID(publicKey: try keyed.verifier().publicKey).description
    #expect(throws: ApplicationError.ownerKeyNotHere(.asker, id: id)) {
      try keyed.registry.ownerSigner(of: .asker, InMemoryKeyStore(), Passphrases())
    }
    let none = Registry.inMemory()
    try none.prepare()
    #expect(
      refusal { _ = try none.ownerSigner(of: .asker, keyed.keys, Passphrases()) }
        == .noOwnerKey(.asker))
    // A key that is no more, or never was, the log's.
    let other = OwnerSigner(
      origin: try keyed.registry.origin(of: .asker),
      key: SigningKey(seed: [UInt8](repeating: 3, count: 32))!)
    #expect(throws: ApplicationError.contention(.asker)) {
      try keyed.registry.signHead(other, keyed.keys)
    }
    #expect(keyed.keys.kept == kept)
  }

  @Test func aKeyUnderAPassphraseIsAskedFor() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let keys = InMemoryKeyStore()
    let made = try registry.makeOwnerKey(
      OwnerKeyRequest(passphrase: "blåbær"), keys, Passphrases())
    #expect(throws: ApplicationError.keys(.passphraseNeeded(key: made.id!))) {
      try registry.ownerSigner(of: .asker, keys, Passphrases())
    }
    #expect(throws: ApplicationError.keys(.wrongPassphrase(key: made.id!))) {
      try registry.ownerSigner(of: .asker, keys, Passphrases(common: "tyttebær"))
    }
    let signer = try registry.ownerSigner(of: .asker, keys, Passphrases(common: "blåbær"))
    #expect(try registry.signHead(signer, keys).note.signatures.count == 1)
  }

  /// Each head is by the key that was in force then, and by no other.
  @Test func aNewKeyLeavesOldHeadsToTheFormer() throws {
    let keyed = try Keyed()
    let old = try keyed.sign()
    let former = try keyed.verifier()
    let signer = try keyed.registry.ownerSigner(of: .asker, keyed.keys, Passphrases())
    let copy = try keyed.keys.signingKey(
      keyed.registry.ownerKey(of: .asker)!.key, Passphrases())!
    _ = try keyed.registry.makeOwnerKey(
      OwnerKeyRequest(logs: [.asker]), keyed.keys, Passphrases())
    #expect(throws: ApplicationError.contention(.asker)) {
      try keyed.registry.signHead(signer, keyed.keys)
    }
    let new = try keyed.sign()
    let now = try keyed.verifier()
    #expect(former != now)
    for (signed, key) in [(old, former), (new, now)] {
      let known = try keyed.registry.ownerVerifiers(
        of: "\(signed.checkpoint.origin)", at: signed.checkpoint.head.size)
      #expect(known == [key])
      let check = FileCheck(.checkpoint(signed), known: known)
      #expect(try keyed.registry.check(check).isOK)
    }
    // Whoever has the former key alone can sign nothing new.
    let stolen = SignedCheckpoint(
      new.checkpoint, signatures: [copy.sign(new.checkpoint.text, as: former.name)])
    let known = try keyed.registry.ownerVerifiers(
      of: "\(new.checkpoint.origin)", at: new.checkpoint.head.size)
    #expect(
      FileCheck(.checkpoint(stolen), known: known).findings == [.ownerUnknown])
  }

  @Test func lookingBackSignsTheWholeAllTheSame() throws {
    let keyed = try Keyed()
    let size = try keyed.registry.size(.asker)
    let earlier = Keyed(
      keys: keyed.keys,
      at: keyed.registry.at(Cursor(sizes: [.asker: size - 4, .central: 3], origin: .heads)))
    #expect(
      try earlier.registry.signHead(
        keyed.registry.ownerSigner(of: .asker, keyed.keys, Passphrases()), keyed.keys
      ).checkpoint.head.size == size)
  }
}
