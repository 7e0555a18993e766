import Application
import EventLog
import Events
import TestSupport
import Testing
import Vault

/// Proofs as they are handed out, checked as a stranger would.
@Suite struct ProofTests {
  @Test func everyEventOfTheSampleIsProved() throws {
    let keyed = try Keyed()
    for log in try keyed.registry.logs() {
      let signed = try keyed.sign(log)
      let known = [try keyed.verifier(log)]
      for event in try keyed.registry.events(of: log) {
        let handle = Handle(log, event.seq)
        for withContent in [false, true] {
          let proof = try keyed.registry.prove(handle, in: signed, withContent: withContent)
          let read = try TransparencyFile(proof.bytes)
          #expect(read == .proof(proof))
          let check = FileCheck(read, known: known)
          #expect(check.isOK && check.proved == handle, "\(handle): \(check.findings)")
          #expect(try keyed.registry.check(check).isOK, "\(handle)")
          if !withContent { #expect(proof.bytes.count < 1_500) }
        }
      }
    }
  }

  /// With the central head and two witnesses.
  @Test func twoWitnessesFit() throws {
    let keyed = try Keyed()
    var signed = try keyed.sign(.central)
    for number in 1...2 {
      let witness = try Witnessing(keyed, name: "vitne.example/w\(number)")
      signed.add(try witness.cosign(signed))
    }
    for seq in 1...signed.checkpoint.head.size {
      let proof = try keyed.registry.prove(Handle(.central, seq), in: signed, withContent: false)
      #expect(proof.bytes.count < 2_500)
    }
  }

  @Test func anOlderHeadStillProves() throws {
    let keyed = try Keyed()
    let old = try keyed.sign()
    let size = old.checkpoint.head.size
    for _ in 0..<3 { try keyed.grow() }
    for seq in 1...size {
      let proof = try keyed.registry.prove(Handle(.asker, seq), in: old, withContent: false)
      let check = FileCheck(.proof(proof), known: [try keyed.verifier()])
      #expect(try keyed.registry.check(check).isOK)
    }
    let after = Handle(.asker, size + 1)
    #expect(
      refusal { _ = try keyed.registry.prove(after, in: old, withContent: false) }
        == .notCovered(after, size: size))
  }

