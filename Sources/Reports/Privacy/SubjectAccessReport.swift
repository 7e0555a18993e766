package import Application
import Events
import Projections
import Texts

extension Report {
  /// Everything about one person (`innsyn`): what is there table by table, then what cannot be seen here,
  /// and what the person can ask for. Tables without rows are left out, but not of JSON.
  package static func subjectAccess(
    _ access: SubjectAccess, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    let names = context.names(access.subject.chapter)
    let tables = SubjectTables(access: access, texts: texts, names: names)
    let sections = tables.sections
    var report = Report(
      title: texts(nb: "Innsyn: {0} i {1}", name(access.subject, context), access.subject.chapter),
      facts: context.standing, summary: summary(access, texts, names),
      sections: sections.filter { !$0.table.rows.isEmpty },
      notes: notes(access, name(access.subject, context), texts))
    report.contract = .object(
      [
        .init("chapter", .string("\(access.subject.chapter)")),
        .init("code", .text(access.subject.code)),
        .init("person", .text(access.subject.person)),
        .init(
          "erased", access.erasure.map { .string($0.scope.rawValue) } ?? .null),
        .init("keptUntil", .text(access.erasure?.until)),
        .init("linesTyped", .integer(access.lines)),
        .init("accessesKnown", .bool(access.accesses != nil)),
      ] + sections.map { .init($0.key, .array($0.table.json)) }
        + [.init("notes", .array(report.notes.map { .string($0) }))] + context.marks)
    return report
  }

  private static func summary(
    _ access: SubjectAccess, _ texts: Texts, _ names: PersonNames
  ) -> [String] {
    var lines: [String] = []
    if let person = access.subject.person {
      lines.append(
        texts(nb: "I loggen heter personen {0} ({1}).", names.pseudonym(person), person))
    }
    if access.subject.person == nil {
      lines.append(
        texts(nb: "Personen er bare kjent som deltaker på turer, under nytt pseudonym hvert år."))
    }
    guard let erasure = access.erasure else { return lines }
    let day = texts.date(NorwegianTime.date(at: erasure.recorded))
    switch erasure.until {
    case let until?:
      lines.append(
        texts(
          nb:
            "Personen ble glemt {0}. Kontaktopplysninger som er bevis, beholdes til {1} (§ 13, § 27).",
          day, texts.date(until)))
    case nil:
      lines.append(
        texts(
          nb:
            "Personen ble glemt {0}: kode, navn og kontaktopplysninger er slettet. Det som er igjen,"
            + " står under pseudonymet.", day))
    }
    return lines
  }

  private static func notes(
    _ access: SubjectAccess, _ name: String, _ texts: Texts
  ) -> [String] {
    var notes: [String] = []
    if access.texts.contains(where: { $0.text == nil }) {
      notes.append(
        texts(
          nb: "Tekst som nevner andre i laget, er holdt tilbake; «vis» viser den til den som fører."
        ))
    }
    if access.texts.contains(where: { $0.text != nil }) {
      notes.append(
        texts(
          nb:
            "Se over tekstene før de gis ut: navn på andre enn dem som står i lagets register, kjennes"
            + " ikke igjen."))
    }
    if access.lines > 0 {
      notes.append(
        texts(
          nb: "{0} i linjehistorikken på denne maskinen nevner personen. De vises ikke her.",
          access.lines == 1
            ? texts(nb: "1 linje") : texts(nb: "{0} linjer", texts.number(access.lines))))
    }
    if access.accesses == nil {
      notes.append(texts(nb: "Her føres det ikke hvem som har sett hva."))
    } else {
      notes.append(
        texts(nb: "Også dette innsynet føres i tilgangsloggen, og vises ved neste innsyn."))
    }
    return notes + [
      texts(
        nb:
          "Kopier: dette registeret og sikkerhetskopiene av det. Hva som er sendt eller skrevet ut til"
          + " andre, kjenner Varde ikke."),
      texts(
        nb:
          "Dette gjelder ett lag. Kodene er lagets egne: står personen i flere lag, be om innsyn i hvert"
          + " av dem med --lag."),
      texts(
        nb:
          "Rettigheter: feil rettes med «folk endre» og «rett», samtykke trekkes med «samtykke trekk»,"
          + " og «glem {0}» sletter det som kan slettes. Hendelsene i loggen kan ikke slettes; de har"
          + " pseudonym. Bevis for et tilskuddsår beholdes i fem år (§ 13, § 27).", name),
    ]
  }
}
