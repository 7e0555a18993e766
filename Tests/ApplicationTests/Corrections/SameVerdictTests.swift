import Application
import Decisions
import Events
import Forms
import Projections
import TestSupport
import Testing

/// A row's verdict is the same before saving, in its explanation, and in the total.
@Suite struct SameVerdictTests {
  private static let forms = [SampleForms.asker] + SampleForms.vectors

  @Test(arguments: forms)
  func beforeAndAfterAndInTheTotal(_ sample: SampleForms) throws {
    let registry = Registry.inMemory()
    for (form, prefix) in [(FormKind.chapters, "lag"), (.people, "personer")] {
      _ = try registry.importForms(ImportRequest(form: form, files: try sample.files(prefix)))
    }
    var compared = 0
    for file in try sample.files("registrering") {
      let table = try FormReader.read(form: .entries, bytes: file.bytes, defaultChapter: nil)
      for row in table.rows.prefix(60) {
        guard case .statement(.entry(let statement)) = row.outcome,
          let chapter = statement.chapter, RuleSet.forBaseYear(statement.on.year) != nil
        else { continue }
        let preview: EntryPreview
        do { preview = try registry.preview(statement, in: chapter) } catch { continue }
        let entry = try registry.record(statement, in: chapter).handles[0]
        let explanation = try registry.explain(entry)
        let place = "\(file.name):\(row.line)"
        #expect(stated(explanation.fact.data) == stated(preview.data), "\(place)")
        #expect(explanation.verdict?.counts == preview.verdict?.counts, "\(place)")
        #expect(explanation.verdict?.reasons == preview.verdict?.reasons, "\(place)")
        let total = try registry.national(statement.on.year).chapters
          .first { $0.log == chapter }?.verdicts.first { $0.entry == entry.seq }
        #expect(total == explanation.verdict)
        compared += 1
      }
    }
    #expect(compared > 30)
  }

  /// What an entry states but for the series, whose id is drawn anew until it is recorded.
  private func stated(_ data: EventData) -> [FactMember: MemberValue] {
    var members = data.members
    if members[.series] != nil { members[.series] = .bool(true) }
    return members
  }

  @Test func theTotalsAreTheSumsOfTheVerdicts() throws {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    func total() throws -> Int { try registry.national(2025).allDays.strict }
    let before = try total()
    let entry = try registry.entry(.asker, .moteplass, "2025-01-14")
    #expect(try registry.explain(entry).verdict?.counts.strict == true)
    var change = EntryChange()
    change.set[.minutes] = .integer(44)
    _ = try registry.correct(entry, change, reason: .mistyped, why: nil)
    #expect(try registry.explain(entry).verdict?.counts.strict == false)
    #expect(try total() == before - 1)
    change.set[.minutes] = .integer(45)
    _ = try registry.correct(entry, change, reason: .mistyped, why: nil)
    #expect(try total() == before)
    #expect(
      try registry.explain(entry).history.map(\.data.type) == [
        "activity-held", "entry-corrected", "entry-corrected",
      ])
  }
}
