import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// Somebody else records between the plan of an import and its append.
@Suite struct CollisionTests {
  private static let sheet = """
    lag;dato;varighet;aktivitet;tittel;leder
    asker;2025-01-01;60;kurs;Maling;OÅ
    asker;2025-01-02;60;kurs;Maling;OÅ
    barum;2025-01-01;60;kurs;Maling;GA
    barum;2025-01-02;60;kurs;Maling;GA
    """

  /// A registry whose appends collide, and what comes in between.
  private func colliding(
    _ inner: Registry, times: Int, in log: LogCode, _ others: @escaping (Registry) throws -> Void
  ) -> (Registry, Interfering) {
    let store = Interfering(inner.events)
    let other = inner.another()
    var left = times
    store.others = { appended in
      guard appended == log, left > 0 else { return }
      left -= 1
      try others(other)
    }
    store.times = .max
    let registry = Registry(
      events: store, privates: inner.privates, views: inner.views, environment: .test(seed: 5))
    return (registry, store)
  }

  private func hours(_ registry: Registry, _ log: LogCode, minutes: Int) throws {
    var statement = EntryStatement(on: CivilDate("2025-03-01")!, kind: .frivilligInnsats)
    statement.leader = log == .asker ? "KN" : "GA"
    statement.minutes = minutes
    _ = try registry.record(statement, in: log)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let kind: RegistryKind
    let log: LogCode
    let keepsDoubles: Bool
    var testDescription: String { "\(kind), \(log)\(keepsDoubles ? ", keeping doubles" : "")" }
  }

  static let cases = RegistryKind.allCases.flatMap { kind in
    [LogCode.asker, .barum].flatMap { log in
      [false, true].map { Case(kind: kind, log: log, keepsDoubles: $0) }
    }
  }

  @Test(arguments: cases)
  func theImportIsExactAllTheSame(_ test: Case) throws {
    let (log, keepsDoubles) = (test.log, test.keepsDoubles)
    try test.kind.with { inner in
      try inner.prepare()
      let (registry, store) = colliding(inner, times: 2, in: log) {
        try hours($0, log, minutes: 30)
      }
      let outcome = try registry.importText(.entries, Self.sheet, keepsDoubles: keepsDoubles)
      #expect(store.appends == 4)
      #expect(outcome.counts == [4, 4, 0, 0])
      #expect(outcome.rows.map(\.line) == [2, 3, 4, 5])
      #expect(outcome.imports.map(\.log) == [.asker, .barum])
      for row in outcome.rows { #expect(try registry.explain(row.entry).history.count == 1) }
      for one in [LogCode.asker, .barum] {
        let facts = try registry.register(of: one).facts
        #expect(facts.count { $0.data.entryKind == .kurs } == 2)
        #expect(facts.count { $0.data.entryKind == .frivilligInnsats } == (one == log ? 2 : 0))
        #expect(try registry.register(of: one) == registry.folded(one))
      }
      #expect(try registry.importText(.entries, Self.sheet).counts == [4, 0, 4, 0])
      #expect(try registry.verify().isOK)
    }
  }

  @Test func theSameFileFromTwoIsRecordedOnce() throws {
    let inner = Registry.inMemory()
    try inner.prepare()
    let (registry, _) = colliding(inner, times: 1, in: .asker) {
      try $0.importText(.entries, Self.sheet)
    }
    #expect(try registry.importText(.entries, Self.sheet).counts == [4, 0, 4, 0])
    let facts = try [LogCode.asker, .barum].flatMap { try registry.register(of: $0).facts }
    #expect(facts.count { $0.data.isEntry } == 4)
  }

  @Test func theSameNewPersonFromTwoIsEnrolledOnce() throws {
    let inner = Registry.inMemory()
    try inner.prepare()
    let people = "lag;kode;navn\nasker;EB;Eva\n"
    let (registry, _) = colliding(inner, times: 1, in: .asker) {
      try $0.importText(.people, people)
    }
    #expect(try registry.importText(.people, people).counts == [1, 0, 1, 0])
    #expect(
      try registry.people(of: .asker).compactMap(\.contact?.code) == ["OÅ", "KN", "RH", "EB"])
    #expect(try registry.verify().isOK)
  }

  @Test(arguments: RegistryKind.allCases)
  func whatALostRoundLeftIsDestroyedADayLater(_ kind: RegistryKind) throws {
    try kind.with { inner in
      try inner.prepare()
      let (registry, _) = colliding(inner, times: 1, in: .asker) {
        try hours($0, .asker, minutes: 30)
      }
      try registry.importText(.entries, Self.sheet)
      let referred = try inner.referredPayloads()
      #expect(try inner.keptPayloads().count > referred.count)
      let later = inner.another(seed: 8, at: Instant.testNow.adding(hours: 25))
      try later.settlePayloads()
      #expect(try inner.keptPayloads() == referred)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func whatStopsBetweenTwoLogsIsToldAndGoneOnWith(_ kind: RegistryKind) throws {
    try kind.with { inner in
      try inner.prepare()
      let (registry, store) = colliding(inner, times: 1, in: .barum) { _ in
        throw Missing(what: "the disk")
      }
      let size = try inner.size(.barum)
      do {
        try registry.importText(.entries, Self.sheet)
        Issue.record("nothing stopped it")
      } catch ApplicationError.importStopped(let recorded, .log(.storage)) {
        #expect(recorded.map(\.log) == [.asker])
        #expect(try inner.event(recorded[0])?.data.type == "import-begun")
      }
      #expect(try inner.size(.barum) == size)
      store.times = 0
      #expect(try registry.importText(.entries, Self.sheet).counts == [4, 2, 2, 0])
    }
  }

  @Test func manyCollisionsAreGivenUpWithNothingLost() throws {
    let inner = Registry.inMemory()
    try inner.prepare()
    let (registry, store) = colliding(inner, times: .max, in: .asker) {
      try hours($0, .asker, minutes: 30)
    }
    #expect(throws: ApplicationError.contention(.asker)) {
      try registry.importText(.entries, Self.sheet)
    }
    store.times = 0
    #expect(try registry.importText(.entries, Self.sheet).counts == [4, 4, 0, 0])
  }
}

extension Registry {
  /// Commitments of all events.
  func referredPayloads() throws -> Set<Events.Digest> {
    Set(try logs().flatMap { try events(of: $0).compactMap(\.commitment) })
  }

  /// Commitments whose payload is here.
  func keptPayloads() throws -> Set<Events.Digest> {
    var kept: Set<Events.Digest> = []
    for row in try privates.payloads(after: nil) { kept.insert(row.commitment) }
    return kept
  }
}
