import Application
import EventLog
import Events
import Exchange
import Projections
import TestSupport
import Testing
import Vault

/// Two machines that went on from the same log.
@Suite struct BranchTests {
  private let one: Laptop
  private let two: Laptop
  private let centre: Laptop
  private let common: Int

  init() throws {
    one = try Laptop(.asker, seed: 1)
    centre = try Laptop(.central, seed: 2)
    try one.record(60)
    _ = try one.send()
    common = try one.head().size
    two = try one.cloned(seed: 5)
    try one.record(70, on: 2)
    try one.record(80, on: 3)
    try two.record(90, on: 4)
    // The same on both.
    try two.record(70, on: 2)
    try two.record(100, on: 5)
  }

  @Test func theCentreKeepsWhatItHasAndNamesBoth() throws {
    try centre.receive(one.send(to: centre))
    let before = try centre.head(.asker)
    let arrivals = try centre.look([two.send(to: centre)])
    let fork = LogFork(
      log: .asker, common: common, here: before, there: try two.head(), atCentre: .here)
    #expect(arrivals.reasons == [.exchange(.fork(fork))])
    #expect(arrivals.forks.map(\.fork) == [fork])
    #expect(arrivals.logs.isEmpty)
    #expect(try centre.head(.asker) == before)
  }

  /// A file that begins after where the two part cannot say where that is.
  @Test func theEndOfAnotherBranchAsksForAll() throws {
    try centre.receive(one.send(to: centre))
    let end = try two.send(to: centre, from: try one.head().size + 1)
    #expect(
      try centre.look([end]).reasons
        == [.exchange(.forkSomewhere(.asker, before: end.events.lowerBound))])
  }

  @Test func whatIsBehindTakesInTheRest() throws {
    let behind = try one.cloned(seed: 8)
    try one.record(110, on: 6)
    let arrivals = try behind.receive(one.send())
    #expect(arrivals.refused.isEmpty)
    #expect(try behind.head() == one.head())
    #expect(try !behind.registry.isCopy(.asker))
    try behind.record(120, on: 7)
    // And goes on to be signed.
    try one.receive(behind.send())
    #expect(try behind.head() == one.head())
  }

  @Test func theOtherBranchIsTakenInAndMineRecordedAgain() throws {
    try centre.receive(one.send(to: centre))
    let lost = try two.head()
    // It was signed on this machine too.
    _ = try two.send()
    try two.receive(centre.send(.central))
    let fork = try two.change(to: centre.send(.asker))
    #expect(fork.atCentre == .there)
    #expect(fork.common == common)
    #expect(try two.head() == one.head())
    #expect(try !two.registry.isCopy(.asker))
    let branch = LostBranch(common: common, head: lost)
    #expect(try two.registry.lostBranches(of: .asker) == [branch])
    #expect(try two.registry.verify().isOK)

    let events = try two.registry.lostEvents(of: branch, in: .asker)
    let entries = events.events.filter { $0.event.data.type == "activity-held" }
    // The one that is here as well is known by its key.
    #expect(entries.count == 2)
    let chosen = Set(events.events.filter { $0.obstacle == nil }.map(\.event.seq))
    let (handle, again) = try two.registry.recordAgain(events, only: chosen)
    #expect(again.map(\.lost) == chosen.sorted())
    let register = try two.registry.register(of: .asker)
    #expect(register.lostBranches.map(\.body.root) == [lost.root])
    for (number, now) in again {
      let event = try #require(try two.registry.event(now))
      let old = try #require(events.events.first { $0.event.seq == number }).event
      #expect(event.data == old.data && event.key == old.key && event.cause == handle.seq)
      #expect((event.commitment == nil) == (old.commitment == nil))
      if let commitment = event.commitment, let before = old.commitment {
        let text = try two.registry.privates.payload(commitment)
        #expect(try text != nil && text == two.registry.privates.payload(before))
      }
    }
    // Once more there is nothing left, and the centre takes it in.
    let rest = try two.registry.lostEvents(of: branch, in: .asker)
    #expect(rest.events.allSatisfy { $0.obstacle != nil })
    let arrivals = try centre.receive(two.send(to: centre))
    #expect(arrivals.refused.isEmpty)
    try one.receive(two.send())
    #expect(
      try [one.head(), two.head(), centre.head(.asker)].allSatisfy { $0 == (try one.head()) })
    #expect(try centre.registry.verify().isOK)
  }

  /// What changes an entry of the branch goes to where the entry is now; what changes something that was
  /// left out is left out too.
  @Test func correctionsFollowTheirEntry() throws {
    let seq = try #require(
      try two.registry.events(of: .asker).last { $0.data.type == "activity-held" }?.seq)
    _ = try two.registry.withdraw(Handle(.asker, seq), reason: .other, why: "ZQGRUNN")
    let withdrawal = try two.head().size
    let branch = LostBranch(common: common, head: try two.head())
    _ = try two.change(to: one.send())
    let events = try two.registry.lostEvents(of: branch, in: .asker)
    let none = try two.registry.recordAgain(events, only: [withdrawal])
    #expect(none.again.isEmpty)
    let both = try two.registry.recordAgain(
      try two.registry.lostEvents(of: branch, in: .asker), only: [seq, withdrawal])
    #expect(both.again.map(\.lost) == [seq, withdrawal])
    let event = try #require(try two.registry.event(both.again[1].now))
    #expect(event.data == .entryWithdrawn(.init(entry: both.again[0].now.seq, reason: .other)))
    #expect(try two.registry.register(of: .asker).fact(both.again[0].now.seq)?.isWithdrawn == true)
  }

  @Test func whatIsNoOtherBranchIsNotTakenForOne() throws {
    let file = try one.send()
    let parcel = try one.registry.open(parcel: file.file, one.keys, Passphrases())
    #expect(throws: ApplicationError.exchange(.notABranch(.asker))) {
      try one.registry.otherBranch(parcel, from: "f", one.keys)
    }
  }

  /// Nothing is recorded between looking and taking.
  @Test func whatMovedOnIsNotSetAside() throws {
    let file = try one.send()
    let parcel = try two.registry.open(parcel: file.file, two.keys, Passphrases())
    let branch = try two.registry.otherBranch(parcel, from: "f", two.keys)
    try two.record(130, on: 8)
    let head = try two.head()
    #expect(throws: ApplicationError.exchange(.movedOn(.asker))) {
      try two.registry.take(branch, parcel, two.keys)
    }
    #expect(try two.head() == head)
  }
}

