import EventLog
import Events
import Projections
import TestSupport
import Testing

@testable import Application

/// What a seal shows ever after: the figures that were sealed, whatever is recorded later.
@Suite struct SealCursorTests {
  /// The answer at a seal's cursor, by the rule set that it names, is what was sealed.
  private func expectSealed(_ seal: SealedReport, _ registry: Registry, _ note: Comment) throws {
    let cursor = try registry.cursor(of: seal.handle)
    #expect(cursor == seal.cursor && cursor.origin == .seal(seal.handle), note)
    let rules = try registry.rules(named: cursor, year: seal.body.year)
    #expect(rules?.revision == seal.body.rules.text, note)
    let answer = try registry.at(cursor).national(seal.body.year, by: rules)
    #expect(answer.sealedFigures == seal.body.figures, note)
    #expect(ContentHash.of(answer.sealedList) == seal.body.entries, note)
    // Those are the rules there also where nobody says so.
    #expect(try registry.at(cursor).national(seal.body.year) == answer, note)
  }

  @Test(arguments: [31, 32, 33, 34] as [UInt64])
  func theAnswerThereIsWhatWasSealed(_ seed: UInt64) throws {
    let registry = try History(seed: seed, steps: 20, on: .inMemory(environment: .test(seed: seed)))
      .registry
    var history = RandomHistory(seed: seed &+ 1)
    var seals: [SealedReport] = []
    for year in [2025, 2024, 2025] {
      seals.append(try registry.seal(year))
      try history.run(40, on: registry)
    }
    for seal in seals { try expectSealed(seal, registry, "seed \(seed), \(seal.handle)") }
    let changed = try registry.changes(since: #require(try registry.newestSeal(2025)))
    #expect(changed.before.events == seals[2].cursor.sizes.values.reduce(0, +), "seed \(seed)")
    #expect(!changed.changes.isEmpty, "seed \(seed)")
    let now = Totals(try registry.national(2025))
    #expect(changed.after == now, "seed \(seed)")
    for figure in Figure.allCases {
      let sum = changed.changes(of: [figure]).terms(\.strict).reduce(0) { $0 + $1.amount }
      #expect(sum == now[figure].strict - changed.before[figure].strict, "seed \(seed), \(figure)")
    }
  }

  @Test func ofTheDemo() throws {
    let registry = Registry(
      events: InMemoryEventStore(DemoOrganisation.header), privates: Registry.inMemory().privates,
      views: InMemoryViewStore(), environment: .test())
    try DemoOrganisation.fill(registry)
    let seal = try registry.seal(2025)
    let chapters = try registry.national(2025).chapters
    let gone = try #require(
      chapters.lazy.compactMap { chapter in
        chapter.verdicts.first { $0.counts.strict }.map { Handle(chapter.log, $0.entry) }
      }.first)
    _ = try registry.withdraw(gone, reason: .notHeld, why: nil)
    try expectSealed(seal, registry, "demo")
    #expect(try registry.national(2025).sealedFigures != seal.body.figures)
    let changes = try registry.changes(since: #require(try registry.newestSeal(2025))).changes
    #expect(changes.map(\.subject.handle) == [gone])
    #expect(changes.map(\.cause) == [.withdrawn])
  }

  @Test func theNewestOfItsYearAsFarAsIsSeen() throws {
    let registry = try Registry.sampled()
    #expect(try registry.newestSeal(2025) == nil)
    let first = try registry.seal(2025)
    let other = try registry.seal(2024)
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    let second = try registry.seal(2025)
    #expect(try registry.newestSeal(2025)?.handle == second.handle)
    #expect(try registry.newestSeal(2024)?.handle == other.handle)
    #expect(try registry.newestSeal(2025)?.day == CivilDate("2026-11-21"))
    #expect(try registry.seals().map(\.handle) == [second, other, first].map(\.handle))
    #expect(try registry.at(second.cursor).newestSeal(2025)?.handle == first.handle)
    #expect(try registry.at(first.cursor).newestSeal(2025) == nil)
  }

  @Test func inARegistryOfOneLog() throws {
    let registry = try Registry.alone()
    let seal = try registry.seal(2025)
    #expect(seal.handle.log == .asker && seal.cursor.sizes.count == 1)
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    try expectSealed(seal, registry, "one log")
    #expect(try registry.newestSeal(2025)?.handle == seal.handle)
  }

  @Test func aNotingOfHeads() throws {
    let registry = try Registry.sampled()
    let sizes = try Dictionary(
      uniqueKeysWithValues: registry.logs().map { ($0, try registry.size($0)) })
    let noted = try registry.noteHeads()
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    let cursor = try registry.cursor(of: noted)
    #expect(cursor == Cursor(sizes: sizes, origin: .noted(noted)))
    #expect(try registry.rules(named: cursor, year: 2025) == nil)
    // Also asked of a registry that itself stands before it.
    #expect(try registry.at(cursor).cursor(of: noted) == cursor)
  }

  @Test func otherEventsMakeNone() throws {
    let registry = try Registry.sampled()
    for handle in [Handle(.asker, 1), Handle(.asker, 20), Handle(.central, 2)] {
      #expect(throws: ApplicationError.notACursor(handle)) { try registry.cursor(of: handle) }
    }
    #expect(throws: ApplicationError.unknownHandle("asker-999")) {
      try registry.cursor(of: Handle(.asker, 999))
    }
  }

