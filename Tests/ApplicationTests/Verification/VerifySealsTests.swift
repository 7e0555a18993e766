import Application
import Decisions
import EventLog
import Events
import Projections
import TestSupport
import Testing

/// Every sealed report is computed anew in the pass over the logs.
@Suite struct VerifySealsTests {
  private func sample() throws -> Registry {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    return registry
  }

  @Test(arguments: RegistryKind.allCases)
  func comeOutTheSameWhateverCameLater(_ kind: RegistryKind) throws {
    try kind.with { registry in
      _ = try SampleForms.asker.importAll(into: registry)
      let first = try registry.seal(2025)
      _ = try registry.record(ReceiptTests.talk(on: "2025-03-03"), in: .asker)
      let second = try registry.seal(2025)
      let third = try registry.seal(2024)
      #expect(first.body.figures != second.body.figures)
      _ = try registry.record(ReceiptTests.talk(on: "2025-03-04"), in: .asker)
      let found = try registry.verify()
      #expect(found.findings == [])
      #expect(found.seals.map(\.handle) == [first, second, third].map(\.handle))
      #expect(found.seals.map(\.year) == [2025, 2025, 2024])
      #expect(found.seals.map(\.isSame) == [true, true, true])
      #expect(found.notedHeads == 3 * 4)
    }
  }

  @Test func ofAChapterAloneIsWhatItsLogSaidBefore() throws {
    let registry = Registry.inMemory()
    _ = try registry.record(ChapterStatement(chapter: .asker))
    try registry.importText(
      .people,
      "lag;kode;navn;adresse;telefon;rolle;oppnevnt;ulønnet\n"
        + "asker;OÅ;Ola Ås;Vei 1;41000001;likeperson;2020-01-01;ja")
    _ = try registry.record(ReceiptTests.talk(), in: .asker)
    let sealed = try registry.seal(2025)
    #expect(sealed.body.heads == nil)
    _ = try registry.record(ReceiptTests.talk(on: "2025-12-02"), in: .asker)
    let found = try registry.verify()
    #expect(found.findings == [])
    #expect(found.seals.map(\.handle) == [sealed.handle])
    #expect(sealed.body.figures.contains { $0.address == .groups && $0.lenient == 1 })
    // Of another year nothing contributes: it is not the seal that this is of.
    let other = ReportSealed(
      report: .bufdir, year: 2024, rules: sealed.body.rules, rulesDigest: sealed.body.rulesDigest,
      heads: nil, entries: sealed.body.entries, figures: sealed.body.figures)
    let forged = try registry.forge(.reportSealed(other), in: .asker)
    let later = try registry.verify()
    #expect(later.seals.map(\.isSame) == [true, false])
    #expect(later.findings.count > 1)
    #expect(later.findings.allSatisfy { $0.log == .asker && $0.seq == forged.seq })
  }

  @Test func anotherFigureIsNamed() throws {
    let registry = try sample()
    let body = try registry.seal(2025).body
    let members = try #require(body.figures.first { $0.address == .members })
    let handle = try registry.forge(
      .reportSealed(body.altered(figures: body.withOneMore(.members))), in: .central)
    let found = try registry.verify()
    let both = FileFinding.Both(strict: members.strict, lenient: members.lenient)
    let more = FileFinding.Both(strict: members.strict + 1, lenient: members.lenient + 1)
    #expect(
      found.findings == [
        VerificationFinding(
          log: .central, seq: handle.seq,
          problem: .seal(.figure(.members, sealed: more, computed: both)))
      ])
    #expect(found.seals.map(\.isSame) == [true, false])
    #expect(try registry.verify(checks: .all.subtracting([.seals])).isOK)
    #expect(try registry.verify(checks: .all.subtracting([.seals])).seals == [])
    #expect(try registry.verify(checks: [.seals]).findings == found.findings)
  }

  @Test func pointsAndListAndRulesAreCompared() throws {
    let registry = try sample()
    let body = try registry.seal(2025).body
    let other = Digest([UInt8](repeating: 9, count: 32))!
    let points = body.figures.map {
      SealedFigure(
        address: $0.address, lenient: $0.lenient, strict: $0.strict,
        pointsLenient: $0.pointsLenient.map { $0 + 1 }, pointsStrict: $0.pointsStrict)
    }
    let rules = try #require(RuleRevision("base-2020.99"))
    for body in [
      body.altered(figures: points), body.altered(entries: other), body.altered(digest: other),
      body.altered(rules: rules),
    ] {
      try registry.forge(.reportSealed(body), in: .central)
    }
    var kinds: [String] = []
    for finding in try registry.verify().findings {
      guard case .seal(let problem) = finding.problem else { continue }
      let kind = "\(finding.seq ?? 0) \("\(problem)".prefix { $0 != "(" })"
      if kinds.last != kind { kinds.append(kind) }
    }
    let first = try registry.size(.central) - 3
    #expect(
      kinds == [
        "\(first) figure", "\(first + 1) contributions", "\(first + 2) otherRules",
        "\(first + 3) unknownRules",
      ])
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let registry = try sample()
    let sealed = try registry.seal(2025)
    let all = try registry.exported().compactMap { try? Event(bytes: $0) }
    let store = InMemoryEventStore(registry.events.registry)
    for log in try registry.logs() where log != .barum {
      _ = try store.append(all.filter { $0.log == log }, to: log, expecting: 0)
    }
    let without = Registry(
      events: store, privates: registry.privates, views: InMemoryViewStore(),
      environment: .test())
    let found = try without.verify(checks: [.seals]).findings
    #expect(
      found == [
        VerificationFinding(
          log: .central, seq: sealed.handle.seq, problem: .sealNotComputed(.barum))
      ])
  }

  // Five a year for five years: each event is read once, the central log twice.
  @Test func manySealsAreOnePass() throws {
    let plain = try sample()
    for number in 1...25 {
      _ = try plain.record(
        ReceiptTests.talk(on: "2025-03-\(number < 10 ? "0" : "")\(number)"), in: .asker)
      _ = try plain.seal(2021 + number % 5)
    }
    let store = Interfering(plain.events)
    let registry = Registry(
      events: store, privates: plain.privates, views: InMemoryViewStore(), environment: .test())
    let found = try registry.verify()
    #expect(found.findings == [])
    #expect(found.seals.count == 25)
    #expect(store.handedOut == 0)
    #expect(store.withLeaves == found.events + (try plain.size(.central)))
  }
}

extension ReportSealed {
  func altered(
    figures: [SealedFigure]? = nil, entries: Digest? = nil, digest: Digest? = nil,
    rules: RuleRevision? = nil
  ) -> ReportSealed {
    ReportSealed(
      report: report, year: year, rules: rules ?? self.rules, rulesDigest: digest ?? rulesDigest,
      heads: heads, entries: entries ?? self.entries, figures: figures ?? self.figures)
  }

  func withOneMore(_ address: FigureAddressWord) -> [SealedFigure] {
    figures.map {
      $0.address != address
        ? $0
        : SealedFigure(
          address: address, lenient: $0.lenient + 1, strict: $0.strict + 1,
          pointsLenient: $0.pointsLenient, pointsStrict: $0.pointsStrict)
    }
  }
}
