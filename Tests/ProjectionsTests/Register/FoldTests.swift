import Events
import Testing

@testable import Projections

/// Properties of the fold and of what is made from it, on random logs. The seed is the argument, so it
/// stands in what a failing test prints.
struct FoldTests {
  static let seeds = (0..<40).map { UInt64($0) * 7_919 + 1 }

  /// A clean log in two halves, the state between them written and read, gives the same register.
  @Test(arguments: seeds) func prefixAndRest(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    let events = log.events(200, clean: true)
    let whole = fold(events)
    #expect(whole.findings == [])
    var cut = Seeded(seed)
    for _ in 0..<8 {
      let size = cut.below(events.count + 1)
      let prefix = fold(events[..<size])
      var register = try #require(ChapterRegister(state: prefix.state, of: asker))
      #expect(register == prefix)
      for event in events[size...] { register.apply(event) }
      #expect(register == whole)
      #expect(register.state == whole.state)
    }
  }

  /// What was ignored might as well have been anything else that is ignored.
  @Test(arguments: seeds) func findingsChangeNothing(seed: UInt64) {
    var log = RandomLog(seed: seed)
    let events = log.events(200, clean: false)
    let register = fold(events)
    let found = Set(register.findings.map(\.seq))
    #expect(!found.isEmpty && found.count < events.count)
    let replaced = events.map { event in
      guard found.contains(event.seq) else { return event }
      return ProjectionsTests.event(.withdrawn(1), event.seq, recorded: event.recorded)
    }
    var other = fold(replaced)
    #expect(other.findings.map(\.seq) == register.findings.map(\.seq))
    other.findings = register.findings
    #expect(other == register)
  }

  /// The bytes of an event lead to the same register as the event.
  @Test(arguments: seeds.prefix(10)) func throughBytes(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    let events = log.events(200, clean: true)
    #expect(try fold(events.map { try Event(bytes: $0.encoded()) }) == fold(events))
  }

  @Test(arguments: seeds) func strictIsLenient(seed: UInt64) {
    var log = RandomLog(seed: seed)
    let answer = fold(log.events(300, clean: true)).answer(rules, year: 2025)
    for verdict in answer.verdicts {
      #expect(verdict.counts.lenient || !verdict.counts.strict)
      #expect(verdict.counts.strict == !verdict.reasons.contains { $0.column != .lenient })
      #expect(verdict.counts.lenient == !verdict.reasons.contains { $0.column != .strict })
    }
    for likeperson in answer.likepersoner {
      #expect(likeperson.isListed.lenient || !likeperson.isListed.strict)
      #expect(
        likeperson.isListed.strict == !likeperson.obstacles.contains { $0.column != .lenient })
      #expect(
        likeperson.isListed.lenient == !likeperson.obstacles.contains { $0.column != .strict })
    }
    #expect(answer.minutesByMonth.reduce(0, +) == answer.minutes.total)
    #expect(answer.verdicts.map(\.entry) == answer.verdicts.map(\.entry).sorted())
  }

  /// A withdrawn entry leaves every figure as if it had never been recorded.
  @Test(arguments: seeds.prefix(10)) func withdrawnIsAbsent(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    let events = log.events(200, clean: true)
    let register = fold(events)
    var random = Seeded(seed)
    let entries = register.facts.filter { $0.data.isEntry && !$0.isWithdrawn }
    let entry = try #require(entries.isEmpty ? nil : random.of(entries))
    var withdrawn = register
    withdrawn.apply(
      event(.withdrawn(entry.seq), 201, recorded: "2026-06-01T00:00:00.000Z"))
    #expect(withdrawn.findings == [])
    var absent = register
    absent.facts.removeAll {
      guard case .tripJoined(let joined) = $0.data else { return $0.seq == entry.seq }
      return joined.trip == entry.seq
    }
    absent.factIndex = (1...200).map { seq in
      Int32(absent.facts.firstIndex { $0.seq == seq } ?? -1)
    }
    let (a, b) = (withdrawn.answer(rules, year: 2025), absent.answer(rules, year: 2025))
    #expect(a.verdicts.filter { $0.entry != entry.seq } == b.verdicts)
    #expect(a.likepersoner == b.likepersoner)
    #expect(a.minutes == b.minutes && a.ringevenn == b.ringevenn && a.trips == b.trips)
    #expect(a.hasMemberActivity == b.hasMemberActivity)
  }

  /// Figures do not depend on the order of the logs.
  @Test(arguments: seeds.prefix(10)) func anyOrderOfLogs(seed: UInt64) {
    let registers = ([asker, oslo, "bergen", .central] as [LogCode]).enumerated().map {
      index, code in
      var log = RandomLog(seed: seed &+ UInt64(index), log: code)
      return fold(log.events(100, clean: true), in: code)
    }
    func answer(_ registers: [ChapterRegister]) -> NationalAnswer {
      NationalAnswer(
        registers.map { $0.answer(rules, year: 2025) },
        Organisation(registers.map(\.organisationFacts)), rules, year: 2025)
    }
    #expect(answer(registers) == answer(registers.reversed()))
  }
}
