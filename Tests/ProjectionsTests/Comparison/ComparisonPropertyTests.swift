import Events
import Testing

@testable import Projections

/// Random histories of three chapters and the central office, compared at random pairs of cursors. The
/// seed is the argument, so it stands in what a failing test prints.
struct ComparisonPropertyTests {
  static let seeds = (0..<40).map { UInt64($0) * 104_729 + 3 }

  /// The changes add up to the difference of the figures as `NationalAnswer` has them, one by one.
  @Test(arguments: seeds) func addsUp(seed: UInt64) {
    let history = RandomOrganisation(seed: seed)
    var random = Seeded(seed)
    for _ in 0..<8 {
      let (a, b) = (history.cursor(&random), history.cursor(&random))
      let comparison = history.compare(a, b)
      let (before, after) = (history.answer(a), history.answer(b))
      expectSums(comparison, before, after)
      expectOpenable(comparison, history, a, b)
      #expect(comparison.before == Totals(before) && comparison.after == Totals(after))
    }
  }

  /// Read the other way round, every change is taken back, for the same cause.
  @Test(arguments: seeds.prefix(20)) func backwards(seed: UInt64) {
    let history = RandomOrganisation(seed: seed)
    var random = Seeded(seed)
    for _ in 0..<4 {
      let (a, b) = (history.cursor(&random), history.cursor(&random))
      let (there, back) = (history.compare(a, b), history.compare(b, a))
      #expect(there.changes.map(Key.init) == back.changes.map(Key.init))
      for (x, y) in zip(there.changes, back.changes) {
        #expect(x.delta + y.delta == .zero)
      }
      let opposite: [Comparison.Order: Comparison.Order] = [
        .same: .same, .later: .earlier, .earlier: .later, .across: .across,
      ]
      #expect(back.order == opposite[there.order])
    }
  }

  /// By other rules at B than at A it still adds up, and with nothing recorded the rules are the cause.
  @Test(arguments: seeds) func otherRules(seed: UInt64) {
    let history = RandomOrganisation(seed: seed)
    var random = Seeded(seed)
    let generous = Self.generous
    let (a, b) = (history.cursor(&random), history.cursor(&random))
    for (x, y) in [(rules, generous), (generous, rules)] {
      let comparison = history.compare(a, b, x, y)
      expectSums(comparison, history.answer(a, x), history.answer(b, y))
      let still = history.compare(b, b, x, y)
      expectSums(still, history.answer(b, x), history.answer(b, y))
      #expect(still.changes.allSatisfy { $0.cause == .ruleSet && $0.events == [] })
    }
  }

  /// Other rules reach every kind of figure that is judged.
  @Test func otherRulesChangeFigures() {
    let more = Self.seeds.flatMap { [$0, $0 + 1, $0 + 2] }
    let changes = more.flatMap { seed in
      let history = RandomOrganisation(seed: seed)
      return history.compare(history.sizes, history.sizes, rules, Self.generous).changes
    }
    #expect(changes.allSatisfy { $0.cause == .ruleSet })
    #expect(
      Set(changes.map(\.figure)) == [
        .likepersoner, .days(.group), .days(.visit), .days(.course), .lokallag,
      ])
  }

  private static var generous: RuleSet {
    var generous = rules
    generous.strict.undocumentedLeaderCounts = true
    generous.strict.digitalGroupCounts = true
    generous.strict.unstatedPurposeCounts = true
    generous.strict.unstatedPayListed = true
    generous.strict.unfiledReportCounts = true
    return generous
  }

  @Test(arguments: seeds.prefix(5)) func nothingRecordedIsNoChange(seed: UInt64) {
    let history = RandomOrganisation(seed: seed)
    var random = Seeded(seed)
    let cursor = history.cursor(&random)
    #expect(history.compare(cursor, cursor).changes == [])
    #expect(history.compare(cursor, cursor).order == .same)
    let all = history.compare([:], history.sizes)
    #expect(all.changes.allSatisfy { $0.cause == .new })
    #expect(all.before[.likepersoner] == .zero && all.before.logs == 0)
  }

  /// The generator reaches what the other tests are about.
  @Test func everyCauseComesUp() {
    var causes: Set<Cause> = []
    var figures: Set<Figure> = []
    for seed in Self.seeds {
      let history = RandomOrganisation(seed: seed)
      var random = Seeded(seed)
      for _ in 0..<4 {
        let changes = history.compare(history.cursor(&random), history.cursor(&random)).changes
        causes.formUnion(changes.map(\.cause))
        figures.formUnion(changes.map(\.figure))
      }
    }
    #expect(causes == Set(Cause.allCases).subtracting([.ruleSet]))
    #expect(figures == Set(Figure.allCases))
  }

  private struct Key: Hashable {
    let figure: Figure
    let subject: String
    let cause: Cause
    let events: [Handle]

    init(_ change: Change) {
      figure = change.figure
      // Of a chapter what opens it is what holds at B.
      subject =
        if case .chapter(let code, _) = change.subject { "\(code)" } else {
          "\(change.subject.handle)"
        }
      (cause, events) = (change.cause, change.events)
    }
  }

  private func expectSums(
    _ comparison: Comparison, _ before: NationalAnswer, _ after: NationalAnswer
  ) {
    let (a, b) = (Totals(before), Totals(after))
    for figure in Figure.allCases {
      let changes = comparison.changes(of: [figure])
      #expect(changes.reduce(into: Both.zero) { $0 += $1.delta } == b[figure] - a[figure])
      for column in [\Both<Int>.strict, \.lenient] {
        let terms = changes.terms(column)
        #expect(terms.reduce(0) { $0 + $1.amount } == (b[figure] - a[figure])[keyPath: column])
      }
      #expect(changes.allSatisfy { $0.delta != .zero })
      #expect(Set(changes.map(\.subject)).count == changes.count)
    }
  }

  /// Every change names its events, all of them recorded in between, and something to open.
  private func expectOpenable(
    _ comparison: Comparison, _ history: RandomOrganisation, _ a: [LogCode: Int],
    _ b: [LogCode: Int]
  ) {
    for change in comparison.changes {
      #expect(!change.events.isEmpty, "\(change)")
      #expect(change.events == Set(change.events).sorted())
      for event in change.events {
        let sizes = [a[event.log] ?? 0, b[event.log] ?? 0].sorted()
        #expect(sizes[0] < event.seq && event.seq <= sizes[1], "\(change)")
      }
      let opened = change.subject.handle
      let size = max(a[opened.log] ?? 0, b[opened.log] ?? 0)
      #expect(history.register(opened.log, size).fact(opened.seq) != nil, "\(change)")
      #expect(change.cause != .ruleSet)
    }
  }
}

extension Both<Int> {
  static func + (a: Both, b: Both) -> Both {
    var sum = a
    sum += b
    return sum
  }
}
