import Events
package import Projections
import Texts

extension Report {
  /// Trips of a year, by county and chapter.
  package static func trips(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    let places = PlaceTables(
      answer,
      [
        Measure(key: "trips", title: texts(nb: "turer"), unit: .count, value: { $0.trips.trips }),
        Measure(
          key: "participations", title: texts(nb: "deltakelser"), unit: .people,
          value: { $0.trips.participations }),
        Measure(
          key: "uniqueParticipants", title: texts(nb: "ulike deltakere"), unit: .people,
          value: { $0.trips.uniqueParticipants }),
      ], context
    ) { $0.trips.trips > 0 }
    return .byPlace(
      texts(nb: "Turer {0}", answer.year), answer, places, context,
      notes: [
        texts(
          nb: "Ulike deltakere er de som er ført med deltakerkode, hver regnet én gang i sitt lag.")
      ],
      [
        .init("trips", .integer(answer.trips.trips)),
        .init("participations", context.people(answer.trips.participations)),
        .init("uniqueParticipants", context.people(answer.trips.uniqueParticipants)),
      ])
  }
}
