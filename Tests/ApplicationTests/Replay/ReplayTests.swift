import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Each month of a replay is what the registry knew at its end.
@Suite struct ReplayTests {
  static func agrees(
    _ registry: Registry, _ year: Int, _ name: String
  ) throws -> Replay {
    let replay = try registry.replay(year)
    #expect(replay.isSame, "\(name)")
    #expect(replay.last == YearTotals(try registry.national(year)), "\(name)")
    let days = try #require(try registry.recordedDays())
    #expect(replay.months.first?.month == CivilMonth(days.lowerBound), "\(name)")
    #expect(replay.months.last?.month == CivilMonth(days.upperBound), "\(name)")
    for (month, totals) in replay.months {
      let known = registry.at(try registry.cursor(on: month.lastDay))
      #expect(totals == YearTotals(try known.national(year)), "\(name), \(month)")
    }
    for (month, next) in zip(replay.months, replay.months.dropFirst()) {
      #expect(next.month == month.month.next, "\(name)")
    }
    return replay
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func everyMonthIsWhatWasKnownThen(_ seed: UInt64) throws {
    let registry = Registry.inMemory(environment: .test(seed: seed))
    _ = try History(seed: seed, steps: 100, hours: 40, on: registry)
    for year in [2024, 2025, 2026] {
      let replay = try Self.agrees(registry, year, "seed \(seed), \(year)")
      #expect(replay.months.count > 4)
      if year == 2025 {
        #expect(Set(replay.months.map(\.totals.days)).count > 1, "seed \(seed)")
        #expect(Set(replay.months.map(\.totals.minutes)).count > 2, "seed \(seed)")
      }
    }
  }

  /// A chapter counts from the month in which the last thing it needs is recorded, wherever that is,
  /// and no longer when it is withdrawn.
  @Test func lokallagHangOnBothLogs() throws {
    let registry = Registry.inMemory()
    func record(_ instant: String, _ form: FormKind, _ text: String) throws {
      registry.environment = .test(seed: 8, at: Instant(instant)!)
      try registry.importText(form, text)
    }
    try record(
      "2026-11-05T10:00:00.000Z", .chapters,
      "kode;navn;slag;medlemmer;medlemsår\nsentralt;Mental Helse;sentralt;;\n"
        + "asker;Asker;lokallag;40;2025")
    try record(
      "2026-12-05T10:00:00.000Z", .entries, "lag;dato;varighet;aktivitet\nasker;2025-01-10;60;tur")
    try record(
      "2027-02-05T10:00:00.000Z", .annualReports,
      "lag;år;levert;årsrapport;signert\nasker;2025;2026-03-01;ja;leder")
    let trip = try registry.entry(.asker, .tur, "2025-01-10")
    registry.environment = .test(at: Instant("2027-04-05T10:00:00.000Z")!)
    _ = try registry.withdraw(trip, reason: .notHeld, why: nil)
    let replay = try Self.agrees(registry, 2025, "lokallag")
    let expected: [(Int, Int)] = [(0, 0), (0, 1), (0, 1), (1, 1), (1, 1), (0, 0)]
    #expect(replay.months.map(\.totals.lokallag.strict) == expected.map(\.0))
    #expect(replay.months.map(\.totals.lokallag.lenient) == expected.map(\.1))
    #expect(replay.months.map(\.month.description).first == "2026-11")
    #expect(replay.months.map(\.month.description).last == "2027-04")
    #expect(replay.months[2].totals == replay.months[1].totals)
  }

  @Test func atACursorItEndsThere() throws {
    let registry = Registry.inMemory(environment: .test(seed: 4))
    _ = try History(seed: 4, steps: 60, hours: 40, on: registry)
    let whole = try registry.replay(2025)
    let month = whole.months[whole.months.count / 2].month
    let seen = registry.at(try registry.cursor(on: month.lastDay))
    let replay = try seen.replay(2025)
    #expect(replay.isSame)
    #expect(replay.months.map(\.totals) == whole.months.filter { $0.month <= month }.map(\.totals))
  }

  @Test func aViewThatLiesIsFound() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(
      .entries, "lag;dato;varighet;aktivitet;leder\nasker;2025-01-10;120;kurs;OÅ")
    let head = try registry.events.head(of: .asker)
    let view = StoredView(log: .asker, head: head, state: try SavedViewTests.lie(registry))
    let replay = try registry.withViews([view]).replay(2025)
    #expect(!replay.isSame)
    #expect(replay.last == YearTotals(try registry.withViews([]).national(2025)))
    #expect(replay.last?.minutes == 120)
    #expect(replay.reported.minutes == 1)
  }

  @Test func theYearThatHasEnded() throws {
    let registry = Registry.inMemory()
    #expect(try registry.latestBaseYear() == nil)
    try registry.prepare()
    #expect(try registry.latestBaseYear() == 2026)
    func record(_ day: String) throws {
      try registry.importText(.entries, "lag;dato;varighet;aktivitet\nasker;\(day);60;tur")
    }
    try record("2026-11-10")
    #expect(try registry.latestBaseYear() == 2026)
    try record("2019-11-10")
    #expect(try registry.latestBaseYear() == 2026)
    try record("2024-11-10")
    #expect(try registry.latestBaseYear() == 2024)
    try record("2025-11-10")
    #expect(try registry.latestBaseYear() == 2025)
    let last = try registry.entry(.asker, .tur, "2025-11-10")
    _ = try registry.withdraw(last, reason: .notHeld, why: nil)
    #expect(try registry.latestBaseYear() == 2024)
  }

  @Test func nothingAndYearsWithoutRules() throws {
    let empty = Registry.inMemory()
    let replay = try empty.replay(2025)
    #expect(replay.months.isEmpty && replay.isSame)
    #expect(throws: ApplicationError.noRuleSet(2019)) { try empty.replay(2019) }
  }

  @Test func readsEachEventOnce() throws {
    let registry = Registry.inMemory()
    _ = try History(seed: 9, steps: 30, hours: 40, on: registry)
    let store = Interfering(registry.events)
    let other = Registry(
      events: store, privates: registry.privates, views: registry.withViews([]).views,
      environment: .test())
    _ = try other.national(2025)
    let once = store.handedOut
    #expect(once == (try registry.extent().events))
    var told: [Int] = []
    _ = try other.replay(2025) { done, all in
      told.append(done)
      #expect(all == once)
    }
    // Folded from its first event for the months, and once for what the reports say.
    #expect(store.handedOut == 3 * once)
    #expect(told.last == once)
  }
}
