package import Application
import Events
import Projections
import Texts

extension Report {
  /// What goes, what stays and why, before a person is forgotten (`glem`).
  package static func forgetting(
    _ plan: ForgettingPlan, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var (going, kept, staying) = (
      ForgettingTable(texts), ForgettingTable(texts), ForgettingTable(texts)
    )
    for subject in plan.subjects {
      let rows = ForgettingRows(subject, texts)
      for row in rows.going { going.add(row) }
      for row in rows.kept { kept.add(row) }
      for row in rows.staying { staying.add(row) }
    }
    going.add(
      texts(nb: "{0} skrevet i skallet", texts.lines(plan.lines)),
      texts(nb: "alle, uansett hva de sier"))
    staying.add(
      texts(nb: "forpliktelsene (hasher) i loggen"),
      texts(nb: "uten innholdet og nøkkelen kan ingen lese noe av dem"))
    staying.add(
      texts(nb: "eksporterte filer, sikkerhetskopier og andre kopier"),
      texts(nb: "Varde når dem ikke: slett dem der de ligger"))
    var sections = [Section("going", title: texts(nb: "Slettes nå, for godt"), going.table)]
    if !kept.table.rows.isEmpty {
      sections.append(Section("kept", title: texts(nb: "Beholdes som bevis, låst"), kept.table))
    }
    sections.append(Section("staying", title: texts(nb: "Blir stående"), staying.table))
    if !plan.naming.isEmpty {
      sections.append(
        Section(
          "naming", title: texts(nb: "Tekster som kan nevne personen"),
          naming(plan.naming, texts)))
    }
    let names = plan.subjects.map { texts.pseudonym($0.person) }
    var report = Report(
      title: texts(nb: "Glemme {0}", texts.all(unique(names))), facts: context.standing,
      sections: sections)
    report.notes = destroyedEvidence(plan, texts)
    report.contract = json(plan)
    return report
  }

  private static func naming(
    _ naming: [ForgettingPlan.NamingText], _ texts: Texts
  ) -> Table {
    var table = Table([
      .init("entry", texts(nb: "føring"), .word), .init("texts", texts(nb: "tekster")),
      .init("command", texts(nb: "glemmes med")),
    ])
    for one in naming {
      let words = one.texts.map { texts.label($0) }
      table.add([
        .text("\(one.entry)"), .text(words.joined(separator: ", ")),
        .text("glem \(one.entry) \(words.joined(separator: " "))"),
      ])
    }
    return table
  }

  private static func destroyedEvidence(_ plan: ForgettingPlan, _ texts: Texts) -> [String] {
    guard plan.takesEvidence else { return [] }
    var days: [Int: (strict: Int, lenient: Int)] = [:]
    for evidence in plan.subjects.flatMap(\.evidence) {
      days[evidence.year, default: (0, 0)].strict += evidence.days.strict
      days[evidence.year, default: (0, 0)].lenient += evidence.days.lenient
    }
    return days.sorted { $0.key < $1.key }.map { year, days in
      days.lenient == 0
        ? texts(
          nb:
            "{0}: personen står på likepersonlisten; den hviler så på bevis som er slettet (§ 13).",
          year)
        : texts(
          nb: "{0}: {1} hviler så på bevis som er slettet (§ 13). Rapportene sier det.", year,
          texts.countingDays(days.strict, days.lenient))
    }
  }

  private static func json(_ plan: ForgettingPlan) -> JSON {
    [
      "people": .array(
        plan.subjects.map { subject in
          [
            "log": .string("\(subject.person.log)"),
            "person": .string("\(subject.person.pseudonym)"),
            "scope": .string(subject.until == nil ? "all" : "but-evidence"),
            "until": .text(subject.until.map { "\($0)" }),
            "going": .array(subject.going.map { .integer($0.seq) }),
            "kept": .array(subject.kept.keys.sorted().map { .integer($0) }),
            "evidence": .array(
              subject.evidence.map {
                [
                  "year": .integer($0.year), "strict": .integer($0.days.strict),
                  "lenient": .integer($0.days.lenient), "listed": .bool($0.isListed.lenient),
                ]
              }),
            "facts": .integer(subject.facts),
          ]
        }),
      "lines": .integer(plan.lines),
      "naming": .array(
        plan.naming.map {
          [
            "entry": .string("\($0.entry)"), "texts": .array($0.texts.map { .string($0.rawValue) }),
          ]
        }),
    ]
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
