package import Events
package import Projections
import Texts

extension Report {
  /// What stands between us and a complete report, by points at stake (`mangler`).
  ///
  /// - Parameters:
  ///   - gaps: as `NationalAnswer.missing` ranks them.
  ///   - answer: the figures they are missing from.
  ///   - chapter: the only chapter looked at; nil for all.
  ///   - since: what changed since the year was sealed; nil where it was not.
  package static func missing(
    _ gaps: [Gap], in answer: NationalAnswer, of chapter: LogCode? = nil,
    since: SinceSeal? = nil, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: chapter.map { texts(nb: "Mangler {0} i {1}", answer.year, $0) }
        ?? texts(nb: "Mangler {0}", answer.year),
      facts: context.facts(of: answer))
    for isDoubtful in [false, true] {
      let chosen = gaps.filter { $0.isDoubtful == isDoubtful }
      if chosen.isEmpty { continue }
      report.sections.append(
        Section(
          isDoubtful ? "doubtful" : "missing",
          title: isDoubtful ? texts(nb: "Usikkert") : texts(nb: "Mangler"),
          MissingTable(chosen, context).table))
    }
    report.notes =
      gaps.isEmpty
      ? [texts(nb: "Ingenting mangler, så vidt det er ført.")]
      : [
        texts(
          nb: "Poeng er det hver av dem alene ville gi strengt lest. Sammen kan de gi mer eller"
            + " mindre.")
      ]
    var members: [JSON.Member] = [.init("gaps", .array(gaps.map { json($0, context) }))]
    if let since {
      if let section = since.section(context) { report.sections.append(section) }
      report.notes += since.notes(texts)
      members.append(.init("since", since.json(context)))
    }
    report.contract = header(answer, context, members)
    return report
  }

  private static func json(_ gap: Gap, _ context: ReportContext) -> JSON {
    let texts = context.texts
    return [
      "chapter": .string("\(gap.chapter)"), "doubtful": .bool(gap.isDoubtful),
      "text": .string(texts.text(gap.kind)), "remedy": .string(texts.remedy(gap.kind)),
      "people": .array(gap.people.map { .string("\($0)") }),
      "entries": .array(gap.entries.map { .string("\($0)") }),
      "gain": [
        "activityDays": .integer(gap.gain.days), "likepersoner": .integer(gap.gain.likepersoner),
        "lokallag": .integer(gap.gain.lokallag), "members": .integer(gap.gain.members),
      ],
      "points": .integer(gap.points),
    ]
  }
}

/// One gap a row.
struct MissingTable {
  private(set) var table: Table

  init(_ gaps: [Gap], _ context: ReportContext) {
    let texts = context.texts
    table = Table([
      .init("points", texts(nb: "poeng"), .number),
      .init("chapter", texts(nb: "lag"), .word),
      .init("concerns", texts(nb: "gjelder")),
      .init("text", texts(nb: "hva")),
      .init("remedy", texts(nb: "hva som skal til"), isExtra: true),
    ])
    for gap in gaps {
      table.add([
        .number(gap.points), .text("\(gap.chapter)"), .text(Self.concerns(gap, context)),
        .text(texts.text(gap.kind)), .text(texts.remedy(gap.kind)),
      ])
    }
  }

  private static func concerns(_ gap: Gap, _ context: ReportContext) -> String {
    let texts = context.texts
    let names = context.names(gap.chapter)
    var parts: [String] = []
    if !gap.people.isEmpty { parts.append(texts.all(gap.people.map { names($0) })) }
    switch gap.entries.count {
    case 0: break
    case 1...3: parts.append(texts.all(gap.entries.map(\.description)))
    default: parts.append(texts.entries(gap.entries.count))
    }
    return parts.joined(separator: ": ")
  }
}
