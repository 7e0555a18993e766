package import Events
package import Projections
import Texts

extension Report {
  /// A chapter's month at a glance, with what the same month a year before had (`vis måned`).
  package static func month(
    _ month: MonthAnswer, before: MonthAnswer, of chapter: LogCode, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let name = texts.monthAndYear(month.month)
    var sums = SumTable(
      (texts.shortMonth(month.month), texts.shortMonth(before.month)), texts)
    sums.add(month.sums, before.sums)
    var report = Report(
      title: texts(nb: "{0} · {1}", texts.capitalized("\(chapter)"), name),
      facts: context.standing,
      sections: [
        Section("entries", days(month, of: chapter, context)),
        Section("sums", title: texts(nb: "Til sammen"), sums.table),
      ])
    report.sections[1].isAside = true
    if month.entries.isEmpty { report.summary = [texts(nb: "Ingen føringer i {0}.", name)] }
    report.notes =
      month.entries.first { $0.verdict?.reasons.isEmpty == false }.map {
        [texts(nb: "«forklar {0}» viser hele begrunnelsen.", Handle(chapter, $0.fact.seq))]
      } ?? []
    report.contract = .object(
      [.init("chapter", .string("\(chapter)")), .init("month", .string("\(month.month)"))]
        + context.marks + [
          .init("entries", .array(report.sections[0].table.json)),
          .init("sums", SumTable.json(month.sums)),
          .init("yearBefore", SumTable.json(before.sums)),
        ])
    return report
  }

  private static func days(
    _ month: MonthAnswer, of chapter: LogCode, _ context: ReportContext
  ) -> Table {
    let texts = context.texts
    let names = context.names(chapter)
    var table = Table([
      .init("on", texts(nb: "dag"), .word), .init("entry", texts(nb: "føring"), .word),
      .init("kind", texts(nb: "slag")), .init("start", texts(nb: "kl."), .word),
      .init("minutes", texts(nb: "tid"), .number),
      .init("participants", texts(nb: "delt."), .number),
      .init("leader", texts(nb: "leder"), .word), .init("verdict", texts(nb: "teller")),
    ])
    for entry in month.entries {
      let data = entry.fact.data
      let facts = EntryFacts(data)
      table.add([
        data.on.map { .shown(texts.weekdayAndDay($0), value: .string("\($0)")) } ?? .empty,
        .text(Handle(chapter, entry.fact.seq)),
        data.entryKind.map { .shown(texts.label($0), value: .string($0.rawValue)) } ?? .empty,
        .text(data.gathering?.start),
        facts.minutes.map { .shown(Texts.clock($0), value: .integer($0)) } ?? .empty,
        .number(facts.participants),
        .text(facts.leader.map { names($0) }),
        entry.verdict.map { .shown(short($0, chapter, names, texts), value: json($0)) } ?? .empty,
      ])
    }
    return table
  }

  /// `ja`, `nei: 44 min < 45 min`; the paragraph stands in `forklar`.
  private static func short(
    _ verdict: Verdict, _ log: LogCode, _ names: PersonNames, _ texts: Texts
  ) -> String {
    let word =
      verdict.counts.strict == verdict.counts.lenient
      ? texts.yesOrNo(verdict.counts.strict) : texts.label(ReadingColumn.lenient)
    guard let main = verdict.reasons.first else { return word }
    return texts(nb: "{0}: {1}", word, texts.text(main.failure, in: log, names))
  }

  private static func json(_ verdict: Verdict) -> JSON {
    [
      "strict": .bool(verdict.counts.strict), "lenient": .bool(verdict.counts.lenient),
      "paragraph": .text(verdict.reasons.first?.failure.paragraph.rawValue),
    ]
  }
}
