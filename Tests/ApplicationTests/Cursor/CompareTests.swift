import Application
import Events
import Projections
import TestSupport
import Testing

/// A comparison of two cursors is that of the figures at both.
@Suite struct CompareTests {
  @Test(arguments: [11, 12, 13] as [UInt64])
  func addsUpToTheFiguresOfBoth(_ seed: UInt64) throws {
    let history = try History(seed: seed, on: .inMemory(environment: .test(seed: seed)))
    let registry = history.registry
    var random = SeededRandom(seed: seed)
    var orders: Set<Comparison.Order> = []
    for _ in 0..<6 {
      let (a, b) = (try history.cursor(&random), try history.cursor(&random))
      let comparison = try registry.compare(2025, a, b)
      orders.insert(comparison.order)
      let (then, now) = try (history.prefix(a).national(2025), history.prefix(b).national(2025))
      #expect(comparison.before == Totals(then), "seed \(seed)")
      #expect(comparison.after == Totals(now), "seed \(seed)")
      for figure in Figure.allCases {
        for column in [\Both<Int>.strict, \.lenient] {
          let sum = comparison.changes(of: [figure]).terms(column).reduce(0) { $0 + $1.amount }
          let difference =
            Totals(now)[figure][keyPath: column] - Totals(then)[figure][keyPath: column]
          #expect(sum == difference, "seed \(seed), \(figure)")
        }
      }
      // Also from a registry that stands at a cursor, and from saved views.
      #expect(try registry.at(a).compare(2025, a, b) == comparison, "seed \(seed)")
      #expect(
        try registry.withViews(registry.views(atPart: 2)).compare(2025, a, b) == comparison,
        "seed \(seed)")
      for change in comparison.changes {
        #expect(try registry.explain(change.subject.handle).history.isEmpty == false)
        for event in change.events { _ = try registry.explain(event) }
      }
    }
    #expect(orders.contains(.across), "seed \(seed)")
  }

  @Test func fromADayToNow() throws {
    let history = try History(seed: 14, on: .inMemory(environment: .test(seed: 14)))
    let registry = history.registry
    let day = CivilDate("2026-11-10")!
    let then = try registry.cursor(on: day)
    let comparison = try registry.compare(2025, then, nil)
    #expect(comparison.order == .later)
    #expect(comparison.before == Totals(try registry.at(then).national(2025)))
    #expect(comparison.after == Totals(try registry.national(2025)))
    #expect(!comparison.changes.isEmpty)
    #expect(comparison.before.knownOn.map { $0 <= day } == true)
  }

  @Test func aYearWithoutRules() throws {
    #expect(throws: ApplicationError.noRuleSet(2019)) {
      try Registry.inMemory().compare(2019, nil, nil)
    }
  }
}
