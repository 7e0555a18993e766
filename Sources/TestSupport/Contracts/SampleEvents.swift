package import Events

/// Small events of one log, for tests of stores.
package struct SampleEvents {
  /// The log.
  package let log: LogCode
  private var random: SeededRandom
  private let actor: Pseudonym

  package init(_ log: LogCode, seed: UInt64 = 1) {
    self.log = log
    random = SeededRandom(seed: seed)
    actor = RandomID(bytes: (0..<10).map { UInt8($0) })
  }

  /// Hours of a volunteer; `recorded` is one second later for every number.
  package mutating func event(
    _ seq: Int, minutes: Int = 60, recorded: Instant? = nil, key: UInt8? = nil
  ) -> Event {
    event(
      seq, recorded: recorded, key: key.map { Events.Digest([UInt8](repeating: $0, count: 32))! },
      data: .hoursVolunteered(
        HoursVolunteered(on: CivilDate("2025-12-01")!, person: actor, minutes: minutes)))
  }

  package mutating func event(
    _ seq: Int, recorded: Instant? = nil, key: Events.Digest?, data: EventData
  ) -> Event {
    Event(
      log: log, seq: seq, recorded: recorded ?? Self.instant(seq), actor: actor,
      salt: Salt(bytes: bytes(16)), data: data, key: key)
  }

  package mutating func events(_ range: ClosedRange<Int>) -> [Event] { range.map { event($0) } }

  /// More than 60 000 bytes: an activity of 3 500 likepersoner.
  package mutating func tooLong(_ seq: Int) -> Event {
    var gathering = Gathering(on: CivilDate("2025-12-01")!)
    gathering.others = (0..<3_500).map { number in
      RandomID(bytes: [UInt8](repeating: 0, count: 8) + [UInt8(number >> 8), UInt8(number & 255)])
    }
    return event(seq, key: nil, data: .activityHeld(ActivityHeld(kind: .moteplass, gathering)))
  }

  /// A leader among the others, which no reader takes.
  package mutating func contradictory(_ seq: Int) -> Event {
    var gathering = Gathering(on: CivilDate("2025-12-01")!)
    gathering.leader = actor
    gathering.others = [actor]
    return event(seq, key: nil, data: .activityHeld(ActivityHeld(kind: .moteplass, gathering)))
  }

  /// 1 December 2025 and so many seconds.
  package static func instant(_ seconds: Int) -> Instant {
    Instant(milliseconds: 1_764_547_200_000 + Int64(seconds) * 1_000)!
  }

  package mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
