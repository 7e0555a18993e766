import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// A register caught up from a saved view is the register folded from the first event.
@Suite struct CatchUpTests {
  private static let seeds: [UInt64] = Array(1...12)

  @Test(arguments: seeds)
  func fromAnyViewIsAsFromScratch(_ seed: UInt64) throws {
    let registry = Registry.inMemory(environment: .test(seed: seed))
    _ = try SampleForms.asker.importAll(into: registry)
    var history = RandomHistory(seed: seed)
    try history.run(120, on: registry)
    #expect(history.done > 25, "seed \(seed)")
    #expect(history.refused > 10, "seed \(seed)")
    for log in try registry.logs() {
      let whole = try registry.folded(log)
      #expect(whole.findings == [], "seed \(seed), \(log)")
      #expect(try registry.register(of: log) == whole, "seed \(seed), \(log)")
      for head in try registry.events.keptHeads(of: log) {
        let view = try Self.view(registry, log, head)
        let other = registry.withViews([view])
        let caughtUp = try other.register(of: log)
        #expect(caughtUp == whole, "seed \(seed), \(log) from \(head.size)")
        #expect(caughtUp.state == whole.state, "seed \(seed), \(log) from \(head.size)")
      }
    }
    #expect(try registry.verify().findings == [], "seed \(seed)")
  }

  @Test(arguments: seeds.prefix(3))
  func answersDoNotDependOnViews(_ seed: UInt64) throws {
    try RegistryKind.sqlite.with(.test(seed: seed)) { registry in
      _ = try SampleForms.asker.importAll(into: registry)
      var history = RandomHistory(seed: seed)
      try history.run(60, on: registry)
      let plain = try registry.withViews([]).national(2025)
      #expect(try registry.national(2025) == plain, "seed \(seed)")
      for log in try registry.logs() {
        let heads = try registry.events.keptHeads(of: log)
        registry.views.save([try Self.view(registry, log, heads[heads.count / 2])])
      }
      #expect(try registry.another().national(2025) == plain, "seed \(seed)")
    }
  }

  /// The view of a log as far as a head.
  static func view(_ registry: Registry, _ log: LogCode, _ head: Head) throws -> StoredView {
    var register = ChapterRegister(log: log)
    for event in try registry.events(of: log).prefix(head.size) { register.apply(event) }
    return StoredView(log: log, head: head, state: register.state)
  }
}

extension Registry {
  /// The same stores with other views.
  func withViews(_ saved: [StoredView]) -> Registry {
    let views = InMemoryViewStore()
    views.save(saved)
    return Registry(
      events: events, privates: privates, views: views, environment: .test(seed: 42))
  }
}
