import Application
import EventLog
import Events
import TestSupport
import Testing

/// The cursor of a day holds what was recorded by its end, in Norway.
@Suite struct CursorOnDayTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func isEveryEventByTheEndOfTheDay(_ seed: UInt64) throws {
    let history = try History(seed: seed, on: .inMemory(environment: .test(seed: seed)))
    let registry = history.registry
    let days = try #require(try registry.recordedDays())
    #expect(days.lowerBound == CivilDate("2026-11-01"))
    var day = days.lowerBound.adding(days: -2)
    while day <= days.upperBound.adding(days: 2) {
      var expected: [LogCode: Int] = [:]
      for log in try registry.logs() {
        let known = try registry.events(of: log).count {
          NorwegianTime.date(at: $0.recorded) <= day
        }
        if known > 0 { expected[log] = known }
      }
      let cursor = try registry.cursor(on: day)
      #expect(cursor == Cursor(sizes: expected, origin: .day(day)), "seed \(seed), \(day)")
      #expect(cursor.sizes.values.allSatisfy { $0 > 0 })
      day = day.adding(days: 1)
    }
    #expect(try registry.cursor(on: days.lowerBound.adding(days: -1)).sizes.isEmpty)
  }

  /// 23:30 in Norway is of the same day, half an hour later of the next, whatever day it is in UTC.
  @Test func midnightIsNorwegian() throws {
    let registry = Registry.inMemory()
    func record(at instant: String, _ code: String) throws {
      registry.environment = .test(at: Instant(instant)!)
      try registry.importText(.chapters, "kode;navn;slag\n\(code);\(code);lokallag")
    }
    try record(at: "2027-01-31T22:30:00.000Z", "asker")
    try record(at: "2027-01-31T23:00:00.000Z", "barum")
    try record(at: "2027-06-30T21:59:59.999Z", "nesodden")
    try record(at: "2027-06-30T22:00:00.000Z", "frogn")
    func seen(_ day: String) throws -> [String] {
      try registry.cursor(on: CivilDate(day)!).sizes.keys.map(\.description).sorted()
    }
    #expect(try seen("2027-01-30") == [])
    #expect(try seen("2027-01-31") == ["asker"])
    #expect(try seen("2027-02-01") == ["asker", "barum"])
    #expect(try seen("2027-06-30") == ["asker", "barum", "nesodden"])
    #expect(try seen("2027-07-01") == ["asker", "barum", "frogn", "nesodden"])
  }

  @Test func readsFewEvents() throws {
    let inner = Registry.inMemory()
    try inner.prepare()
    try inner.importText(
      .entries,
      "lag;dato;varighet;aktivitet;leder\n"
        + (0..<1_000).map { "asker;2025-01-10;\(1 + $0);kurs;OÅ" }.joined(separator: "\n"))
    let store = Interfering(inner.events)
    let registry = Registry(
      events: store, privates: inner.privates, views: inner.views, environment: .test())
    let day = registry.environment.today
    #expect(try registry.cursor(on: day).size(of: .asker) == inner.size(.asker))
    // Three logs: 2 + 2 + 10 halvings and a few more.
    #expect(store.handedOut < 30)
  }
}
