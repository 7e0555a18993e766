import Application
import Decisions
import Events
import Projections
import Reports
import TestSupport
import Testing
import Texts
import Vault

/// `innsyn`: everything about one person, and nothing of anybody else.
@Suite struct SubjectAccessTests {
  /// As the shell has it: with the codes of everybody.
  private static func context(_ registry: Registry) throws -> ReportContext {
    let names = PersonNames(
      codes: try registry.codes(of: .asker),
      among: try registry.register(of: .asker).people.map(\.pseudonym))
    return ReportContext(names: { _ in names })
  }

  @Test(arguments: UInt64(1)...12)
  func nothingIsLeftOutAndNobodyElseIsIn(seed: UInt64) throws {
    let marked = try MarkedRegistry(seed: seed)
    let registry = marked.registry
    let context = try Self.context(registry)
    let pseudonyms = try registry.codes(of: .asker)
    for code in marked.codes {
      let access = try registry.subjectAccess(code, in: .asker)
      let report = Report.subjectAccess(access, context)
      let others = marked.codes.filter { $0 != code }
      let foreign =
        others.reduce(into: Set(["Førersen"])) { $0.formUnion(marked.own[$1] ?? []) }
      let foreignIDs = pseudonyms.filter { $0.value != code }.map { "\($0.key)" }
      for format in OutputFormat.allCases {
        for width in [60, 100_000] {
          let text = report.rendered(as: format, width: width)
          if width > 60 {
            let missing = (marked.told[code] ?? []).filter { !text.contains($0) }
            #expect(missing.isEmpty, "seed \(seed) \(code) \(format): \(missing.sorted())")
          }
          let leaked = foreign.filter { text.contains($0) } + foreignIDs.filter(text.contains)
          #expect(leaked.isEmpty, "seed \(seed) \(code) \(format): \(leaked)")
        }
      }
    }
  }

  @Test func whatIsThereIsTold() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let led = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    var joined = ReceiptTests.talk("KN", on: "2025-12-02")
    joined.others = ["OÅ"]
    joined.words.title = "Kvelden"
    let other = try registry.record(joined, in: .asker).handles[0]
    var trip = EntryStatement(on: CivilDate("2025-05-05")!, kind: .tur)
    trip.leader = "KN"
    trip.participantCodes = ["OÅ", "XX"]
    let tour = try registry.record(trip, in: .asker).handles[0]
    var change = EntryChange()
    change.leader = "KN"
    let moved = try registry.record(ReceiptTests.talk(on: "2025-12-03"), in: .asker).handles[0]
    _ = try registry.correct(moved, change, reason: .mistyped, why: nil)
    let seal = try registry.seal(2025)

    let access = try registry.subjectAccess("OÅ", in: .asker)
    #expect(access.entries.map(\.handle) == [led, other, moved])
    #expect(access.entries.map(\.part) == [.led, .tookPart, .formerly])
    #expect(access.texts.isEmpty)
    #expect(access.trips.map(\.trip) == [tour])
    #expect(access.roles.map(\.kind) == [.likeperson])
    #expect(access.contacts.map { $0.contact?.phone } == ["41000001"])
    #expect(access.imports.map(\.form) == [.people])
    #expect(access.imports.map(\.events) == [2])
    #expect(access.changes.map(\.data.type) == ["entry-corrected"])
    #expect(access.seals.map(\.handle) == [seal.handle])
    #expect(access.seals.map(\.days) == [2])
    #expect(access.seals.map(\.isLikeperson) == [true])
    #expect(access.recorders.count == 1)
    #expect(access.accesses == nil)
    let another = try registry.subjectAccess("RH", in: .asker)
    #expect(another.entries.isEmpty && another.seals.isEmpty && another.changes.isEmpty)
    // A code that only trips know.
    let stranger = try registry.subjectAccess("XX", in: .asker)
    #expect(stranger.subject.person == nil && stranger.trips.map(\.trip) == [tour])
  }

  @Test(arguments: [
    ("med KN", true), ("Med kn.", true), ("Karis kake", true), ("ring 41 00 00 02", true),
    ("k@example.no", true), ("Vei 2", true), ("hos Nå", true), ("Gunn kom", false),
    ("alle kom", false), ("Ola fortalte", false), ("OÅ", false), ("Vei 1", false),
    ("41000001", false), ("tknt", false), ("Førersen var med", true), ("deltaker XX", true),
  ])
  func aTextThatNamesSomebodyElseIsHeldBack(_ note: String, _ isHeldBack: Bool) throws {
    let registry = Registry.inMemory()
    try registry.setActor(name: "Fia Førersen", role: .coordinator)
    try registry.prepare()
    var trip = EntryStatement(on: CivilDate("2025-05-05")!, kind: .tur)
    trip.participantCodes = ["XX"]
    _ = try registry.record(trip, in: .asker)
    var talk = ReceiptTests.talk()
    talk.words.note = note
    _ = try registry.record(talk, in: .asker)
    let texts = try registry.subjectAccess("OÅ", in: .asker).texts
    #expect(texts.map(\.member) == [.note])
    #expect((texts[0].text == nil) == isHeldBack)
  }

  @Test func ofSomebodyForgottenItSaysWhatIsLeft() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let entry = try registry.record(ReceiptTests.talk(), in: .asker).handles[0]
    let subject = try registry.subject("OÅ", in: .asker)
    let person = try #require(subject.person)
    try registry.forget(try registry.planForgetting("OÅ", in: .asker, takesEvidence: true))
    #expect(throws: ApplicationError.unknownPerson(.asker, "OÅ")) {
      try registry.subjectAccess("OÅ", in: .asker)
    }
    let access = try registry.subjectAccess("p-\("\(person)".prefix(6))", in: .asker)
    #expect(access.erasure?.scope == .all && access.erasures.count == 1)
    #expect(access.entries.map(\.handle) == [entry])
    #expect(access.contacts.map { $0.contact == nil } == [true])
    let text = Report.subjectAccess(access, try Self.context(registry)).rendered(as: .list)
    #expect(!text.contains("Ola") && !text.contains("41000001"))
    #expect(text.contains("Personen ble glemt"))
  }

  @Test func aLockedVaultIsRefused() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    registry.privates.vault.lock()
    #expect(throws: ApplicationError.privateStore(.locked)) {
      try registry.subjectAccess("OÅ", in: .asker)
    }
  }
}
