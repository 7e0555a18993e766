package import Decisions
package import Events
package import Projections
import Texts

extension Report {
  /// The likepersoner per 31 December as § 13 asks for them, with what the organisation confirms and the
  /// place where it signs.
  ///
  /// - Parameter contacts: of everybody who is counted in either reading.
  package static func likepersonList(
    _ answer: NationalAnswer, _ contacts: [LogCode: [Pseudonym: Contact]],
    _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: texts(nb: "Likepersoner per 31.12.{0}", answer.year), facts: context.facts(of: answer))
    for isStrict in [true, false] {
      let table = people(answer, contacts, context) { listed in
        isStrict ? listed.strict : listed.lenient && !listed.strict
      }
      if !isStrict, table.rows.isEmpty { continue }
      report.sections.append(
        Section(
          isStrict ? "strict" : "lenient",
          title: isStrict
            ? texts(nb: "Tellende likepersoner: {0}", texts.people(table.rows.count))
            : texts(nb: "Bare romslig lest: {0}", texts.people(table.rows.count)), table))
    }
    report.notes = [
      texts(
        nb:
          "Vi bekrefter at de som står på listen var organisasjonens likepersoner per 31.12.{0}, at"
          + " de er oppnevnt etter dokumenterte kvalitetsrutiner, ikke har fått lønn for det, og har"
          + " hatt minst én aktivitet i året (forskriften § 10 og § 13).", answer.year),
      texts(nb: "Sted og dato: ______________________________"),
      texts(nb: "Underskrift: ______________________________"),
      texts(nb: "Navn og verv: ______________________________"),
    ]
    return report
  }

  private static func people(
    _ answer: NationalAnswer, _ contacts: [LogCode: [Pseudonym: Contact]],
    _ context: ReportContext, where isIncluded: (Both<Bool>) -> Bool
  ) -> Table {
    let texts = context.texts
    var table = Table([
      .init("number", texts(nb: "nr."), .number), .init("name", texts(nb: "navn")),
      .init("address", texts(nb: "adresse")), .init("phone", texts(nb: "telefon"), .word),
      .init("email", texts(nb: "e-post")), .init("chapter", texts(nb: "lag")),
    ])
    for chapter in answer.chapters {
      let names = context.names(chapter.log)
      for person in chapter.likepersoner where isIncluded(person.isListed) {
        let contact = contacts[chapter.log]?[person.person]
        table.add([
          .number(table.rows.count + 1), .text(contact?.name ?? names(person.person)),
          .text(contact?.address), .text(contact?.phone), .text(contact?.email),
          .text(context.name(of: chapter.log, in: answer.organisation)),
        ])
      }
    }
    return table
  }
}