  @Test func rulesThatAreNotHere() throws {
    let registry = try Registry.sampled()
    let seal = try registry.seal(2025)
    for (text, digest) in [
      ("base-2020.9", seal.body.rulesDigest), ("base-2020.1", seal.body.entries),
    ] {
      let handle = try registry.add(seal, rules: RuleRevision(text)!, digest: digest)
      let cursor = try registry.cursor(of: handle)
      #expect(throws: ApplicationError.unknownSealedRules(handle, RuleRevision(text)!)) {
        try registry.compareAsSealed(2025, cursor, nil)
      }
      #expect(throws: ApplicationError.unknownSealedRules(handle, RuleRevision(text)!)) {
        try registry.at(cursor).national(2025)
      }
      #expect(throws: ApplicationError.unknownSealedRules(handle, RuleRevision(text)!)) {
        try registry.at(cursor).replay(2025)
      }
      #expect(throws: ApplicationError.unknownSealedRules(handle, RuleRevision(text)!)) {
        try registry.at(cursor).explain(Handle(.asker, 20))
      }
      #expect(try registry.at(cursor).national(2024).year == 2024)
      // Of another year's figures the seal says nothing.
      #expect(
        try registry.compareAsSealed(2024, cursor, nil).before.rules.revision == "base-2020.1")
    }
  }
}

extension Registry {
  /// The Asker sample, with its four logs.
  static func sampled(seed: UInt64 = 1) throws -> Registry {
    let registry = Registry.inMemory(environment: .test(seed: seed))
    _ = try SampleForms.asker.importAll(into: registry)
    return registry
  }

  /// One chapter by itself, with an entry.
  static func alone() throws -> Registry {
    let registry = Registry.inMemory()
    try registry.importText(.chapters, "kode;navn;slag\nasker;Mental Helse Asker;lokallag")
    try registry.importText(
      .people,
      """
      lag;kode;navn;adresse;telefon;epost;rolle;oppnevnt;ulønnet
      asker;OÅ;Ola;Asker;41000001;oa@example.org;likeperson;2022-02-10;ja
      """)
    _ = try registry.record(ReceiptTests.talk(on: "2025-11-01"), in: .asker)
    return registry
  }

  /// Records a seal as another program might have, with other rules.
  fileprivate func add(
    _ seal: SealedReport, rules: RuleRevision, digest: Events.Digest
  ) throws -> Handle {
    let last = try #require(try events(of: .central).last)
    let body = ReportSealed(
      report: .bufdir, year: seal.body.year, rules: rules, rulesDigest: digest,
      heads: seal.body.heads, entries: seal.body.entries, figures: seal.body.figures)
    let event = Event(
      log: .central, seq: last.seq + 1, recorded: last.recorded, actor: last.actor,
      salt: last.salt, data: .reportSealed(body))
    _ = try events.append([event], to: .central, expecting: last.seq)
    return event.handle
  }
}
