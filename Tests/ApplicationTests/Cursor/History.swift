import Application
import EventLog
import Events
import TestSupport
import Vault

/// A history that took weeks: the sample and commands at random, some days apart.
struct History {
  let registry: Registry

  /// - Parameter hours: at least so long from step to step.
  init(seed: UInt64, steps: Int = 60, hours: Int = 5, on registry: Registry) throws {
    self.registry = registry
    let clock = Clock()
    let calm = registry.environment
    registry.environment = Environment(
      built: calm.built, clock: { clock.now }, random: calm.draw)
    _ = try SampleForms.asker.importAll(into: registry)
    var history = RandomHistory(seed: seed)
    for step in 0..<steps {
      clock.now = clock.now.adding(hours: hours + step % 19)
      try history.run(2, on: registry)
    }
    registry.environment = calm
  }

  private final class Clock {
    var now = Instant("2026-11-01T10:00:00.000Z")!
  }

  /// The registry as it would be had nothing come after a cursor: the same events in a new store.
  func prefix(_ cursor: Cursor) throws -> Registry {
    let store = InMemoryEventStore(registry.events.registry)
    for log in try registry.logs() {
      let events = try registry.events(of: log).prefix(cursor.size(of: log))
      _ = try store.append(Array(events), to: log, expecting: 0)
    }
    return Registry(
      events: store, privates: registry.privates, views: InMemoryViewStore(),
      environment: registry.environment)
  }

  /// Somewhere in the history: each log at any size, also 0 and beyond its end.
  func cursor(_ random: inout SeededRandom) throws -> Cursor {
    var sizes: [LogCode: Int] = [:]
    for log in try registry.logs() {
      let size = try registry.size(log)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: sizes[log] = 0
      case 1: sizes[log] = size
      case 2: sizes[log] = size + 5
      default: sizes[log] = Int.random(in: 1...size, using: &random)
      }
    }
    return Cursor(sizes: sizes, origin: .heads)
  }
}
