import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing
import Vault

/// At a cursor nothing is recorded, and nothing is tidied away.
@Suite struct CursorRefusesTests {
  private static func prepared() throws -> (Registry, Cursor) {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(
      .entries, "lag;dato;varighet;aktivitet;leder\nasker;2025-01-10;120;kurs;OÅ")
    let cursor = try registry.cursor(on: registry.environment.today)
    return (registry, cursor)
  }

  @Test func everyRecording() throws {
    let (registry, cursor) = try Self.prepared()
    let seen = registry.at(cursor)
    let entry = try registry.entry(.asker, .kurs, "2025-01-10")
    let beyond = Handle(.asker, 999)
    let statement = EntryStatement(on: CivilDate("2025-01-11")!, kind: .tur)
    let form = ImportRequest.of(.entries, "lag;dato;aktivitet\nasker;2025-01-12;tur")
    let undone = try #require(
      try registry.register(of: .asker).imports.last.map { Handle(.asker, $0.seq) })
    let recordings: [(String, () throws -> Void)] = [
      ("entry", { _ = try seen.record(statement, in: .asker) }),
      ("preview", { _ = try seen.preview(statement, in: .asker) }),
      ("person", { _ = try seen.record(PersonStatement(code: "NY"), in: .asker) }),
      ("chapter", { _ = try seen.record(ChapterStatement(chapter: .asker)) }),
      ("report", { _ = try seen.record(AnnualReportStatement(year: 2025), of: .asker) }),
      ("service", { _ = try seen.record(.digitalExchange, year: 2025, evidence: nil) }),
      ("correct", { _ = try seen.correct(entry, EntryChange(), reason: .other, why: nil) }),
      ("beyond", { _ = try seen.correct(beyond, EntryChange(), reason: .other, why: nil) }),
      ("withdraw", { _ = try seen.withdraw(entry, reason: .other, why: nil) }),
      ("reinstate", { _ = try seen.reinstate(entry, reason: .other, why: nil) }),
      ("undo", { _ = try seen.undoImport(undone, reason: .other, why: nil) }),
      ("import", { _ = try seen.importForms(form) }),
      ("try", { _ = try seen.tryImport(form) }),
      ("sit", { try seen.sit(with: .asker) { _ in } }),
    ]
    let before = try registry.exported()
    for (name, record) in recordings {
      #expect(throws: ApplicationError.readOnlyCursor(cursor), "\(name)") { try record() }
    }
    #expect(try registry.exported() == before)
    _ = try seen.at(nil).record(statement, in: .asker)
    #expect(try registry.exported().count > before.count)
  }

  @Test func checksAreOfTheWhole() throws {
    let (registry, _) = try Self.prepared()
    let seen = registry.at(Cursor(sizes: [.asker: 2], origin: .heads))
    #expect(try seen.verify().events == registry.extent().events)
  }

  /// A payload whose event is recorded, but was not marked so, is no orphan at an earlier cursor.
  @Test func tidyingIsOfTheWhole() throws {
    let (registry, _) = try Self.prepared()
    let privates = SealingPrivateStore.inMemory()
    for event in try registry.events(of: .asker) {
      guard let commitment = event.commitment else { continue }
      let (nonce, bytes) = try #require(try registry.privates.whole(commitment))
      let payload = Payload(nonce: nonce, bytes: bytes, handle: Handle(.asker, event.seq))
      try privates.put([payload], aliases: [], at: .testNow)
    }
    let kept = try privates.unsettled().count
    #expect(kept > 0)
    let later = Registry(
      events: registry.events, privates: privates, views: registry.views,
      environment: .test(at: Instant.testNow.adding(hours: 72)))
    try later.at(Cursor(sizes: [:], origin: .heads)).settlePayloads()
    #expect(try privates.unsettled().isEmpty)
    #expect(try later.verify().payloads == kept)
  }
}
