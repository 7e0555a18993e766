package import Application
import Decisions
import Events
import Forms
import Texts

extension Report {
  /// What an import recorded, and what it refused and why.
  ///
  /// - Parameters:
  ///   - isTrial: nothing was recorded (`--prøv`).
  ///   - isAllOrNothing: one refused row refused everything (`--alt-eller-intet`).
  package static func imported(
    _ outcome: ImportOutcome, isTrial: Bool = false, isAllOrNothing: Bool = false,
    _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let isStopped = isAllOrNothing && outcome.refusedRows > 0
    var report = Report(
      title: isTrial ? texts(nb: "Prøvd, ingenting er ført") : texts(nb: "Importert"),
      facts: context.mark)
    let counts = [
      texts.rows(outcome.read), texts.number(outcome.recorded), texts.number(outcome.already),
      texts.number(outcome.refusedRows),
    ]
    report.summary = [
      isTrial
        ? texts(
          nb: "Lest {0}: {1} kan føres, {2} var der fra før, {3} avvist.", counts[0], counts[1],
          counts[2], counts[3])
        : texts(
          nb: "Lest {0}: {1} ført, {2} var der fra før, {3} avvist.", counts[0], counts[1],
          counts[2], counts[3])
    ]
    if outcome.withdrawnSince > 0 {
      report.summary.append(
        texts(
          nb: "Trukket siden, og blir stående slik: {0}. «gjeninnfør FØRING» lar en gjelde igjen.",
          texts.rows(outcome.withdrawnSince)))
    }
    if isStopped, !isTrial {
      report.title = texts(nb: "Ingenting er importert (--alt-eller-intet)")
    }
    for file in outcome.files { report.summary += notes(file, texts) }
    if !outcome.refused.isEmpty {
      report.sections = [Section("refused", title: texts(nb: "Avvist"), refused(outcome, texts))]
      report.notes.append(
        texts(
          nb:
            "Rett radene i arket og importer det på nytt: rader som alt er ført, føres ikke igjen.")
      )
    }
    if !outcome.imports.isEmpty {
      report.notes.append(
        texts(
          nb: "Hele importen kan trekkes: {0}",
          texts.all(outcome.imports.map { texts.quoted("trekk \($0)") })))
    }
    report.contract = json(outcome, texts)
    return report
  }

  private static func notes(_ file: ImportOutcome.FileNotes, _ texts: Texts) -> [String] {
    var notes: [String] = []
    if case .sheet(let sheet, let others) = file.source, !others.isEmpty {
      notes.append(
        texts(
          nb: "{0}: lest arket {1}. --ark velger et annet: {2}.", texts.quoted(file.name),
          texts.quoted(short(sheet)), texts.all(others.prefix(10).map { texts.quoted(short($0)) })))
    }
    if case .text(.windows1252, _) = file.source {
      notes.append(
        texts(
          nb: "{0} er ikke UTF-8 og er lest som Windows-1252. Se over æ, ø og å.",
          texts.quoted(file.name)))
    }
    if !file.unknownColumns.isEmpty {
      notes.append(
        texts(
          nb: "{0} har ukjente kolonner, som ikke er tatt med: {1}.", texts.quoted(file.name),
          texts.all(file.unknownColumns.map { texts.quoted(short($0)) })))
    }
    return notes
  }

  private static func refused(_ outcome: ImportOutcome, _ texts: Texts) -> Table {
    var table = Table([
      .init("file", texts(nb: "fil")),
      .init("line", texts(nb: "linje"), .number),
      .init("column", texts(nb: "kolonne")),
      .init("value", texts(nb: "verdi")),
      .init("reason", texts(nb: "grunn")),
    ])
    for row in outcome.refused {
      table.add([
        .text(row.file), .number(row.line), .text(row.column?.rawValue), .text(short(row.value)),
        .text(texts.sentence(row.reason)),
      ])
    }
    return table
  }

  private static func json(_ outcome: ImportOutcome, _ texts: Texts) -> JSON {
    [
      "read": .integer(outcome.read), "recorded": .integer(outcome.recorded),
      "already": .integer(outcome.already),
      "refused": .array(
        outcome.refused.map { row in
          [
            "file": .string(row.file), "line": .integer(row.line),
            "column": .text(row.column?.rawValue), "value": .string(short(row.value)),
            "reason": .string(texts.sentence(row.reason)),
          ]
        }),
    ]
  }

  private static func short(_ value: String) -> String { String(value.prefix(80)) }
}
