import Events
package import Projections
import Texts

extension Report {
  /// Trips of a year, by chapter.
  package static func trips(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    var table = Table([
      .init("chapter", texts(nb: "lag")),
      .init("trips", texts(nb: "turer"), .number),
      .init("participations", texts(nb: "deltakelser"), .number),
      .init("uniqueParticipants", texts(nb: "ulike deltakere"), .number),
    ])
    func add(_ name: String, _ trips: TripsAnswer) {
      table.add([
        .text(name), .number(trips.trips), .number(trips.participations),
        .number(trips.uniqueParticipants),
      ])
    }
    let active = answer.chapters.filter { $0.trips.trips > 0 }
    for chapter in active {
      add(context.name(of: chapter.log, in: answer.organisation), chapter.trips)
    }
    add(texts(nb: "Sum"), answer.trips)
    return Report(
      title: texts(nb: "Turer {0}", answer.year), facts: context.facts(of: answer),
      sections: [Section("chapters", table)],
      notes: [
        texts(
          nb: "Ulike deltakere er de som er ført med deltakerkode, hver regnet én gang i sitt lag.")
      ],
      contract: header(
        answer, context,
        json(answer.trips) + [
          .init(
            "chapters",
            .array(
              active.map {
                .object([.init("chapter", .string("\($0.log)"))] + json($0.trips))
              }))
        ]))
  }

  private static func json(_ trips: TripsAnswer) -> [JSON.Member] {
    [
      .init("trips", .integer(trips.trips)),
      .init("participations", .integer(trips.participations)),
      .init("uniqueParticipants", .integer(trips.uniqueParticipants)),
    ]
  }
}
