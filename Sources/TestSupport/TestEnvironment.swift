package import Application
import EventLog
package import Events
package import Vault

extension Environment {
  /// A clock that stands at 21 November 2026, noon in Norway, and a seeded random source; passphrases
  /// cost next to nothing.
  package static func test(seed: UInt64 = 1, at instant: Instant = .testNow) -> Environment {
    let source = SeededBytes(seed: seed)
    guard let built = CivilDate("2026-11-01"),
      let cost = ScryptCost(exponent: 4, blockSize: 8, parallelism: 1)
    else { preconditionFailure() }
    var environment = Environment(
      built: built, clock: { instant }, random: { source.bytes($0) })
    environment.passphraseCost = cost
    return environment
  }
}

extension Instant {
  /// 21 November 2026, 12:00 in Norway.
  package static var testNow: Instant {
    guard let instant = Instant("2026-11-21T11:00:00.000Z") else { preconditionFailure() }
    return instant
  }
}

/// Bytes from a seed, for salts and ids that are the same in every run.
package final class SeededBytes {
  private var generator: SeededRandom

  /// A source from a seed.
  package init(seed: UInt64) { generator = SeededRandom(seed: seed) }

  /// The next bytes.
  package func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}

extension Registry {
  /// A registry in memory.
  ///
  /// - Parameter lock: how its vault is locked; nil for one that is open and has no locks.
  package static func inMemory(
    demo: Bool = false, environment: Environment = .test(), lock: NewVaultLock? = nil
  ) -> Registry {
    guard let organisation = LogCode("mental-helse") else { preconditionFailure() }
    let header = RegistryHeader(organisation: organisation, demo: demo)
    return Registry(
      events: InMemoryEventStore(header), privates: SealingPrivateStore.inMemory(lock: lock),
      accesses: InMemoryEventStore(header), views: InMemoryViewStore(), environment: environment)
  }
}
