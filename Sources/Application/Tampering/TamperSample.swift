import Decisions
import EventLog
import Events
import Projections

/// A few made-up chapters with a year behind them, the same to the byte each time.
struct TamperSample {
  private let world = DemoWorld(
    seed: 0x7475_6b6c,
    now: NorwegianTime.instant(of: CivilDate(2025, 1, 6), at: TimeOfDay("10:00")!))

  static let chapters = ["asker", "barum", "nesodden"].map { LogCode($0)! }
  /// Founded after the year was sealed, and busy: its log has more events than a subtree of which the
  /// root is kept, no owner's key, and no head of it is noted.
  static let late = LogCode("rana")!

  /// Chapters, people and half a year, which is sealed.
  func begin(_ registry: Registry, _ keys: any KeyStore) throws(ApplicationError) {
    registry.environment = world.environment(built: CivilDate(2025, 1, 1))
    try importForm(
      registry, .chapters,
      "kode;navn;slag\nsentralt;Demo sentralt;sentralt\n"
        + Self.chapters.map { "\($0);Demo \($0);lokallag\n" }.joined())
    try importPeople(registry, Self.chapters)
    for quarter in 1...2 { try importEntries(registry, quarter) }
    _ = try registry.makeOwnerKey(OwnerKeyRequest(), keys, Passphrases())
    _ = try registry.seal(2025)
    try registry.settlePayloads()
  }

  /// The other half, with views of it and what was typed after them.
  func goOn(_ registry: Registry) throws(ApplicationError) {
    registry.environment = world.environment(built: CivilDate(2025, 1, 1))
    try importEntries(registry, 3)
    try beginLate(registry)
    try saveViews(registry)
    try importEntries(registry, 4)
    for chapter in Self.chapters {
      try type(registry, chapter, CivilDate(2025, 12, 10), note: "kaffe og samtale")
      let handle = try type(registry, chapter, CivilDate(2025, 12, 11))
      _ = try registry.withdraw(handle, reason: .recordedTwice, why: nil)
      for day in 12...14 { try type(registry, chapter, CivilDate(2025, 12, day)) }
    }
    try registry.settlePayloads()
    _ = try registry.people(of: Self.chapters[0])
    try registry.recordAccesses(for: .overview)
  }

  private func beginLate(_ registry: Registry) throws(ApplicationError) {
    let late = Self.late
    try importForm(
      registry, .chapters, "kode;navn;slag\n\(late);Demo \(late);lokallag\n")
    try importPeople(registry, [late])
    let rows = (0..<256).map { number in
      let day = CivilDate(2025, 7, 1).adding(days: number / 4)
      return "\(late);\(day);1\(number % 4):00;60;samtalegruppe;KN;OÅ;5\n"
    }
    try importForm(registry, .entries, Self.entryColumns + rows.joined())
  }

  private func importPeople(
    _ registry: Registry, _ chapters: [LogCode]
  ) throws(ApplicationError) {
    try importForm(
      registry, .people,
      "lag;kode;navn;telefon;epost;rolle;oppnevnt;ulønnet\n"
        + chapters.flatMap { chapter in
          ["KN;Kari Nordmann", "OÅ;Ola Åsen"].map {
            "\(chapter);\($0);41000000;demo@example.no;likeperson;2024-01-01;ja\n"
          }
        }.joined())
  }

  private static let entryColumns =
    "lag;dato;start;varighet;aktivitet;leder;likepersoner;deltakere\n"

  private func importEntries(_ registry: Registry, _ quarter: Int) throws(ApplicationError) {
    let first = CivilDate(2025, quarter * 3 - 2, 2)
    world.now = NorwegianTime.instant(of: first.adding(days: 92), at: TimeOfDay("10:00")!)
    let rows = Self.chapters.flatMap { chapter in
      (0..<13).map { week in
        "\(chapter);\(first.adding(days: week * 7));18:00;60;samtalegruppe;KN;OÅ;\(3 + week % 4)\n"
      }
    }
    try importForm(registry, .entries, Self.entryColumns + rows.joined())
  }

  private func importForm(
    _ registry: Registry, _ form: FormKind, _ text: String
  ) throws(ApplicationError) {
    let outcome = try registry.importForms(
      ImportRequest(form: form, files: [(name: "demo.csv", bytes: Array(text.utf8))]))
    precondition(outcome.refused.isEmpty, "the made-up rows are good rows")
  }

  @discardableResult
  private func type(
    _ registry: Registry, _ chapter: LogCode, _ day: CivilDate, note: String? = nil
  ) throws(ApplicationError) -> Handle {
    world.now = max(world.now, NorwegianTime.instant(of: day, at: TimeOfDay("20:00")!))
      .adding(minutes: 1)
    var statement = EntryStatement(on: day, kind: .samtalegruppe)
    statement.minutes = 60
    statement.participants = 4
    statement.leader = "KN"
    statement.words.note = note
    return try registry.record(statement, in: chapter).handles[0]
  }

  private func saveViews(_ registry: Registry) throws(ApplicationError) {
    for log in try registry.logs() {
      let register = try registry.folded(log)
      let head = try registry.reading { () throws(LogError) in try registry.events.head(of: log) }
      registry.views.save([StoredView(log: log, head: head, state: register.state)])
    }
  }
}
