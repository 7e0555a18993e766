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
      try two.registry.take(branch, two.keys)
    }
    #expect(try two.head() == head)
  }
}
