import Application
import EventLog
import Events
import Exchange
import Foundation
import Projections
import TestSupport
import Testing
import Vault

/// A whole organisation that sends its logs, as mail travels: twice, late, in any order, or never.
@Suite struct ManyChaptersTests {
  private static let isLong = ProcessInfo.processInfo.environment["VARDE_LONG"] == "1"

  @Test(arguments: isLong ? [1, 2, 3] : [1] as [UInt64])
  func theCentreEndsWithTheUnion(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let count = Self.isLong ? 140 : 24
    let centre = try Laptop(.central, seed: 1_000 + seed)
    var chapters: [Laptop] = []
    for number in 0..<count {
      chapters.append(try Laptop(LogCode("lag\(number)")!, seed: seed * 10_000 + UInt64(number)))
    }
    // Two of them go on from an older state on another machine.
    var forked: [(index: Int, other: Laptop)] = []
    var mail: [SentLog] = []
    var lost: [Int] = []
    for round in 1...3 {
      for (index, chapter) in chapters.enumerated() {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          try chapter.record(
            Int.random(in: 1...9, using: &random) * 15, on: Int.random(in: 1...28, using: &random))
        }
        let first = Bool.random(using: &random) ? 1 : max(1, try chapter.head().size - 2)
        let sent = try chapter.send(
          to: centre, from: first, withPayloads: Bool.random(using: &random))
        if Int.random(in: 0..<5, using: &random) == 0 {
          lost.append(index)
        } else {
          mail += [SentLog](repeating: sent, count: Int.random(in: 1...2, using: &random))
        }
      }
      if round == 1 {
        for index in [3, 17] {
          forked.append((index, try chapters[index].cloned(seed: seed + UInt64(index))))
        }
      }
      if round == 2 {
        for (index, other) in forked {
          try other.record(600 + index, on: 28)
          mail.append(try other.send(to: centre))
        }
      }
    }
    mail.shuffle(using: &random)
    // A few at a time, as somebody takes them in.
    var refused: [ApplicationError] = []
    while !mail.isEmpty {
      let some = Array(mail.prefix(Int.random(in: 1...9, using: &random)))
      mail.removeFirst(some.count)
      refused += try centre.receive(some).reasons
    }
    for reason in refused {
      switch reason {
      case .exchange(.gap), .exchange(.fork), .exchange(.forkSomewhere): break
      default: Issue.record("seed \(seed): \(reason)")
      }
    }
    // Whoever was asked sends all of it again.
    for chapter in chapters {
      let reasons = try centre.receive(chapter.send(to: centre, withPayloads: true)).reasons
      for case .exchange(.fork(let fork)) in reasons {
        // The centre has the other machine's branch: ours gives way, and is recorded again.
        let lost = LostBranch(common: fork.common, head: try chapter.head())
        _ = try chapter.change(to: centre.send(chapter.log))
        try again(lost, on: chapter)
        try centre.receive(chapter.send(to: centre, withPayloads: true))
      }
    }
    for (index, other) in forked {
      let chapter = chapters[index]
      if try chapter.registry.lostBranches(of: chapter.log).isEmpty {
        let lost = LostBranch(
          common: try common(other, chapter), head: try other.head())
        _ = try other.change(to: chapter.send())
        try again(lost, on: other)
      } else {
        try other.receive(chapter.send())
      }
      try centre.receive(other.send(to: centre, withPayloads: true))
      try chapter.receive(other.send())
    }
    #expect(try centre.registry.logs().count == count + 1, "seed \(seed)")
    let whole = InMemoryEventStore(centre.registry.events.registry)
    for chapter in chapters {
      #expect(
        try centre.head(chapter.log) == chapter.head(), "seed \(seed), \(chapter.log)")
      #expect(try centre.registry.isCopy(chapter.log))
      _ = try whole.append(
        try chapter.registry.events(of: chapter.log), to: chapter.log, expecting: 0)
    }
    _ = try whole.append(try centre.registry.events(of: .central), to: .central, expecting: 0)
    // Totals are those of one registry that holds all.
    let one = Registry(
      events: whole, privates: SealingPrivateStore.inMemory(), views: InMemoryViewStore(),
      environment: centre.registry.environment)
    #expect(
      try centre.registry.national(2024).days == one.national(2024).days, "seed \(seed)")
    #expect(
      try centre.registry.national(2024).likepersoner == one.national(2024).likepersoner)
    #expect(try centre.registry.verify().isOK, "seed \(seed)")
    for (index, _) in forked {
      let register = try centre.registry.register(of: chapters[index].log)
      #expect(register.lostBranches.count == 1, "seed \(seed)")
      let minutes = register.facts.compactMap { fact -> Int? in
        if case .activityHeld(let body) = fact.data { body.gathering.minutes } else { nil }
      }
      #expect(minutes.filter { $0 == 600 + index }.count == 1, "seed \(seed)")
    }
  }

  private func again(_ lost: LostBranch, on laptop: Laptop) throws {
    let events = try laptop.registry.lostEvents(of: lost, in: laptop.log)
    _ = try laptop.registry.recordAgain(
      events, only: Set(events.events.filter { $0.obstacle == nil }.map(\.event.seq)))
  }

  private func common(_ one: Laptop, _ other: Laptop) throws -> Int {
    let pairs = zip(
      try one.registry.events(of: one.log), try other.registry.events(of: other.log))
    return pairs.prefix { $0 == $1 }.count
  }
}
