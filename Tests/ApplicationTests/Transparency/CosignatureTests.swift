import Application
import EventLog
import Events
import TestSupport
import Testing
import Vault

/// What `forsegl --med` adds to a signed head.
@Suite struct CosignatureTests {
  private let keyed: Keyed
  private let signed: SignedCheckpoint
  private let one: Witnessing
  private let two: Witnessing

  init() throws {
    keyed = try Keyed()
    signed = try keyed.sign()
    one = try Witnessing(keyed)
    two = try Witnessing(keyed, name: "vitne.example/w2", seed: 6)
  }

  private func add(_ answers: [UInt8]...) throws -> SignedCheckpoint {
    try keyed.registry.addCosignatures(
      answers, to: .asker, known: [one.verifier, two.verifier], keyed.keys
    ).signed
  }

  @Test func linesAloneOrAWholeNote() throws {
    let lines = try one.answer(signed)
    var whole = signed
    whole.add(try two.cosign(signed))
    let added = try add(lines, whole.bytes)
    #expect(added.note.signatures.count == 3)
    #expect(try added.note.verified(by: [one.verifier, two.verifier]).count == 2)
    #expect(try keyed.registry.signedHead(of: .asker, keyed.keys) == added)
    // The same once more changes nothing.
    #expect(try add(lines, whole.bytes) == added)
    #expect(try add(added.bytes) == added)
  }

  @Test func thatOfTheLaterTimeStands() throws {
    let early = try one.answer(signed)
    var later = one
    later.now = .testNow.adding(hours: 2)
    let late = try later.answer(signed)
    for answers in [[early, late], [late, early], [early + late], [late + early], [early]] {
      let added = try keyed.registry.addCosignatures(
        answers, to: .asker, known: [one.verifier], keyed.keys
      ).signed
      if answers == [early] { continue }
      #expect(added.note.signatures.count == 2)
      #expect(
        try added.note.verified(by: [one.verifier])[0].seconds
          == Int(later.now.milliseconds / 1_000))
    }
  }

  @Test func nothingIsKeptUnlessAllHold() throws {
    let good = try one.answer(signed)
    let kept = keyed.keys.kept
    var bad = try two.cosign(signed)
    var bytes = bad.signature
    bytes[20] ^= 1
    bad = NoteSignature(name: bad.name, keyID: bad.keyID, signature: bytes)
    let failing = Array((bad.line + "\n").utf8)
    let stranger = SigningKey(seed: [UInt8](repeating: 3, count: 32))!
    let unknown = stranger.cosign(signed.note.text, as: KeyName("ukjent.example")!, seconds: 1)
    let refusals: [(answers: [[UInt8]], error: TransparencyError?)] = [
      ([good, failing], .note(.badSignature(bad.name))),
      ([failing + good], .note(.badSignature(bad.name))),
      ([good, Array((unknown.line + "\n").utf8)], .note(.noKnownKey)),
      ([good, signed.bytes], .note(.noKnownKey)),
      ([good, Array("tull\n".utf8)], nil), ([good, []], nil),
      ([good, Array(good.dropLast())], nil),
      // A line feed more, and the signatures would be of another text.
      (
        [good, good + [10] + good], .otherHead(signed: signed.checkpoint.head, offered: Head.empty)
      ),
    ]
    for (answers, error) in refusals {
      let found = refusal {
        _ = try keyed.registry.addCosignatures(
          answers, to: .asker, known: [one.verifier, two.verifier], keyed.keys)
      }
      if let error, case .otherHead = error {
        #expect(found != nil)
      } else if let error {
        #expect(found == error)
      } else {
        guard case .format = found else {
          Issue.record("\(answers) gave \(String(describing: found))")
          continue
        }
      }
    }
    #expect(keyed.keys.kept == kept)
    #expect(try keyed.registry.signedHead(of: .asker, keyed.keys) == signed)
  }

  @Test func thoseOfAnotherHeadAreRefused() throws {
    var whole = signed
    whole.add(try one.cosign(signed))
    let lines = Array((whole.note.signatures[1].line + "\n").utf8)
    try keyed.grow()
    let now = try keyed.sign()
    #expect(
      refusal { _ = try add(whole.bytes) }
        == .otherHead(signed: now.checkpoint.head, offered: signed.checkpoint.head))
    #expect(refusal { _ = try add(lines) } == .note(.badSignature(one.verifier.name)))
    #expect(try keyed.registry.signedHead(of: .asker, keyed.keys) == now)
  }

  @Test func withoutASignedHeadThereIsNothingToAddTo() throws {
    #expect(
      refusal {
        _ = try keyed.registry.addCosignatures(
          [one.answer(signed)], to: .barum, known: [one.verifier], InMemoryKeyStore())
      } == .nothingSigned(.barum))
  }
}
