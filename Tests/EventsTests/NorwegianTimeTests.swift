import Events
import TestSupport
import Testing

@Suite struct NorwegianTimeTests {
  /// The instant, and the wall clock there and one millisecond before.
  @Test(arguments: [
    ("2024-03-31T01:00:00.000Z", "2024-03-31 03:00", "2024-03-31 01:59"),
    ("2024-10-27T01:00:00.000Z", "2024-10-27 02:00", "2024-10-27 02:59"),
    ("2025-03-30T01:00:00.000Z", "2025-03-30 03:00", "2025-03-30 01:59"),
    ("2025-10-26T01:00:00.000Z", "2025-10-26 02:00", "2025-10-26 02:59"),
    ("2026-03-29T01:00:00.000Z", "2026-03-29 03:00", "2026-03-29 01:59"),
    ("2026-10-25T01:00:00.000Z", "2026-10-25 02:00", "2026-10-25 02:59"),
    ("2027-03-28T01:00:00.000Z", "2027-03-28 03:00", "2027-03-28 01:59"),
    ("2027-10-31T01:00:00.000Z", "2027-10-31 02:00", "2027-10-31 02:59"),
    ("2024-12-31T23:00:00.000Z", "2025-01-01 00:00", "2024-12-31 23:59"),
    ("2025-06-30T22:00:00.000Z", "2025-07-01 00:00", "2025-06-30 23:59"),
  ])
  func `switches to the millisecond`(instant: String, at: String, before: String) throws {
    let instant = try #require(Instant(instant))
    let earlier = try #require(Instant(milliseconds: instant.milliseconds - 1))
    let later = try #require(Instant(milliseconds: instant.milliseconds + 1))
    #expect(wall(instant) == at)
    #expect(wall(earlier) == before)
    #expect(wall(later) == at)
  }

  /// Wall clock to instant: the missing hour of March as if summer time had not begun, the doubled hour
  /// of October the later of the two.
  @Test(arguments: [
    ("2025-01-15", "12:00", "2025-01-15T11:00:00.000Z"),
    ("2025-07-15", "12:00", "2025-07-15T10:00:00.000Z"),
    ("2025-07-01", "00:30", "2025-06-30T22:30:00.000Z"),
    ("2025-03-30", "01:59", "2025-03-30T00:59:00.000Z"),
    ("2025-03-30", "02:00", "2025-03-30T01:00:00.000Z"),
    ("2025-03-30", "02:59", "2025-03-30T01:59:00.000Z"),
    ("2025-03-30", "03:00", "2025-03-30T01:00:00.000Z"),
    ("2025-10-26", "01:59", "2025-10-25T23:59:00.000Z"),
    ("2025-10-26", "02:00", "2025-10-26T01:00:00.000Z"),
    ("2025-10-26", "02:59", "2025-10-26T01:59:00.000Z"),
    ("2025-10-26", "03:00", "2025-10-26T02:00:00.000Z"),
  ])
  func `from the wall clock`(date: String, time: String, instant: String) throws {
    let date = try #require(CivilDate(date))
    let time = try #require(TimeOfDay(time))
    #expect(NorwegianTime.instant(of: date, at: time).description == instant)
  }

  @Test(arguments: EventPropertyTests.seeds) func `agrees with a walk through the years`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let changes = NaiveNorway.changes()
    for round in 0..<5_000 {
      var milliseconds = Int64.random(in: 0..<7_258_118_400_000 - 7_200_000, using: &random)
      if round % 2 == 0, let near = changes.randomElement(using: &random) {
        milliseconds = near.at + Int64.random(in: -7_200_000...7_200_000, using: &random)
      }
      let instant = try #require(Instant(milliseconds: milliseconds))
      let isSummer = changes.last { $0.at <= milliseconds }?.summer ?? false
      #expect(NorwegianTime.isSummer(instant) == isSummer)
      let local = try #require(
        Instant(milliseconds: milliseconds + (isSummer ? 7_200_000 : 3_600_000)))
      #expect(wall(instant) == local.description.prefix(16).replacing("T", with: " "))

      let back = NorwegianTime.instant(
        of: NorwegianTime.date(at: instant), at: NorwegianTime.time(at: instant))
      let minute = milliseconds - milliseconds % 60_000
      let isDoubled = changes.contains { !$0.summer && ($0.at - 3_600_000..<$0.at) ~= minute }
      #expect(back.milliseconds == (isDoubled ? minute + 3_600_000 : minute))
    }
  }

  private func wall(_ instant: Instant) -> String {
    "\(NorwegianTime.date(at: instant)) \(NorwegianTime.time(at: instant))"
  }
}

/// The changes of the clock, found by walking day by day from Thursday 1970-01-01.
private enum NaiveNorway {
  static func changes() -> [(at: Int64, summer: Bool)] {
    var changes: [(at: Int64, summer: Bool)] = []
    var day: Int64 = 0
    var weekday = 4
    for year in 1970...2199 {
      let isLeap = year % 4 == 0 && year != 2100
      for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for date in 1...length {
          if weekday == 7, date > 24, index == 2 || index == 9 {
            changes.append((day * 86_400_000 + 3_600_000, index == 2))
          }
          day += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    return changes
  }
}
