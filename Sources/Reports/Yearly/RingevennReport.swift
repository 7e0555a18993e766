import Events
package import Projections
import Texts

extension Report {
  /// Ringevenn contacts of a year, by county and chapter.
  package static func ringevenn(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    let places = PlaceTables(
      answer,
      [
        Measure(
          key: "contacts", title: texts(nb: "kontakter"), unit: .count,
          value: { $0.ringevenn.contacts }),
        Measure(
          key: "minutes", title: texts(nb: "tid"), unit: .minutes, value: { $0.ringevenn.minutes }),
        Measure(
          key: "activeVolunteers", title: texts(nb: "ringevenner"), unit: .people,
          value: { $0.ringevenn.activeVolunteers }),
      ], context
    ) { $0.ringevenn.contacts > 0 }
    return .byPlace(
      texts(nb: "Ringevenn {0}", answer.year), answer, places, context,
      notes: [
        texts(nb: "Ringevenner er de som hadde minst én kontakt, hver regnet én gang i sitt lag.")
      ],
      [
        .init("contacts", .integer(answer.ringevenn.contacts)),
        .init("minutes", .integer(answer.ringevenn.minutes)),
        .init("activeVolunteers", context.people(answer.ringevenn.activeVolunteers)),
      ])
  }

  /// Numbers of a year by chapter, and by county beside them.
  static func byPlace(
    _ title: String, _ answer: NationalAnswer, _ places: PlaceTables, _ context: ReportContext,
    notes: [String], _ members: [JSON.Member]
  ) -> Report {
    var report = Report(
      title: title, facts: context.facts(of: answer),
      sections: [
        Section("chapters", places.chapters()),
        Section("counties", title: context.texts(nb: "Per fylke"), places.counties),
      ],
      notes: notes,
      contract: header(answer, context, members + [.init("counties", places.json)]))
    report.sections[1].isAside = true
    return report
  }
}
