import Application
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// What is known at a cursor is what would be known had nothing come after it.
@Suite struct AtCursorTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func answersAreThoseOfThePrefixes(_ seed: UInt64) throws {
    let history = try History(seed: seed, on: .inMemory(environment: .test(seed: seed)))
    let registry = history.registry
    let all = try registry.logs() + [LogCode("ukjent")!]
    var random = SeededRandom(seed: seed)
    for _ in 0..<4 {
      let cursor = try history.cursor(&random)
      let expected = try Everything(history.prefix(cursor), all: all)
      let views: [[StoredView]] = try [
        [], registry.views(atPart: 1), registry.views(atPart: 2), registry.views(atPart: 4),
      ]
      for (index, views) in views.enumerated() {
        let seen = registry.withViews(views).at(cursor)
        #expect(
          try Everything(seen, all: all) == expected,
          "seed \(seed), \(cursor.sizes), views \(index)")
      }
    }
  }

  @Test func onDiskAsInMemory() throws {
    try RegistryKind.sqlite.with(.test(seed: 5)) { registry in
      let history = try History(seed: 5, steps: 20, on: registry)
      var random = SeededRandom(seed: 5)
      for _ in 0..<3 {
        let cursor = try history.cursor(&random)
        let all = try registry.logs()
        #expect(
          try Everything(registry.at(cursor), all: all)
            == Everything(history.prefix(cursor), all: all), "\(cursor.sizes)")
      }
    }
  }

  @Test func beforeAllAndBeyondAll() throws {
    let history = try History(seed: 6, steps: 10, on: .inMemory())
    let registry = history.registry
    let all = try registry.logs()
    let whole = try Everything(registry, all: all)
    let nothing = registry.at(Cursor(sizes: [:], origin: .heads))
    #expect(try nothing.logs().isEmpty)
    #expect(try nothing.recordedDays() == nil)
    #expect(try Everything(nothing, all: all) == Everything(.inMemory(), all: all))
    for more in [0, 1_000] {
      let sizes = try all.map { ($0, try registry.size($0) + more) }
      let cursor = Cursor(sizes: Dictionary(uniqueKeysWithValues: sizes), origin: .heads)
      #expect(try Everything(registry.at(cursor), all: all) == whole)
    }
  }

  @Test func whatComesLaterIsNotSeen() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let all = try registry.logs()
    let cursor = try registry.cursor(on: registry.environment.today)
    let seen = registry.at(cursor)
    let before = try Everything(seen, all: all)
    try registry.importText(
      .entries, "lag;dato;varighet;aktivitet;leder\nasker;2025-01-10;120;kurs;OÅ")
    try registry.importText(.chapters, "kode;navn;slag\nnesodden;Nesodden;lokallag")
    #expect(try Everything(seen, all: all) == before)
    #expect(try Everything(registry.at(cursor), all: all) == before)
    #expect(try Everything(registry, all: all) != before)
    #expect(try Everything(seen.at(nil), all: all) == Everything(registry, all: all))
    #expect(seen.at(nil) === registry)
  }

  @Test func aCursorOfACursorIsOfTheWhole() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let all = try registry.logs()
    let nothing = registry.at(Cursor(sizes: [:], origin: .heads))
    let today = try nothing.cursor(on: registry.environment.today)
    #expect(try Everything(nothing.at(today), all: all) == Everything(registry, all: all))
  }

  @Test func viewsAreLeftAsTheyAre() throws {
    let history = try History(seed: 7, steps: 10, on: .inMemory())
    let registry = history.registry.withViews(try history.registry.views(atPart: 2))
    let before = try registry.logs().map { registry.views.view(of: $0) }
    let sizes = try registry.logs().map { ($0, try registry.size($0) * 3 / 4) }
    let cursor = Cursor(sizes: Dictionary(uniqueKeysWithValues: sizes), origin: .heads)
    _ = try Everything(registry.at(cursor), all: registry.logs())
    #expect(try registry.logs().map { registry.views.view(of: $0) } == before)
    let empty = registry.withViews([])
    _ = try Everything(empty.at(cursor), all: empty.logs())
    #expect(empty.views.logs().isEmpty)
  }

  /// A view that the log had is believed: so it is seen which were used.
  @Test func aViewUpToTheCursorIsUsedAndNoneBeyond() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    for day in 10...20 {
      try registry.importText(
        .entries, "lag;dato;varighet;aktivitet;leder\nasker;2025-01-\(day);120;kurs;OÅ")
    }
    let heads = try registry.events.keptHeads(of: .asker)
    let head = heads[heads.count / 2]
    let lie = StoredView(log: .asker, head: head, state: try Self.blank(registry, head.size))
    for (size, isUsed) in [(head.size - 1, false), (head.size, true), (head.size + 1, true)] {
      let cursor = Cursor(sizes: [.asker: size], origin: .heads)
      let honest = try registry.withViews([]).at(cursor).register(of: .asker)
      let believing = try registry.withViews([lie]).at(cursor).register(of: .asker)
      #expect((believing != honest) == isUsed, "\(size)")
    }
  }

  /// The state of a log of another's events, of the same length.
  private static func blank(_ registry: Registry, _ size: Int) throws -> [UInt8] {
    var register = ChapterRegister(log: .asker)
    for event in try registry.events(of: .asker).prefix(size) {
      register.apply(
        Event(
          log: event.log, seq: event.seq, recorded: Instant("2026-11-01T00:00:00.000Z")!,
          actor: event.actor, salt: event.salt, data: event.data, cause: event.cause))
    }
    return register.state
  }
}

extension Registry {
  /// A view of each log after so many parts of its appends: 1 of 4, 2 of 4, all of them.
  func views(atPart part: Int) throws -> [StoredView] {
    try logs().map { log in
      let heads = try events.keptHeads(of: log)
      return try CatchUpTests.view(self, log, heads[(heads.count - 1) * part / 4])
    }
  }
}
