import Application
import EventLog
import Events
import Exchange
import Foundation
import Projections
import TestSupport
import Testing
import Vault

/// A chapter's log on its way to the centre, and back.
@Suite struct ReceiveTests {
  private let chapter: Laptop
  private let centre: Laptop

  init() throws {
    chapter = try Laptop(.asker, seed: 1)
    centre = try Laptop(.central, seed: 2)
  }

  @Test func theCentreHasACopy() throws {
    try chapter.record(60)
    let sent = try chapter.send(to: centre, withPayloads: true)
    #expect(sent.payloads > 0)
    let arrivals = try centre.receive(sent)
    #expect(arrivals.refused.isEmpty)
    #expect(arrivals.logs.map(\.log) == [.asker])
    #expect(arrivals.logs[0].trust == .asked)
    #expect(try centre.registry.isCopy(.asker))
    #expect(try centre.head(.asker) == chapter.head())
    #expect(
      try centre.registry.folded(.asker).state == chapter.registry.folded(.asker).state)
    // The contact data came along.
    let person = try #require(try centre.registry.register(of: .asker).people.first)
    let enrolled = try #require(try centre.registry.event(Handle(.asker, person.seq)))
    let text = try centre.registry.privates.payload(#require(enrolled.commitment))
    #expect(text?[.phone] == "ZQ123")
    #expect(try centre.registry.pseudonym(of: "KN", in: .asker) == person.pseudonym)
    // Its secret did not: who has it could try what rows may have said.
    #expect(try centre.registry.privates.secret(of: .asker) == nil)
    // The centre has it on record, with the key.
    let central = try centre.registry.register(of: .central)
    #expect(central.received[.asker]?.map(\.size) == [try chapter.head().size])
    #expect(central.confirmedKeys[.asker]?.count == 1)
    #expect(try centre.registry.verify().isOK)
  }

  @Test func theSameAgainChangesNothing() throws {
    let sent = try chapter.send(to: centre)
    try centre.receive(sent)
    let heads = try [centre.head(), centre.head(.asker)]
    let again = try centre.receive(sent)
    #expect(again.logs.isEmpty && again.refused.isEmpty)
    #expect(again.known.map(\.size) == [heads[1].size])
    #expect(try [centre.head(), centre.head(.asker)] == heads)
  }

