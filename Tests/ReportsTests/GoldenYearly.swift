import Application
import Events
import Projections
import Reports

extension Golden {
  static func yearly() throws -> [Golden] {
    let sample = try Sample()
    _ = try sample.registry.record(.likepersonstelefon, year: 2025, evidence: nil)
    let context = try sample.context()
    let answer = try sample.registry.national(2025)
    let demo = try Sample(demo: true)
    return try of(
      Report.bufdir(answer, context), "bufdir", widths: [40, 80, 120], .json, .jsonl, .csv, .md,
      .list)
      + of(
        Report.bufdir(try demo.registry.national(2020), try demo.context(isDemo: true)),
        "bufdir-demo-2020", widths: [80], .json)
      + of(
        Report.likepersoner(answer, context), "likepersoner", widths: [40, 80, 120], .json, .list)
      + of(Report.hours(answer, context), "timer", widths: [40, 80, 120], .json)
      + of(Report.ringevenn(answer, context), "ringevenn", widths: [40, 80], .json)
      + of(Report.trips(answer, context), "turer", widths: [40, 80], .json)
      + of(Report.bufdir(answer, try sample.earlier()), "bufdir-per", widths: [40, 80], .json)
      + of(
        Report.replay(try sample.registry.replay(2025), context), "spill-av",
        widths: [40, 80, 120], .json, .jsonl, .csv, .md, .list)
      + of(Report.lokallag(answer, context), "lokallag", widths: [40, 80, 120], .json)
      + of(
        Report.annualReports(answer, on: CivilDate("2026-06-10"), context), "årsrapporter",
        widths: [40, 80, 120], .json)
      + of(Report.courses(answer, context), "kurs", widths: [80], .json)
      + of(Report.months(answer, context), "måneder", widths: [40, 80], .json, .md)
      + of(
        Report.keyFigures(answer, before: try sample.registry.national(2024), context),
        "nøkkeltall", widths: [40, 80], .json)
      + outside(answer, context)
      + missing(sample, answer, context)
      + [
        Golden(
          name: "timer.journal", text: HoursJournal(context.texts).text(answer, context), width: nil
        )
      ]
  }

  /// As others may read them: nobody is pointed at.
  private static func outside(_ answer: NationalAnswer, _ context: ReportContext) -> [Golden] {
    var context = context
    context.mergesSmallNumbers = true
    return of(Report.hours(answer, context), "timer-utad", widths: [80], .json)
      + of(Report.trips(answer, context), "turer-utad", widths: [80], .json)
      + of(Report.keyFigures(answer, before: nil, context), "nøkkeltall-utad", widths: [80], .json)
  }

  private static func missing(
    _ sample: Sample, _ answer: NationalAnswer, _ context: ReportContext
  ) throws -> [Golden] {
    var gaps: [Gap] = []
    for chapter in answer.chapters {
      gaps += try sample.registry.register(of: chapter.log).gaps(chapter, answer.rules)
    }
    return of(
      Report.missing(answer.missing(gaps), in: answer, context), "mangler",
      widths: [40, 80, 120], .json)
  }
}
