import Events
package import Projections
import Texts

extension Report {
  /// The chapters of a base year: which count as lokallag, and why the others do not (§ 8–9).
  package static func lokallag(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    var table = Table([
      .init("chapter", texts(nb: "lag"), .word),
      .init("name", texts(nb: "navn"), isExtra: true),
      .init("kind", texts(nb: "slag"), .word, isExtra: true),
      .init("members", texts(nb: "medlemmer"), .number),
      .init("filed", texts(nb: "årsrapport levert"), .number),
      .init("strict", texts(nb: "streng"), .number),
      .init("lenient", texts(nb: "romslig"), .number),
      .init("reasons", texts(nb: "hvorfor ikke")),
    ])
    for chapter in answer.localChapters {
      guard let facts = answer.organisation.chapters[chapter.chapter] else { continue }
      table.add([
        .text("\(chapter.chapter)"), .text(facts.name?.text),
        .text(facts.kind.map { texts.label($0) }), .number(facts.members[answer.year]?.members),
        .date(facts.reports[answer.year]?.report.filed), .yesOrNo(chapter.counts.strict),
        .yesOrNo(chapter.counts.lenient),
        .text(reasons(chapter, texts)),
      ])
    }
    return Report(
      title: texts(nb: "Lokallag {0}", answer.year), facts: context.facts(of: answer),
      summary: [
        texts(
          nb: "Tellende: {0} streng, {1} romslig", texts.number(answer.lokallag.strict),
          texts.number(answer.lokallag.lenient))
      ],
      sections: [Section("chapters", table)],
      notes: [
        texts(nb: "Styre, økonomi og vedtekter er forutsatt, og prøves ikke her.")
      ],
      contract: header(
        answer, context,
        [
          .init("strict", .integer(answer.lokallag.strict)),
          .init("lenient", .integer(answer.lokallag.lenient)),
          .init("chapters", .array(table.json)),
        ]))
  }

  // Of what was never to be a lokallag, nothing else is asked.
  private static func reasons(_ chapter: LocalChapterAnswer, _ texts: Texts) -> String {
    let first = chapter.failures.prefix { $0.kind == .notLocal }
    return (first.isEmpty ? chapter.failures[...] : first).map { failure in
      let text = texts.cited(failure.kind)
      return failure.column == .both
        ? text : texts(nb: "{0} ({1})", text, texts.label(failure.column))
    }.joined(separator: "; ")
  }
}