  @Test func aLogThatIsNoLongerTheSignedOneProvesNothing() throws {
    let keyed = try Keyed()
    let signed = try keyed.sign()
    let head = signed.checkpoint.head
    let fork = try keyed.registry.rewritten()
    let here = try fork.events.head(of: .asker)
    let first = Handle(.asker, 1)
    #expect(
      refusal { _ = try fork.prove(first, in: signed, withContent: false) }
        == .forkedFromSigned(.asker, signed: head, here: here))
    #expect(
      refusal { _ = try fork.update(to: signed, of: .asker, from: 1) }
        == .forkedFromSigned(.asker, signed: head, here: here))
    let short = try keyed.registry.without(2)
    let end = try short.events.head(of: .asker)
    #expect(
      refusal { _ = try short.prove(first, in: signed, withContent: false) }
        == .shorterThanSigned(.asker, signed: head, here: end))
    #expect(
      refusal { _ = try short.update(to: signed, of: .asker, from: 1) }
        == .shorterThanSigned(.asker, signed: head, here: end))
  }

  /// Whatever is altered in a log file, what is handed out is true, or nothing is.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func damageIsNeverProved(_ seed: UInt64) throws {
    try Disk.with { disk in
      let keyed = try Keyed(disk.registry)
      let signed = try keyed.sign()
      let size = signed.checkpoint.head.size
      let known = [try keyed.verifier()]
      var random = SeededRandom(seed: seed)
      let victim = Int.random(in: 1...size, using: &random)
      let raw = try RawDatabase(disk.log)
      try raw.run("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger'")
      let other = try RawDatabase(disk.log)
      if seed.isMultiple(of: 2) {
        try other.run(
          """
          UPDATE events SET bytes = CAST(replace(CAST(bytes AS TEXT), '"', '''') AS BLOB)
          WHERE log = 'asker' AND seq = \(victim)
          """)
      } else {
        try other.run(
          """
          UPDATE events SET leaf = zeroblob(32)
          WHERE log = 'asker' AND seq = \(victim)
          """)
      }
      let reopened = try disk.reopened()
      var handedOut = 0
      for seq in 1...size {
        let proof = try? reopened.prove(Handle(.asker, seq), in: signed, withContent: true)
        guard let proof else { continue }
        handedOut += 1
        #expect(FileCheck(.proof(proof), known: known).isOK, "\(seq) of \(victim)")
        #expect(seq != victim)
      }
      #expect(handedOut < size)
      for old in 1...size {
        let earlier = try disk.registry.events.keptHeads(of: .asker).first { $0.size == old }
        guard let earlier,
          let update = try? reopened.update(to: signed, of: .asker, from: old)
        else { continue }
        #expect(update.consistency.proves(earlier, isPrefixOf: signed.checkpoint.head))
      }
    }
  }

  @Test func fromEveryOlderSize() throws {
    let keyed = try Keyed()
    let signed = try keyed.sign()
    let size = signed.checkpoint.head.size
    var tree = MerkleTree()
    var hasher = TreeHasher()
    var heads = [Head.empty]
    for bytes in try keyed.registry.exported(.asker) {
      tree.append(hasher.leaf(bytes), &hasher)
      heads.append(tree.head)
    }
    for old in heads {
      let update = try keyed.registry.update(
        to: signed, of: .asker, from: old.size, root: old.root)
      let read = try TransparencyFile(update.bytes)
      #expect(read == .update(update))
      #expect(update.consistency.proves(old, isPrefixOf: signed.checkpoint.head), "\(old.size)")
      let check = FileCheck(read, known: [try keyed.verifier()])
      #expect(try keyed.registry.check(check).isOK)
    }
    #expect(
      refusal { _ = try keyed.registry.update(to: signed, of: .asker, from: size + 1) }
        == .beyondSigned(.asker, old: size + 1, size: size))
    let wrong = Head(size: 4, root: heads[5].root)
    #expect(
      refusal {
        _ = try keyed.registry.update(to: signed, of: .asker, from: 4, root: wrong.root)
      } == .otherHistory(.asker, wrong))
  }

  /// A proof that does not say of what: by itself it tells nothing.
  @Test func withoutASubjectTheRegistryIsAsked() throws {
    let keyed = try Keyed()
    let signed = try keyed.sign()
    let known = [try keyed.verifier()]
    let full = try keyed.registry.prove(Handle(.asker, 7), in: signed, withContent: false)
    let bare = ProofFile(subject: .none, inclusion: full.inclusion, checkpoint: signed)
    let alone = FileCheck(.proof(bare), known: known)
    #expect(alone.findings == [.subjectMissing])
    #expect(try keyed.registry.check(alone).isOK)
    let moved = ProofFile(
      subject: .none, inclusion: InclusionProof(index: 7, hashes: full.inclusion.hashes),
      checkpoint: signed)
    let found = try keyed.registry.check(FileCheck(.proof(moved), known: known)).findings
    #expect(found == [.notIncluded(.subject)])
    let beyond = ProofFile(
      subject: .none, inclusion: InclusionProof(index: 1 << 52, hashes: []), checkpoint: signed)
    #expect(
      try keyed.registry.check(FileCheck(.proof(beyond), known: known)).findings
        == [.notIncluded(.subject)])
  }

  @Test func aProofOfSomethingElseIsFound() throws {
    let keyed = try Keyed()
    let signed = try keyed.sign()
    let known = [try keyed.verifier()]
    let good = try keyed.registry.prove(Handle(.asker, 7), in: signed, withContent: true)
    let bytes = try keyed.registry.exported(.asker)
    func findings(_ proof: ProofFile) -> [FileFinding] {
      FileCheck(.proof(proof), known: known).findings
    }
    func proof(_ subject: ProofFile.Subject, at index: Int = 6) -> ProofFile {
      ProofFile(
        subject: subject, inclusion: InclusionProof(index: index, hashes: good.inclusion.hashes),
        checkpoint: signed)
    }
    #expect(
      findings(proof(.event(bytes[7]))) == [.notIncluded(.subject), .wrongEvent(.subject)])
    #expect(findings(proof(.event(bytes[6]), at: 7)).contains(.notIncluded(.subject)))
    #expect(
      findings(proof(.event(Array("{}".utf8)))).first == .notIncluded(.subject))
    #expect(findings(proof(.leaf(signed.checkpoint.head.root))) == [.notIncluded(.subject)])
    #expect(
      FileCheck(.proof(good), known: [try keyed.verifier(.barum)]).findings
        == [.ownerUnknown])
    // Another registry's log of that code.
    let other = try Keyed(.inMemory(environment: .test(seed: 9)))
    #expect(
      try other.registry.check(FileCheck(.proof(good), known: known)).findings
        == [.otherLog("\(signed.checkpoint.origin)")])
    let fork = try keyed.registry.rewritten()
    let victim = zip(try fork.exported(.asker), bytes).enumerated().first { $1.0 != $1.1 }!.offset
    let proved = try keyed.registry.prove(
      Handle(.asker, victim + 1), in: signed, withContent: false)
    #expect(
      try fork.check(FileCheck(.proof(proved), known: known)).findings == [
        .headDiffers(.asker, size: signed.checkpoint.head.size),
        .notRecorded(Handle(.asker, victim + 1)),
      ])
  }
}
