import Events

/// The simulated clock and the seeded random source of a made-up registry.
final class DemoWorld {
  /// What the simulated clock says.
  var now: Instant
  private var random: DemoRandom

  init(seed: UInt64, now: Instant) {
    self.now = now
    random = DemoRandom(seed: seed, stream: -1)
  }

  /// What a registry takes from this world instead of the real one.
  func environment(built: CivilDate) -> Environment {
    Environment(built: built, clock: { self.now }, random: { self.random.bytes($0) })
  }
}

/// Many things happen at one sitting, some time apart.
struct DemoSession {
  /// When it begins.
  let first: Instant
  private var at: Instant
  private var random: DemoRandom

  /// A sitting that begins on a day within two hours from a full hour on.
  init(_ day: CivilDate, fromHour hour: Int, _ random: inout DemoRandom) {
    let start = TimeOfDay(hour: hour, minute: 0)!
    first = NorwegianTime.instant(of: day, at: start).adding(minutes: random.below(120))
    at = first
    self.random = DemoRandom(seed: random.next(), stream: 0)
  }

  /// The instant of the next thing: 15 to 75 seconds later.
  mutating func next() -> Instant {
    at = Instant(milliseconds: at.milliseconds + Int64(random.among(15_000...75_000)))!
    return at
  }
}

extension CivilDate {
  /// A date that is known to exist.
  init(_ year: Int, _ month: Int, _ day: Int) { self.init(year: year, month: month, day: day)! }
}
