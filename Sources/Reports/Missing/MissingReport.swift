package import Application
import EventLog
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
  ///   - logs: how the logs stand, where all of them should be here.
  ///   - retention: what is due by a day to come.
  package static func missing(
    _ gaps: [Gap], in answer: NationalAnswer, of chapter: LogCode? = nil,
    since: SinceSeal? = nil, logs: [LogStatus] = [], retention: Retention? = nil,
    _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: chapter.map { texts(nb: "Mangler {0} i {1}", answer.year, $0) }
        ?? texts(nb: "Mangler {0}", answer.year),
      facts: context.facts(of: answer))
    let ranked = RankedChapters(gaps)
    if ranked.chapters.count > 1 {
      report.sections.append(
        Section(
          "chapters", title: texts(nb: "Lag, de viktigste først"), ranked.table(answer, context)))
      report.sections[0].isAside = true
    }
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
    let due = retention?.people ?? 0
    if let retention, due > 0 {
      report.notes.append(
        texts(
          nb: "Oppbevaringsfristen er ute for {0} innen {1} («oppbevaring --dato {2}»).",
          texts.people(due), texts.date(retention.day), retention.day))
    }
    if let note = notHere(logs, answer.year, context) { report.notes.append(note) }
    var members: [JSON.Member] = [
      .init("chapters", ranked.json),
      .init("gaps", .array(gaps.map { json($0, context) })),
    ]
    if let since {
      if let section = since.section(context) { report.sections.append(section) }
      report.notes += since.notes(texts)
      members.append(.init("since", since.json(context)))
    }
    report.contract = header(answer, context, members)
    return report
  }

  /// How many chapters have sent nothing, or nothing since the year was over.
  private static func notHere(
    _ logs: [LogStatus], _ year: Int, _ context: ReportContext
  ) -> String? {
    let texts = context.texts
    let chapters = logs.filter { $0.log != .central }
    let missing = chapters.count { $0.head.size == 0 }
    let isOver = context.knownOn.map { $0.year > year } ?? false
    let silent = chapters.count { log in
      isOver && (log.lastEvent.map { NorwegianTime.date(at: $0).year <= year } ?? false)
    }
    var parts: [String] = []
    if missing > 0 { parts.append(texts(nb: "{0} lag har ingen logg her", texts.number(missing))) }
    if silent > 0 {
      parts.append(
        texts(nb: "i {0} er ingenting ført siden {1} var omme", texts.logs(silent), year))
    }
    if parts.isEmpty { return nil }
    return texts(
      nb: "{0}. «lag status» viser hvilke.", texts.capitalized(texts.all(parts)))
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