  @Test func aCopyIsNeverWritten() throws {
    try centre.receive(chapter.send(to: centre))
    #expect(throws: ApplicationError.exchange(.copy(.asker))) { try centre.record(in: .asker) }
    #expect(throws: ApplicationError.exchange(.copy(.asker))) {
      try centre.registry.withdraw(Handle(.asker, 3), reason: .other, why: nil)
    }
  }

  @Test func inAnyOrderAndWhatIsMissingIsNamed() throws {
    let first = try chapter.send(to: centre)
    try chapter.record(60)
    let second = try chapter.send(to: centre, from: first.events.upperBound + 1)
    try chapter.record(90)
    let third = try chapter.send(to: centre, from: second.events.upperBound + 1)
    let gap = try centre.receive(third, first)
    #expect(
      gap.reasons == [
        .exchange(
          .gap(.asker, missing: first.events.upperBound + 1...second.events.upperBound))
      ])
    #expect(try centre.head(.asker).size == first.events.upperBound)
    let rest = try centre.receive(third, second, first)
    #expect(rest.refused.isEmpty)
    #expect(try centre.head(.asker) == chapter.head())
    #expect(rest.logs[0].trust == .known)
  }

  /// Two look at what came, and take it in one after the other: the log is not what the second looked at.
  @Test func whatAnotherTookInIsNotTakenTwice() throws {
    let one = try centre.opened([chapter.send(to: centre)])
    let first = try centre.registry.arrivals(one, centre.keys)
    try chapter.record(60)
    let two = try centre.opened([chapter.send(to: centre)])
    let both = try centre.registry.arrivals(two, centre.keys)
    try centre.registry.receive(first.logs[0], of: one, centre.keys)
    let head = try centre.head(.asker)
    #expect(throws: ApplicationError.exchange(.movedOn(.asker))) {
      try centre.registry.receive(both.logs[0], of: two, centre.keys)
    }
    #expect(try centre.head(.asker) == head)
    #expect(try centre.registry.receipts(of: .asker).count == 1)
  }

  /// What overlaps is compared, not taken twice.
  @Test func filesThatOverlap() throws {
    try chapter.record(60)
    let first = try chapter.send(to: centre)
    try chapter.record(90)
    for start in 1...first.events.upperBound + 1 {
      let centre = try Laptop(.central, seed: 2)
      let second = try chapter.send(to: centre, from: start)
      try centre.receive(chapter.send(to: centre), first)
      try centre.receive(second)
      #expect(try centre.head(.asker) == chapter.head())
    }
  }

  @Test func aKeyThatNobodyVouchesForIsAskedAbout() throws {
    let sent = try chapter.send(to: centre)
    #expect(throws: ApplicationError.exchange(.notConfirmed(.asker))) {
      try centre.receive(sent, confirmed: false)
    }
    #expect(try centre.registry.logs() == [.central])
    // Once it is confirmed, another copy of the centre's log is enough to know it.
    try centre.receive(sent)
    let colleague = try Laptop(.barum, seed: 3)
    try colleague.receive(centre.send(.central))
    let arrivals = try colleague.look([chapter.send()])
    #expect(arrivals.logs.map(\.trust) == [.confirmed])
  }

  @Test func aNewKeyFollowsFromTheOldOne() throws {
    try centre.receive(chapter.send(to: centre))
    _ = try chapter.registry.makeOwnerKey(
      OwnerKeyRequest(logs: [.asker]), chapter.keys, Passphrases())
    let arrivals = try centre.receive(chapter.send(to: centre))
    #expect(arrivals.logs.map(\.trust) == [.known])
    #expect(try centre.registry.register(of: .central).confirmedKeys[.asker]?.count == 2)
  }

  @Test func aForeignOrganisationIsRefused() throws {
    let header = RegistryHeader(organisation: LogCode("annen")!, demo: false)
    let other = Registry(
      events: InMemoryEventStore(header), privates: SealingPrivateStore.inMemory(),
      accesses: InMemoryEventStore(header), views: InMemoryViewStore(), environment: .test())
    _ = try other.importText(.chapters, "kode;navn;slag\nasker;Asker;lokallag")
    let keys = InMemoryKeyStore()
    _ = try other.makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
    let sent = try other.send(
      SendRequest(log: .asker, to: .open, from: 1), keys, Passphrases())
    #expect(
      try centre.look([sent]).reasons == [
        .exchange(.foreignOrganisation(LogCode("annen")!))
      ])
  }

  @Test func aLogOfTheSameNameIsAnotherLog() throws {
    try centre.receive(chapter.send(to: centre))
    let other = try Laptop(.asker, seed: 9)
    #expect(
      try centre.look([other.send(to: centre)]).reasons == [.exchange(.anotherLog(.asker))])
  }

  @Test func whoHasNotSignedIsRefused() throws {
    let sent = try chapter.send()
    let thief = try Laptop(.asker, seed: 9)
    let parcel = try chapter.registry.open(parcel: sent.file, chapter.keys, Passphrases())
    let key = try #require(
      try thief.keys.signingKey(
        thief.registry.ownerKey(of: .asker)!.key, Passphrases()))
    let note = SignedCheckpoint(
      parcel.checkpoint.checkpoint,
      signatures: [key.sign(parcel.checkpoint.checkpoint.text, as: parcel.origin.keyName)])
    let forged = try Parcel(
      origin: parcel.origin, base: parcel.base, checkpoint: note, events: parcel.events)
    #expect(
      try centre.registry.arrivals([("f", forged)], centre.keys).reasons
        == [.exchange(.notSigned(.asker))])
  }

  /// A file that says something else of one event, with all hashes made anew.
  @Test func aChangedEventIsRefused() throws {
    try chapter.record(60)
    let sent = try chapter.send()
    let text = String(decoding: sent.file, as: UTF8.self)
      .replacingOccurrences(of: "\"minutes\":60", with: "\"minutes\":61")
    let parcel = try chapter.registry.open(
      parcel: Array(text.utf8), chapter.keys, Passphrases())
    #expect(
      try centre.registry.arrivals([("f", parcel)], centre.keys).reasons
        == [.exchange(.otherRoot(.asker, size: sent.head.size))])
  }

  @Test func aPayloadThatWasNotCommittedToIsRefused() throws {
    let sent = try chapter.send(to: centre, withPayloads: true)
    let parcel = try centre.registry.open(parcel: sent.file, centre.keys, Passphrases())
    for (index, payload) in parcel.payloads.enumerated() {
      var all = Array(parcel.payloads)
      all[index] = ParcelPayload(
        seq: payload.seq, person: payload.person, nonce: payload.nonce,
        bytes: PayloadText([.name: "En annen"]).bytes)
      let forged = try Parcel(
        origin: parcel.origin, base: parcel.base, checkpoint: parcel.checkpoint,
        events: parcel.events, payloads: ParcelPayloads(all))
      #expect(
        try centre.registry.arrivals([("f", forged)], centre.keys).reasons
          == [.exchange(.otherPayload(Handle(.asker, payload.seq)))])
    }
  }

  @Test func personalDataIsNotInTheFile() throws {
    try chapter.record(60)
    for withPayloads in [true, false] {
      let file = Data(try chapter.send(to: centre, withPayloads: withPayloads).file)
      for marker in ["ZQNAVN", "ZQ123", "ZQMERKNAD"] {
        #expect(file.range(of: Data(marker.utf8)) == nil)
      }
    }
    #expect(throws: ApplicationError.parcel(.payloadsInClear)) {
      try chapter.send(withPayloads: true)
    }
    let other = try Laptop(.central, seed: 7)
    let sent = try chapter.send(to: centre)
    #expect(throws: ApplicationError.self) {
      try other.registry.open(parcel: sent.file, other.keys, Passphrases())
    }
  }

  /// Whoever takes in that somebody is forgotten destroys what is here in the same step.
  @Test func forgettingTravels() throws {
    try chapter.record(60)
    let old = try chapter.send(to: centre, withPayloads: true)
    try centre.receive(old)
    let person = try #require(try centre.registry.register(of: .asker).people.first)
    let seq = person.seq
    let commitment = try #require(try centre.registry.event(Handle(.asker, seq))?.commitment)
    #expect(try centre.registry.privates.holds(commitment))
    _ = try chapter.registry.forget(
      chapter.registry.planForgetting(
        "KN", in: .asker, takesEvidence: true))
    let arrivals = try centre.receive(chapter.send(to: centre, withPayloads: true))
    #expect(arrivals.logs[0].tally.erasures == 1)
    #expect(try !centre.registry.privates.holds(commitment))
    #expect(try centre.registry.privates.isErased(person.pseudonym, in: .asker))
    #expect(try centre.registry.privates.intents().isEmpty)
    // Nor does an older file bring it back.
    #expect(try centre.receive(old).refused.isEmpty)
    #expect(try !centre.registry.privates.holds(commitment))
    #expect(try centre.registry.verify().isOK)
  }

  /// Only what the centre does not have is sent where its log tells what it has.
  @Test func whatTheCentreHasIsNotSentAgain() throws {
    let first = try chapter.send(to: centre)
    try centre.receive(first)
    try chapter.receive(centre.send(.central))
    #expect(throws: ApplicationError.exchange(.allKnown(.asker, size: first.head.size))) {
      try chapter.send(to: centre, from: nil)
    }
    try chapter.record(60)
    let next = try chapter.send(to: centre, from: nil)
    #expect(next.events.lowerBound == first.events.upperBound + 1)
    try centre.receive(next)
    #expect(try centre.head(.asker) == chapter.head())
  }

  /// What was known when: of a copy what counts is when it came.
  @Test func aCopyIsKnownFromTheDayItCame() throws {
    let first = try chapter.send(to: centre)
    let start = Instant.testNow
    centre.registry.environment = .test(seed: 20, at: start.adding(minutes: 2 * 24 * 60))
    try centre.receive(first)
    try chapter.record(60)
    centre.registry.environment = .test(seed: 21, at: start.adding(minutes: 4 * 24 * 60))
    try centre.receive(chapter.send(to: centre, from: first.events.upperBound + 1))
    let whole = try centre.head(.asker).size
    let sizes = [
      "2026-11-22": 0, "2026-11-23": first.head.size, "2026-11-24": first.head.size,
      "2026-11-25": whole,
    ]
    for (day, size) in sizes {
      #expect(
        try centre.registry.cursor(on: #require(CivilDate(day))).size(of: .asker) == size, "\(day)")
    }
    // Recorded all of it was on the first day, as the owner knows.
    let own = try chapter.registry.cursor(on: #require(CivilDate("2026-11-21")))
    #expect(own.size(of: .asker) == whole)
  }

  /// The centre seals copies under its own name, and signs none of them.
  @Test func copiesAreSealedByTheCentre() throws {
    try chapter.record(60)
    try centre.receive(chapter.send(to: centre))
    let sealed = try centre.registry.seal(2024, in: .central)
    let signer = try centre.registry.ownerSigner(of: .central, centre.keys, Passphrases())
    let file = try centre.registry.sealFile(
      sealed, in: centre.registry.signHead(signer, centre.keys))
    let known = try [#require(try centre.registry.ownerKey(of: .central)).verifier]
    #expect(try centre.registry.check(FileCheck(.seal(file), known: known)).isOK)
    #expect(throws: ApplicationError.self) {
      try centre.registry.ownerSigner(of: .asker, centre.keys, Passphrases())
    }
    #expect(try centre.registry.verify().isOK)
    // Later events of the copy change nothing of it.
    try chapter.record(90)
    try centre.receive(chapter.send(to: centre))
    #expect(try centre.registry.check(FileCheck(.seal(file), known: known)).isOK)
    #expect(try centre.registry.verify().isOK)
  }

  /// A copy goes on to a third with what its owner signed.
  @Test func aCopyCanBeHandedOn() throws {
    try centre.receive(chapter.send(to: centre))
    try chapter.record(60)
    let colleague = try Laptop(.barum, seed: 3)
    let arrivals = try colleague.receive(centre.send(.asker))
    #expect(arrivals.refused.isEmpty)
    #expect(try colleague.head(.asker) == centre.head(.asker))
    #expect(try colleague.registry.isCopy(.asker))
  }
}

extension Laptop {
  fileprivate func record(in log: LogCode) throws {
    _ = try registry.importText(
      .entries, "lag;dato;varighet;aktivitet\n\(log);2024-02-01;60;samtalegruppe")
  }
}
