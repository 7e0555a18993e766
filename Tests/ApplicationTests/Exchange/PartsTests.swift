import Application
import EventLog
import Events
import Exchange
import TestSupport
import Testing
import Vault

/// A log in several files that come at once: each is taken in by itself, and those before it are there by
/// then.
@Suite struct PartsTests {
  private let chapter: Laptop
  private let centre: Laptop
  private let parts: [SentLog]

  init() throws {
    chapter = try Laptop(.asker, seed: 1)
    centre = try Laptop(.central, seed: 2)
    var parts = [try chapter.send(to: centre)]
    for minutes in [60, 90] {
      try chapter.record(minutes)
      let next = try #require(parts.last).events.upperBound + 1
      parts.append(try chapter.send(to: centre, from: next))
    }
    self.parts = parts
  }

  @Test func inAnyOrderTheyAreOneArrival() throws {
    for order in [
      [0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1], [1, 0, 2], [0, 2, 1], [2, 2, 1, 0],
    ] {
      let centre = try Laptop(.central, seed: 2)
      let arrivals = try centre.receive(order.map { parts[$0] })
      #expect(arrivals.refused.isEmpty)
      #expect(arrivals.logs.map(\.newEvents) == [try chapter.head().size])
      #expect(arrivals.logs[0].tally.kinds.map(\.count).reduce(0, +) == arrivals.logs[0].newEvents)
      #expect(arrivals.logs[0].files.count == 3)
      #expect(try centre.head(.asker) == chapter.head())
      #expect(try centre.registry.receipts(of: .asker).map(\.head.size) == parts.map(\.head.size))
      #expect(try centre.registry.verify().isOK)
    }
  }

  /// Payloads of events that came with a part before, in the same batch.
  @Test func payloadsOfAnEarlierPart() throws {
    try chapter.record(30)
    let last = try chapter.send(
      to: centre, from: try #require(parts.last).events.upperBound + 1, withPayloads: true)
    let arrivals = try centre.receive([last] + parts)
    #expect(arrivals.refused.isEmpty)
    #expect(arrivals.logs[0].newPayloads == last.payloads && last.payloads > 0)
    #expect(try centre.payloads(of: .asker) == chapter.payloads(of: .asker))
  }

  /// What was looked at is what is taken in, or nothing is.
  @Test func anotherFileIsRefused() throws {
    var opener = ParcelOpener(centre.registry, centre.keys)
    let file = parts[0].file
    let opened = try opener.open(ParcelSource(file), named: "f", Passphrases())
    let again = try opener.open(ParcelSource(file), again: opened.seen, Passphrases())
    #expect(again.seen == opened.seen && again.parcel == opened.parcel)
    let sealedAgain = try chapter.send(to: centre)
    for other in [sealedAgain.file, Array(file.dropLast()), [], file + [0], Array("tull".utf8)] {
      #expect(throws: ApplicationError.exchange(.fileChanged("f"))) {
        try opener.open(ParcelSource(other), again: opened.seen, Passphrases())
      }
    }
  }

  @Test func aPartThatIsGoneStopsThoseAfterIt() throws {
    let parcels = try parts.enumerated().map { index, part in
      ("\(index)", try centre.registry.open(parcel: part.file, centre.keys, Passphrases()))
    }
    let arrival = try #require(try centre.registry.arrivals(parcels, centre.keys).logs.first)
    var taking = try TakeIn(arrival, into: centre.registry, isConfirmed: true, centre.keys)
    try taking.take(OpenedFile("0", parcels[0].1))
    #expect(throws: ApplicationError.self) { try taking.take(OpenedFile("2", parcels[2].1)) }
    #expect(try centre.head(.asker).size == parts[0].events.upperBound)
    #expect(taking.received?.events == parts[0].events.count)
  }
}

extension Laptop {
  fileprivate func payloads(of log: LogCode) throws -> Int {
    try registry.privates.payloads(after: nil).count { $0.handle.log == log }
  }
}