/// What a review found: who may not take a log over, and what must not come back.
@Suite struct HostileBranchTests {
  private let one: Laptop
  private let two: Laptop
  private let centre: Laptop

  init() throws {
    one = try Laptop(.asker, seed: 1)
    centre = try Laptop(.central, seed: 2)
    try one.record(60)
    _ = try one.send()
    two = try one.cloned(seed: 5)
    try one.record(70, on: 2)
  }

  /// A branch whose key the centre is said to have signed, and did not.
  @Test func aKeyThatTheCentreDidNotSignTakesNothingOver() throws {
    try centre.receive(one.send(to: centre))
    try one.receive(centre.send(.central))
    let thief = SigningKey(seed: [UInt8](repeating: 7, count: 32))!
    let log = one.log
    let size = try two.head().size
    let events = try two.registry.events(of: log)
    let last = try #require(events.last)
    let forged = Event(
      log: log, seq: size + 1, recorded: last.recorded, actor: last.actor,
      salt: Salt(bytes: [UInt8](repeating: 0, count: 16)),
      data: .ownerKeySet(
        OwnerKeySet(
          by: .central, key: PublicKey(thief.publicKey)!,
          signature: Signature([UInt8](repeating: 1, count: 64))!)))
    let store = InMemoryEventStore(two.registry.events.registry)
    _ = try store.append(events + [forged], to: log, expecting: 0)
    let head = try store.head(of: log)
    let origin = try one.registry.origin(of: log)
    var lines = ParcelEvents(first: 1)
    for event in events + [forged] { try lines.append(event.encoded()) }
    let checkpoint = Checkpoint(origin, head)
    let parcel = try Parcel(
      origin: origin, base: .empty,
      checkpoint: SignedCheckpoint(
        checkpoint, signatures: [thief.sign(checkpoint.text, as: origin.keyName)]),
      events: lines)
    #expect(
      throws: ApplicationError.ownerKey(Handle(log, size + 1), .badSignature)
    ) { try one.registry.otherBranch(parcel, from: "f", one.keys) }
  }

  /// The key of a laptop that was stolen speaks no more where the centre has vouched for another.
  @Test func aReplacedKeyIsAskedAbout() throws {
    try centre.receive(two.send(to: centre))
    let keys = InMemoryKeyStore()
    let request = try one.registry.requestOwnerKey(of: .asker, keys)
    _ = try centre.registry.answer(request, centre.keys, Passphrases())
    try two.record(90, on: 4)
    let arrivals = try centre.look([two.send(to: centre)])
    #expect(arrivals.logs.map(\.trust) == [.asked])
    #expect(throws: ApplicationError.exchange(.notConfirmed(.asker))) {
      try centre.registry.receive(arrivals.logs[0], isConfirmed: false, centre.keys)
    }
  }

  /// The branch that the centre has is not given up.
  @Test func theCentresBranchStays() throws {
    try two.record(90, on: 4)
    try centre.receive(one.send(to: centre))
    try one.receive(centre.send(.central))
    let parcel = try one.registry.open(parcel: two.send().file, one.keys, Passphrases())
    let branch = try one.registry.otherBranch(parcel, from: "f", one.keys)
    #expect(branch.fork.atCentre == .here)
    let head = try one.head()
    #expect(throws: ApplicationError.exchange(.fork(branch.fork))) {
      try one.registry.take(branch, parcel, isConfirmed: true, one.keys)
    }
    #expect(try one.head() == head)
  }

  /// A machine that was put back to an older state takes in the twin's log only when somebody says so: what
  /// it had signed since is lost.
  @Test func whatWasSignedHereAndIsLostIsTold() throws {
    let restored = try one.cloned(seed: 9)
    try one.record(80, on: 3)
    let signed = try one.send().head
    for note in one.keys.signed() {
      if let bytes = note.note, let origin = (try? SignedCheckpoint(bytes))?.checkpoint.origin {
        try restored.keys.keepSigned(bytes, of: origin.description)
      }
    }
    let twin = try restored.cloned(seed: 10)
    for key in restored.keys.keys() { try? twin.keys.add(key) }
    try twin.record(15, on: 10)
    try twin.record(30, on: 11)
    let origin = try twin.registry.origin(of: .asker).description
    let older = try #require(two.keys.lastSigned(origin))
    try twin.keys.keepSigned(older, of: origin)
    let arrivals = try restored.look([twin.send()])
    #expect(arrivals.logs.map(\.contradicted) == [signed])
    #expect(throws: ApplicationError.exchange(.notConfirmed(.asker))) {
      try restored.registry.receive(arrivals.logs[0], isConfirmed: false, restored.keys)
    }
  }

  /// Who is forgotten is forgotten on the branch that was set aside too, and is not recorded again.
  @Test func theForgottenAreGoneFromBranches() throws {
    _ = try two.registry.importText(
      .people, "lag;kode;navn;telefon\nasker;KN;Kari ZQNAVN;ZQ999")
    try two.record(90, on: 4)
    let lost = LostBranch(common: try common(), head: try two.head())
    let commitments = try two.registry.events(of: .asker)
      .filter { $0.seq > lost.common && $0.data.type == "contact-changed" }.compactMap(\.commitment)
    #expect(commitments.count == 1)
    _ = try two.change(to: one.send())
    #expect(try two.registry.privates.payload(commitments[0])?[.phone] == "ZQ999")
    _ = try two.registry.forget(
      two.registry.planForgetting("KN", in: .asker, takesEvidence: false))
    #expect(try !two.registry.privates.holds(commitments[0]))
    let events = try two.registry.lostEvents(of: lost, in: .asker)
    #expect(
      events.events.filter { $0.event.data.type == "contact-changed" }.map(\.obstacle)
        == [.forgotten])
    #expect(try two.registry.verify().isOK)
  }

  private func common() throws -> Int {
    zip(try one.registry.events(of: .asker), try two.registry.events(of: .asker))
      .prefix { $0 == $1 }.count
  }

  /// An open program does not go on from a branch that another one has given up.
  @Test func anotherProcessSeesTheOtherBranch() throws {
    try two.record(90, on: 4)
    try two.record(15, on: 5)
    let registry = two.registry
    let shell = Registry(
      events: registry.events, privates: registry.privates, views: InMemoryViewStore(),
      environment: registry.environment)
    #expect(try shell.register(of: .asker).size == two.head().size)
    _ = try two.change(to: one.send())
    #expect(try shell.register(of: .asker).state == two.registry.folded(.asker).state)
  }
}
