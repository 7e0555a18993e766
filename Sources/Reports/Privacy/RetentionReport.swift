package import Application
import Events
import Projections
import Texts

extension Report {
  /// What is kept how long by which rule, and what is due (`oppbevaring`).
  package static func retention(_ retention: Retention, _ context: ReportContext) -> Report {
    let texts = context.texts
    var report = Report(
      title: texts(nb: "Oppbevaring per {0}", texts.date(retention.day)), facts: context.standing,
      sections: [
        Section("rules", title: texts(nb: "Regler"), rules(retention, texts)),
        Section("due", title: texts(nb: "Fristen er ute"), due(retention, context)),
      ])
    if retention.due.isEmpty {
      report.sections.removeLast()
      report.summary.append(texts(nb: "Fristen er ikke ute for noe."))
    } else {
      report.notes.append(
        texts(nb: "«oppbevaring utfør» gjør alt som fristen er ute for, etter et spørsmål."))
    }
    if retention.due.contains(where: { $0.evidenceUntil != nil }) {
      report.notes.append(
        texts(
          nb:
            "Der det er bevis, beholder «glem» det som trengs, låst, til dagen som står (§ 13, § 27)."
        ))
    }
    report.notes += [
      texts(
        nb: "Loggen selv forkortes aldri: den har pseudonymer og tall, ikke navn. Det gjelder også"
          + " loggen over hvem som har sett hva."),
      texts(nb: "Kopier andre steder og sikkerhetskopier nås ikke: slett dem der de ligger."),
    ]
    report.contract = .object(
      [
        .init("on", .string("\(retention.day)")),
        .init("rules", .array(rules(retention, texts).json)),
        .init("due", .array(due(retention, context).json)),
      ] + context.marks)
    return report
  }

  private static func rules(_ retention: Retention, _ texts: Texts) -> Table {
    var table = Table([
      .init("rule", texts(nb: "hva")), .init("term", texts(nb: "hvor lenge")),
      .init("source", texts(nb: "etter")), .init("kept", texts(nb: "antall"), .number),
      .init("due", texts(nb: "frist ute"), .number),
      .init("means", texts(nb: "slettes med"), isExtra: true),
    ])
    for rule in RetentionRule.allCases {
      table.add([
        .shown(texts.label(rule), value: .string(rule.rawValue)), .text(texts.label(rule.term)),
        .text(texts.label(rule.source)), .number(retention.kept[rule] ?? nil),
        .number(retention.due.count { $0.rule == rule }), .text(texts.label(rule.means)),
      ])
    }
    return table
  }

  private static func due(_ retention: Retention, _ context: ReportContext) -> Table {
    let texts = context.texts
    var table = Table([
      .init("subject", texts(nb: "hvem/hva"), .word), .init("rule", texts(nb: "regel")),
      .init("since", texts(nb: "fra"), .word),
      .init("evidenceUntil", texts(nb: "bevis til"), .word, isExtra: true),
      .init("command", texts(nb: "kommando")),
    ])
    for item in retention.due {
      table.add([
        subject(item.subject, context),
        .shown(texts.label(item.rule), value: .string(item.rule.rawValue)), .date(item.since),
        .date(item.evidenceUntil), .text(command(item.subject, context)),
      ])
    }
    return table
  }

  private static func subject(_ subject: RetainedSubject, _ context: ReportContext) -> Table.Cell {
    switch subject {
    case .entry(let handle): .text("\(handle)")
    case .person(let person, let log):
      .shown(context.names(log)(person), value: .string("\(person)"))
    }
  }

  private static func command(_ subject: RetainedSubject, _ context: ReportContext) -> String {
    switch subject {
    case .entry(let handle):
      "glem \(handle) tittel merknad sted arrangør medarrangør land serie ord"
    case .person(let person, let log): "glem \(context.names(log)(person)) --lag \(log)"
    }
  }
}
