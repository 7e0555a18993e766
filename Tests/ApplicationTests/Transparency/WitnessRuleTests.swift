import Application
import EventLog
import Events
import TestSupport
import Testing

/// What c2sp.org/tlog-witness asks of `old`, of the time, and of names.
@Suite struct WitnessRuleTests {
  private let keyed: Keyed
  private let first: SignedCheckpoint

  init() throws {
    keyed = try Keyed()
    first = try keyed.sign()
  }

  @Test func timeNeverGoesBackwards() throws {
    var witness = try Witnessing(keyed)
    witness.now = .testNow.adding(hours: 5)
    let late = try #require(witness.verifier.verify(witness.cosign(first), of: first.note.text))
    witness.now = .testNow
    let again = try witness.verifier.verify(witness.cosign(first), of: first.note.text)
    #expect(again?.seconds == late.seconds)
    try keyed.grow()
    let update = try keyed.registry.update(
      to: keyed.sign(), of: .asker, from: first.checkpoint.head.size)
    let text = update.checkpoint.note.text
    #expect(try witness.verifier.verify(witness.cosign(update), of: text)?.seconds == late.seconds)
    witness.now = .testNow.adding(hours: 6)
    let next = try witness.cosign(
      CheckpointUpdate(consistency: .fromNothing, checkpoint: update.checkpoint))
    #expect(witness.verifier.verify(next, of: text)?.seconds == late.seconds! + 3_600)
  }

  @Test func aLogSeenFirstStartsFromNothing() throws {
    let witness = try Witnessing(keyed)
    let head = first.checkpoint.head
    let late = try keyed.registry.update(to: first, of: .asker, from: 3)
    #expect(
      refusal { _ = try witness.cosign(late) } == .witness(.notSeen(offered: head, from: 3)))
    let hashes = ConsistencyProof(old: 0, hashes: late.consistency.hashes)
    #expect(
      refusal {
        _ = try witness.cosign(CheckpointUpdate(consistency: hashes, checkpoint: first))
      } == .witness(.notSeen(offered: head, from: 0)))
    #expect(witness.keys.kept.isEmpty)
    _ = try witness.cosign(first)
  }

  @Test func theSameHeadAgainStartsFromItselfOrIsBare() throws {
    let witness = try Witnessing(keyed)
    _ = try witness.cosign(first)
    let head = first.checkpoint.head
    for old in [0, head.size] {
      _ = try witness.cosign(keyed.registry.update(to: first, of: .asker, from: old))
    }
    let other = try keyed.registry.update(to: first, of: .asker, from: 3)
    #expect(
      refusal { _ = try witness.cosign(other) }
        == .witness(.startsElsewhere(seen: head, offered: head, from: 3)))
  }

  @Test func aNameThatIsTakenIsNotMadeAgain() throws {
    let witness = try Witnessing(keyed)
    let keys = try witness.keys.keys()
    let error = TransparencyError.witnessExists(witness.name)
    #expect(
      refusal { _ = try witness.keys.makeWitness(witness.name, passphrase: nil, .test(seed: 8)) }
        == error)
    #expect(try witness.keys.keys() == keys)
  }
}
