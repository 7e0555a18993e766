import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing
import Vault

/// A sealed report re-derives for ever, from its file and from its registry.
@Suite struct SealTests {
  @Test(arguments: [2024, 2025, 2026])
  func reDerivesByItselfAndHere(_ year: Int) throws {
    let sealed = try Sealed(try Keyed(), year)
    let check = try sealed.alone(sealed.file)
    #expect(check.isOK, "\(check.findings)")
    #expect(check.seal?.handle == sealed.seal.handle)
    #expect(check.seal?.report == sealed.seal.body)
    #expect(check.signatures.map(\.key) == sealed.known)
    #expect(try sealed.here(sealed.file).isEmpty)
    let answer = try sealed.keyed.registry.national(year)
    #expect(sealed.seal.body.figures == answer.sealedFigures)
    let names = Set(check.seal?.heads.map(\.log) ?? [])
    #expect(names == Set(try sealed.keyed.registry.logs()))
    #expect(try sealed.keyed.registry.verify().isOK)
  }

  /// Nothing that comes later changes what was sealed: other entries, a correction, a withdrawal, a key.
  @Test func laterEventsChangeNothing() throws {
    let keyed = try Keyed()
    let first = try Sealed(keyed)
    let entry = first.file.lines.lazy.compactMap { line -> Handle? in
      line.hasSuffix(" 2a both") ? Handle(String(line.split(separator: " ")[0])) : nil
    }.first
    let victim = try #require(entry)
    var change = EntryChange()
    change.set[.minutes] = .integer(30)
    _ = try keyed.registry.correct(victim, change, reason: .mistyped, why: nil)
    try keyed.registry.importText(
      .entries, "lag;dato;varighet;aktivitet;leder;deltakere\nasker;2025-11-05;120;kurs;KN;9")
    _ = try keyed.registry.makeOwnerKey(
      OwnerKeyRequest(logs: [.central]), keyed.keys, Passphrases())
    #expect(try first.here(first.file).isEmpty)
    let again = try keyed.registry.sealFile(
      keyed.registry.sealedReport(first.seal.handle), in: keyed.sign(.central))
    #expect(again.list == first.file.list && again.sealed == first.file.sealed)
    #expect(again.heads == first.file.heads)
    let known = [try keyed.verifier(.central)]
    #expect(
      try keyed.registry.check(FileCheck(.seal(again), known: known)).findings.isEmpty)
    // Sealed once more, the year is another.
    let second = try Sealed(keyed)
    #expect(second.seal.body.entries != first.seal.body.entries)
    #expect(second.seal.body.figures != first.seal.body.figures)
    #expect(try second.here(second.file).isEmpty)
    #expect(try first.here(first.file).isEmpty)
  }

  @Test func aRegistryWithoutACentreSealsItsPart() throws {
    let keyed = try Keyed(with: Self.chapterAlone())
    #expect(try keyed.registry.logs() == [.asker])
    let sealed = try Sealed(keyed, 2025, in: .asker)
    #expect(sealed.file.heads.isEmpty && sealed.seal.body.heads == nil)
    #expect(sealed.seal.handle.log == .asker)
    #expect(try sealed.alone(sealed.file).isOK)
    #expect(try sealed.here(sealed.file).isEmpty)
    let days = sealed.seal.body.figures.first { $0.address == .activityDays }
    #expect(days?.strict ?? 0 > 0)
    try keyed.grow()
    #expect(try sealed.here(sealed.file).isEmpty)
    #expect(throws: ApplicationError.onlyCentral) { try keyed.registry.noteHeads() }
  }

  private static func chapterAlone() throws -> Registry {
    let whole = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: whole)
    return try whole.remade { $0.log == .asker ? $0 : nil }
  }

  /// Where there is a centre too, a chapter's part stands in its own log.
  @Test func aChapterMayBeSealedAlone() throws {
    let keyed = try Keyed()
    let sealed = try Sealed(keyed, 2025, in: .asker)
    #expect(sealed.seal.handle.log == .asker && sealed.seal.body.heads == nil)
    #expect(try sealed.here(sealed.file).isEmpty)
    #expect(sealed.file.lines.allSatisfy { $0.hasPrefix("asker") })
  }

  @Test func atACursorNothingIsSealed() throws {
    let keyed = try Keyed()
    let cursor = Cursor(sizes: [.central: 5, .asker: 9], origin: .heads)
    let before = try keyed.registry.exported()
    #expect(throws: ApplicationError.readOnlyCursor(cursor)) {
      try keyed.registry.at(cursor).seal(2025)
    }
    #expect(throws: ApplicationError.readOnlyCursor(cursor)) {
      try keyed.registry.at(cursor).noteHeads()
    }
    #expect(try keyed.registry.exported() == before)
    // What was sealed is checked against the whole all the same.
    let sealed = try Sealed(keyed)
    #expect(try sealed.here(sealed.file, keyed.registry.at(cursor)).isEmpty)
  }

  @Test func aYearWithoutRulesIsNotSealed() throws {
    let keyed = try Keyed()
    let before = try keyed.registry.exported()
    #expect(throws: ApplicationError.noRuleSet(2019)) { try keyed.registry.seal(2019) }
    #expect(try keyed.registry.exported() == before)
  }

  @Test func whatIsNoSealIsNotWritten() throws {
    let keyed = try Keyed()
    let none = Handle(.asker, 3)
    #expect(refusal { _ = try keyed.registry.sealedReport(none) } == .notASeal(none))
    let old = try keyed.sign(.central)
    let seal = try keyed.registry.seal(2025)
    #expect(
      refusal { _ = try keyed.registry.sealFile(seal, in: old) }
        == .notCovered(seal.handle, size: old.checkpoint.head.size))
  }

  @Test func headsAreNotedOnlyWhenSomethingIsNew() throws {
    let keyed = try Keyed()
    let first = try keyed.registry.noteHeads()
    let size = try keyed.registry.size(.central)
    #expect(try keyed.registry.noteHeads() == first)
    #expect(try keyed.registry.size(.central) == size)
    try keyed.grow()
    let second = try keyed.registry.noteHeads()
    #expect(second.seq == size + 1)
    #expect(try keyed.registry.noteHeads() == second)
    // A report notes them too.
    let seal = try keyed.registry.seal(2025)
    #expect(seal.body.heads == size + 2)
    #expect(try keyed.registry.noteHeads() == Handle(.central, size + 2))
    #expect(try keyed.registry.size(.central) == size + 3)
    try keyed.grow()
    #expect(try keyed.registry.noteHeads().seq == size + 4)
  }

  /// The heads are of one moment, also when another log grows between reading and recording.
  @Test func anotherLogGrowsMeanwhile() throws {
    let base = try Keyed()
    let store = Interfering(base.registry.events)
    let registry = Registry(
      events: store, privates: base.registry.privates, views: InMemoryViewStore(),
      environment: base.registry.environment)
    store.times = 2
    store.others = { _ in
      store.times -= 1
      try base.registry.another().importText(
        .entries,
        "lag;dato;varighet;aktivitet;leder;deltakere\nasker;2025-11-0\(5 + store.times);60;samtalegruppe;KN;5"
      )
    }
    let keyed = Keyed(keys: base.keys, at: registry)
    let sealed = try Sealed(keyed)
    #expect(store.appends > 0 && store.times <= 0)
    #expect(try sealed.here(sealed.file).isEmpty)
    let noted = try registry.notedHeads(Handle(.central, try #require(sealed.seal.body.heads)))
    let asker = try #require(noted.first { $0.log == .asker })
    let central = try #require(noted.first { $0.log == .central })
    #expect(asker.size < (try registry.size(.asker)))
    #expect(central.size == sealed.seal.body.heads! - 1)
    #expect(try base.registry.another().check(sealed.alone(sealed.file)).isOK)
  }

  @Test func moreThanFourHundredLogsAreTwoEvents() throws {
    let registry = Registry.inMemory()
    let codes = (1...405).map { "lag\($0)" }
    try registry.importText(
      .chapters,
      "kode;navn;slag\nsentralt;Mental Helse;sentralt\n"
        + codes.map { "\($0);Lag \($0);lokallag\n" }.joined())
    try registry.importText(
      .entries,
      "lag;dato;varighet;aktivitet;deltakere\n"
        + codes.map { "\($0);2025-03-01;60;møteplass;5\n" }.joined())
    #expect(try registry.logs().count == 406)
    let keys = WatchedKeys()
    _ = try registry.makeOwnerKey(OwnerKeyRequest(logs: [.central]), keys, Passphrases())
    let sealed = try Sealed(Keyed(keys: keys, at: registry))
    #expect(sealed.file.heads.count == 2)
    #expect(try sealed.alone(sealed.file).seal?.heads.count == 406)
    #expect(try sealed.here(sealed.file).isEmpty)
    #expect(try registry.noteHeads().seq == sealed.seal.body.heads)
    // One of the two left out, or doubled.
    let heads = sealed.file.heads
    let proofs = sealed.file.inclusions
    for (some, of) in [
      ([heads[0]], [proofs[0], proofs[1]]), ([heads[1]], [proofs[0], proofs[2]]),
      ([heads[0], heads[1], heads[1]], proofs + [proofs[2]]), ([], [proofs[0]]),
    ] {
      let found = try sealed.alone(sealed.file.with(heads: some, inclusions: of)).findings
      #expect(found.first == .headsMissing(expected: 2, found: some.count))
    }
    let swapped = sealed.file.with(
      heads: heads.reversed(), inclusions: [proofs[0], proofs[2], proofs[1]])
    #expect(
      try sealed.alone(swapped).findings == [.wrongEvent(.heads(1)), .wrongEvent(.heads(2))])
  }
}
