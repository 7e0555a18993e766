import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// What recording one thing answers and leaves.
@Suite struct ReceiptTests {
  static func talk(_ leader: String? = "OÅ", on: String = "2025-12-01") -> EntryStatement {
    var statement = EntryStatement(on: CivilDate(on)!, kind: .samtalegruppe)
    statement.leader = leader
    statement.minutes = 60
    statement.participants = 4
    statement.exchange = true
    return statement
  }

  @Test(arguments: RegistryKind.allCases)
  func theReceiptIsWhereTheEntryStands(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let size = try registry.size(.asker)
      let first = try registry.record(Self.talk(), in: .asker)
      let second = try registry.record(Self.talk(), in: .asker)
      #expect(first.handles == [Handle(.asker, size + 1)])
      #expect(first.isNew)
      #expect(second.handles == [Handle(.asker, size + 2)])
      let event = try #require(try registry.event(first.handles[0]))
      #expect(event.data.entryKind == .samtalegruppe)
      #expect(event.cause == nil)
      #expect(event.key == nil)
    }
  }

  @Test func whatIsKnownGetsAnEmptyReceipt() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let before = try registry.exported()
    var chapter = ChapterStatement(chapter: .asker)
    chapter.kind = .lokallag
    let receipts = [
      try registry.record(chapter),
      try registry.record(PersonStatement(code: "OÅ"), in: .asker),
    ]
    #expect(receipts.map(\.handles) == [[], []])
    #expect(receipts.map(\.isNew) == [false, false])
    #expect(try registry.exported() == before)
  }

  @Test func aServiceIsAnnouncedOnceAYearByTheCentralOffice() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let receipt = try registry.record(.likepersonstelefon, year: 2025, evidence: "nettside")
    #expect(receipt.handles.map(\.log) == [.central])
    #expect(throws: ApplicationError.refused(.nothingToChange)) {
      try registry.record(.likepersonstelefon, year: 2025, evidence: nil)
    }
    #expect(try registry.national(2025).services[.likepersonstelefon] == receipt.handles[0])
    let small = Registry.inMemory()
    try small.importText(.chapters, "kode\nasker")
    #expect(throws: ApplicationError.onlyCentral) {
      try small.record(.likepersonstelefon, year: 2025, evidence: nil)
    }
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let log: LogCode
    let statement: EntryStatement
    let error: ApplicationError
    var testDescription: String { name }
  }

  static let refused = [
    Refused(
      name: "unknown leader", log: .asker, statement: talk("ZZ"),
      error: .refused(.unknownCode(.leder, "ZZ"))),
    Refused(
      name: "leader of another chapter", log: .barum, statement: talk("OÅ"),
      error: .refused(.unknownCode(.leder, "OÅ"))),
    Refused(
      name: "tomorrow", log: .asker, statement: talk(on: "2026-11-22"),
      error: .refused(.objection(.future(CivilDate("2026-11-22")!)))),
    Refused(
      name: "unknown chapter", log: .nesodden, statement: talk(),
      error: .unknownChapter("nesodden", near: [])),
  ]

  @Test(arguments: refused, RegistryKind.allCases)
  func aRefusalRecordsNothing(_ test: Refused, _ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let before = try registry.exported()
      #expect(throws: test.error) { try registry.record(test.statement, in: test.log) }
      #expect(throws: test.error) { try registry.preview(test.statement, in: test.log) }
      #expect(try registry.exported() == before)
      // The registry goes on as if nothing had been.
      #expect(try registry.record(Self.talk("GA"), in: .barum).isNew)
      #expect(try registry.verify().isOK)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func othersMayComeFirst(_ kind: RegistryKind) throws {
    try kind.with { inner in
      try inner.prepare()
      let store = Interfering(inner.events)
      let other = inner.another()
      store.times = 3
      store.others = { _ = try other.record(Self.talk("KN"), in: $0) }
      let registry = Registry(
        events: store, privates: inner.privates, views: inner.views, environment: .test(seed: 5))
      let size = try registry.size(.asker)
      let receipt = try registry.record(Self.talk("OÅ"), in: .asker)
      #expect(store.appends == 4)
      let data = try #require(try registry.event(receipt.handles[0])?.data)
      #expect(data.gathering?.leader == (try registry.codes(of: .asker).first { $1 == "OÅ" }?.key))
      let entries = try registry.register(of: .asker).facts.count { $0.data.isEntry }
      #expect(entries == 4)
      #expect(try registry.size(.asker) >= size + 4)
      #expect(try registry.register(of: .asker) == registry.folded(.asker))
      #expect(try registry.verify().isOK)
    }
  }

  @Test func whoNeverComesFirstIsTold() throws {
    let inner = Registry.inMemory()
    try inner.prepare()
    let store = Interfering(inner.events)
    let other = inner.another()
    store.times = .max
    store.others = { _ = try other.record(Self.talk("KN"), in: $0) }
    let registry = Registry(
      events: store, privates: inner.privates, views: inner.views, environment: .test(seed: 5))
    #expect(throws: ApplicationError.contention(.asker)) {
      try registry.record(Self.talk(), in: .asker)
    }
    #expect(store.appends == 20)
  }
}
