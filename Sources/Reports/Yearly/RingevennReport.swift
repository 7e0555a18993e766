import Events
package import Projections
import Texts

extension Report {
  /// Ringevenn contacts of a year, by chapter.
  package static func ringevenn(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    var table = Table([
      .init("chapter", texts(nb: "lag")),
      .init("contacts", texts(nb: "kontakter"), .number),
      .init("minutes", texts(nb: "tid"), .number),
      .init("activeVolunteers", texts(nb: "ringevenner"), .number),
    ])
    func add(_ name: String, _ ringevenn: RingevennAnswer) {
      table.add([
        .text(name), .number(ringevenn.contacts), .minutes(ringevenn.minutes),
        .number(ringevenn.activeVolunteers),
      ])
    }
    let active = answer.chapters.filter { $0.ringevenn.contacts > 0 }
    for chapter in active {
      add(context.name(of: chapter.log, in: answer.organisation), chapter.ringevenn)
    }
    add(texts(nb: "Sum"), answer.ringevenn)
    return Report(
      title: texts(nb: "Ringevenn {0}", answer.year), facts: context.facts(of: answer),
      sections: [Section("chapters", table)],
      notes: [
        texts(nb: "Ringevenner er de som hadde minst én kontakt, hver regnet én gang i sitt lag.")
      ],
      contract: header(
        answer, context,
        json(answer.ringevenn) + [
          .init(
            "chapters",
            .array(
              active.map {
                .object([.init("chapter", .string("\($0.log)"))] + json($0.ringevenn))
              }))
        ]))
  }

  private static func json(_ ringevenn: RingevennAnswer) -> [JSON.Member] {
    [
      .init("contacts", .integer(ringevenn.contacts)),
      .init("minutes", .integer(ringevenn.minutes)),
      .init("activeVolunteers", .integer(ringevenn.activeVolunteers)),
    ]
  }
}
