import Application
import EventLog
import Events
import Exchange
import Projections
import TestSupport
import Testing

/// What was set aside is recorded again in more than one go.
@Suite struct RecordAgainTests {
  private let one: Laptop
  private let two: Laptop

  init() throws {
    one = try Laptop(.asker, seed: 1)
    try one.record(60)
    _ = try one.send()
    two = try one.cloned(seed: 5)
    try one.record(70, on: 2)
  }

  /// The log now holds the other machine's branch; what was recorded here is set aside.
  private func parted() throws -> LostBranch {
    _ = try two.change(to: one.send())
    return try #require(try two.registry.lostBranches(of: .asker).last)
  }

  private func entry(_ minutes: Int) throws -> Int {
    try #require(
      try two.registry.events(of: .asker).last { $0.data.gathering?.minutes == minutes }?.seq)
  }

  private func lost(_ branch: LostBranch) throws -> LostEvents {
    try two.registry.lostEvents(of: branch, in: .asker)
  }

  private func open() throws -> Int? {
    try two.registry.logStatus(two.keys).first { $0.log == .asker }?.openBranches
  }

  /// The number that an entry got the first time is known the next time.
  @Test func aWithdrawalFindsWhatWasRecordedAgainBefore() throws {
    try two.record(90, on: 4)
    let held = try entry(90)
    _ = try two.registry.withdraw(Handle(.asker, held), reason: .other, why: nil)
    let withdrawal = try two.head().size
    let branch = try parted()
    let first = try two.registry.recordAgain(lost(branch), only: [held], next: withdrawal)
    // Something comes in between: the numbers are no others by it.
    try two.record(45, on: 9)
    let second = try two.registry.recordAgain(lost(branch), only: [withdrawal])
    #expect(second.again.map(\.lost) == [withdrawal])
    let now = try #require(first.again.first?.now)
    #expect(
      try two.registry.event(#require(second.again.first?.now))?.data
        == .entryWithdrawn(.init(entry: now.seq, reason: .other)))
    #expect(try two.registry.register(of: .asker).fact(now.seq)?.isWithdrawn == true)
    // The later branch-lost has the first as its cause.
    #expect(try two.registry.event(second.handle)?.cause == first.handle.seq)
  }

  /// So is the number of an entry that both have.
  @Test func aWithdrawalFindsWhatIsHereAnyway() throws {
    try two.record(90, on: 4)
    try two.record(70, on: 2)
    let held = try entry(70)
    _ = try two.registry.withdraw(Handle(.asker, held), reason: .other, why: nil)
    let withdrawal = try two.head().size
    let branch = try parted()
    let here = try entry(70)
    #expect(here != held)
    let again = try two.registry.recordAgain(lost(branch), only: [withdrawal]).again
    #expect(
      try two.registry.event(#require(again.first?.now))?.data
        == .entryWithdrawn(.init(entry: here, reason: .other)))
  }

  /// A branch is open until somebody has decided about each of its events.
  @Test func whoStopsInTheMiddleIsNotDone() throws {
    for day in 4...7 { try two.record(80 + day, on: day) }
    let branch = try parted()
    #expect(try open() == 1)
    let events = try lost(branch)
    #expect(events.next == branch.common + 1)
    let seqs = events.open.map(\.event.seq)
    // Each came with a form.
    #expect(seqs.count == 8)
    _ = try two.registry.recordAgain(events, only: [seqs[0]], next: seqs[2])
    #expect(try open() == 1)
    #expect(try lost(branch).next == seqs[2])
    // The second was left out, and can be taken all the same.
    #expect(try lost(branch).open.map(\.event.seq) == Array(seqs.dropFirst()))
    _ = try two.registry.recordAgain(lost(branch), only: [seqs[2]])
    #expect(try open() == 0)
    #expect(try lost(branch).next == nil)
    #expect(try lost(branch).open.map(\.event.seq) == [seqs[1]] + seqs.dropFirst(3))
    #expect(try two.registry.verify().isOK)
  }

  /// Also a branch of which only a file is known; the centre, which has a copy, is not to go through it.
  @Test func whoStopsInAFileIsNotDone() throws {
    let centre = try Laptop(.central, seed: 2)
    for day in 4...6 { try two.record(80 + day, on: day) }
    let parcel = try one.registry.open(parcel: two.send().file, one.keys, Passphrases())
    func lost() throws -> LostEvents {
      try one.registry.lostEvents(of: parcel, from: "f", one.keys)
    }
    func begun(_ laptop: Laptop) throws -> Int? {
      try laptop.registry.logStatus(laptop.keys).first { $0.log == .asker }?.begunInFiles
    }
    let seqs = try lost().open.map(\.event.seq)
    #expect(try begun(one) == 0)
    _ = try one.registry.recordAgain(lost(), only: [seqs[0]], next: seqs[1])
    #expect(try begun(one) == 1)
    try centre.receive(one.send(to: centre))
    #expect(try begun(centre) == 0)
    _ = try one.registry.recordAgain(lost(), only: [])
    #expect(try begun(one) == 0)
  }

  /// More than one event can name are several, each but the last with what is left.
  @Test func moreThanAThousand() throws {
    var rows = "lag;dato;varighet;aktivitet\n"
    for number in 0..<1_003 {
      rows += "asker;2024-03-\(10 + number % 20);\(30 + number / 20);samtalegruppe\n"
    }
    _ = try two.registry.importText(.entries, rows)
    let branch = try parted()
    let events = try lost(branch)
    let seqs = events.open.map(\.event.seq)
    // With the form.
    #expect(seqs.count == 1_004)
    let again = try two.registry.recordAgain(events, only: Set(seqs)).again
    #expect(again.map(\.lost) == seqs)
    let on = try two.registry.register(of: .asker).lostBranches
    #expect(on.map(\.body.again.count) == [1_000, 4])
    #expect(on.map(\.body.next) == [seqs[1_000], nil])
    #expect(try two.registry.event(Handle(.asker, on[1].seq))?.cause == on[0].seq)
    #expect(try lost(branch).open.isEmpty)
  }
}
