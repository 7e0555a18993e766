import Application
import Decisions
import Events
import Projections
import Reports
import TestSupport

extension Golden {
  /// The sample before and after some of it was stated otherwise.
  static func comparisons() throws -> [Golden] {
    let sample = try Sample()
    let registry = sample.registry
    let then = try cursor(registry)
    let comparing = try changed(sample)
    let context = try sample.context()
    let there = try registry.compare(2025, then, nil)
    let back = try registry.compare(2025, nil, then)
    let same = try registry.compare(2025, nil, nil)
    let changes = there.changes(of: Figure.allDays)
    return of(
      Report.comparison(there, then, nil, context), "sammenlign", widths: [40, 80, 120], .json,
      .csv, .md, .list)
      + of(
        Report.comparison(there, then, nil, listsChanges: true, context), "sammenlign-liste",
        widths: [40, 100], .jsonl)
      + of(Report.comparison(back, nil, then, context), "sammenlign-baklengs", widths: [80])
      + of(Report.comparison(same, nil, nil, comparing), "sammenlign-likt", widths: [80])
      + of(
        Report.changes(changes, title: "Endringer i bufdir 2025 · Aktivitetsdager", context),
        "endring", widths: [40, 80, 120], .json, .csv)
      + of(
        Report.changes([], title: "Endringer i bufdir 2025", context), "tomt-endring", widths: [80])
  }

  private static func cursor(_ registry: Registry) throws -> Cursor {
    var sizes: [LogCode: Int] = [:]
    for log in try registry.logs() { sizes[log] = try registry.size(of: log) }
    return Cursor(sizes: sizes, origin: .day(CivilDate("2026-11-21")!))
  }

  /// Withdraws, corrects, records; a contact, a chapter's members and report, a service.
  static func changed(_ sample: Sample) throws -> ReportContext {
    let registry = sample.registry
    let rows = sample.outcomes[2].rows
    func entry(_ line: Int) -> Handle { rows.first { $0.line == line }!.entry }
    let asker = LogCode("asker")!
    registry.environment = .test(seed: 2, at: Instant("2027-02-02T09:11:00.000Z")!)
    _ = try registry.withdraw(entry(2), reason: .notHeld, why: nil)
    var exchange = EntryChange()
    exchange.set[.exchange] = .bool(true)
    _ = try registry.correct(entry(4), exchange, reason: .other, why: nil)
    var meeting = EntryStatement(on: CivilDate("2025-12-01")!, kind: .samtalegruppe)
    meeting.minutes = 60
    meeting.leader = "OÅ"
    meeting.participants = 4
    _ = try registry.record(meeting, in: asker)
    var person = PersonStatement(code: "EB")
    (person.phone, person.email) = ("41000003", "eb@example.org")
    person.address = "Asker"
    _ = try registry.record(person, in: asker)
    var chapter = ChapterStatement(chapter: LogCode("barum")!)
    (chapter.members, chapter.membersYear) = (4, 2025)
    _ = try registry.record(chapter)
    _ = try registry.record(.likepersonstelefon, year: 2025, evidence: nil)
    return try sample.context()
  }
}
