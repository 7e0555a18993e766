import Events
package import Projections
import Texts

extension Report {
  /// Courses of a year, by county and chapter.
  package static func courses(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    let places = PlaceTables(
      answer,
      [
        Measure(
          key: "likepersonCourses", title: texts(nb: "likepersonskurs"), unit: .count,
          value: { $0.effort.courses.likepersonCourses }),
        Measure(
          key: "otherCourses", title: texts(nb: "andre kurs"), unit: .count,
          value: { $0.effort.courses.otherCourses }),
        Measure(
          key: "minutes", title: texts(nb: "varighet"), unit: .minutes,
          value: { $0.effort.courses.minutes }),
        Measure(
          key: "participations", title: texts(nb: "deltakelser"), unit: .people,
          value: { $0.effort.courses.participations }),
      ], context
    ) { $0.effort.courses.courses > 0 }
    let courses = answer.effort.courses
    return .byPlace(
      texts(nb: "Kurs {0}", answer.year), answer, places, context,
      notes: [
        texts(nb: "Et kurs over flere dager er ført som en kursdag for hver dag."),
        texts(nb: "Teller de hos Bufdir? «rapport bufdir» sier det; her er alle som er ført."),
      ],
      [
        .init("likepersonCourses", .integer(courses.likepersonCourses)),
        .init("otherCourses", .integer(courses.otherCourses)),
        .init("minutes", .integer(courses.minutes)),
        .init("participations", context.people(courses.participations)),
      ])
  }
}
