import Application
import EventLog
import Events
import Exchange
import TestSupport
import Testing

/// The program ends while another branch takes the place of what is here.
@Suite struct StoppedSwitchTests {
  /// Where it ends: before the branches change places in the store, or right after.
  enum Place: CaseIterable { case before, after }

  /// A store in which the first change of branches is the last thing that happens.
  private final class Stopping: Interfering, ReceivedLogs {
    var place: Place?
    override var received: any ReceivedLogs { self }

    func replace(
      after common: Int, of log: LogCode, with events: [Event], expecting head: Head,
      _ receipt: LogReceipt
    ) throws(AppendError) -> Head {
      if place == .before { throw .log(.storage("stopped")) }
      let head = try inner.received.replace(
        after: common, of: log, with: events, expecting: head, receipt)
      if place == .after { throw .log(.storage("stopped")) }
      return head
    }

    func receipts(of log: LogCode) throws(LogError) -> [LogReceipt] {
      try inner.received.receipts(of: log)
    }
    func isCopy(_ log: LogCode) throws(LogError) -> Bool { try inner.received.isCopy(log) }
    func branchCount(of log: LogCode) throws(LogError) -> Int {
      try inner.received.branchCount(of: log)
    }
    func take(
      _ events: [Event], into log: LogCode, expecting head: Head, _ receipt: LogReceipt
    ) throws(AppendError) -> Head {
      try inner.received.take(events, into: log, expecting: head, receipt)
    }
    func lostBranches(of log: LogCode) throws(LogError) -> [LostBranch] {
      try inner.received.lostBranches(of: log)
    }
    func events(of branch: LostBranch, in log: LogCode) throws(LogError) -> [[UInt8]] {
      try inner.received.events(of: branch, in: log)
    }
  }

  private let one: Laptop
  private let two: Laptop
  private let common: Int

  init() throws {
    one = try Laptop(.asker, seed: 1)
    try one.record(60)
    _ = try one.send()
    common = try one.head().size
    two = try one.cloned(seed: 5)
    try one.record(70, on: 2)
    try two.record(90, on: 4)
    try two.record(100, on: 5)
    // What the machine signed of the branch that it is to give up.
    _ = try two.send()
  }

  /// All that was recorded on this machine is in its log or set aside; the same command completes it, the
  /// log can be signed, and what was set aside recorded again.
  @Test(arguments: Place.allCases)
  func nothingIsLost(_ place: Place) throws {
    let file = try one.send()
    let mine = try two.registry.events(of: .asker).map { $0.encoded() }
    let stopping = Stopping(two.registry.events)
    stopping.place = place
    let before = registry(stopping)
    let parcel = try before.open(parcel: file.file, two.keys, Passphrases())
    let branch = try before.otherBranch(parcel, from: "f", two.keys)
    #expect(throws: ApplicationError.log(.storage("stopped"))) {
      try before.take(branch, parcel, two.keys)
    }
    stopping.place = nil

    // As the next process finds it.
    let after = registry(stopping)
    var kept = try after.events(of: .asker).map { $0.encoded() }
    for lost in try after.lostBranches(of: .asker) {
      kept += try stopping.events(of: lost, in: .asker)
    }
    #expect(Set(kept).isSuperset(of: mine))
    #expect(try after.lostBranches(of: .asker).isEmpty == (place == .before))
    let arrivals = try after.arrivals([("f", parcel)], two.keys)
    if place == .before {
      #expect(arrivals.forks.count == 1)
      _ = try after.take(
        after.otherBranch(parcel, from: "f", two.keys), parcel, two.keys)
    } else {
      #expect(arrivals.known.count == 1)
    }
    #expect(try after.events.head(of: .asker) == one.head())
    let sent = try after.send(
      SendRequest(log: .asker, to: .open, from: 1), two.keys, Passphrases())
    #expect(try sent.head == one.head())
    let lost = try #require(try after.lostBranches(of: .asker).first)
    let events = try after.lostEvents(of: lost, in: .asker)
    // Two entries, each with its form.
    #expect(events.open.count == 4)
    let again = try after.recordAgain(events, only: Set(events.open.map(\.event.seq))).again
    #expect(again.count == 4)
    #expect(try after.verify().isOK)
  }

  private func registry(_ store: any EventStore) -> Registry {
    Registry(
      events: store, privates: two.registry.privates, views: InMemoryViewStore(),
      environment: .test(seed: 30))
  }
}
