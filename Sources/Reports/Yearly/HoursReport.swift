import Events
package import Projections
import Texts

extension Report {
  /// Minutes of one activity day in the organisation's published estimate: 4.5 hours.
  package static let estimatedMinutesPerDay = 270

  /// Volunteer time of a year by kind and by chapter, with the published way of estimating beside it.
  package static func hours(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    let days = answer.allDays.strict
    let estimate = days * estimatedMinutesPerDay
    var report = Report(
      title: texts(nb: "Frivillige timer {0}", answer.year), facts: context.facts(of: answer),
      sections: [
        Section("kinds", kinds(answer.minutes, texts)),
        Section("chapters", title: texts(nb: "Per lag"), chapters(answer, context)),
      ],
      notes: [
        texts(
          nb: "Timene over er ført, ikke anslått. Aktiviteter og turer er varighet ganger leder og"
            + " andre likepersoner."),
        texts(
          nb: "Anslag, ikke ført: {0} aktivitetsdager × 4,5 t = {1}. Blandes ikke med timene over.",
          texts.number(days), texts.duration(estimate)),
        texts(nb: "Bufdir bruker ikke timer."),
      ],
      contract: header(
        answer, context,
        [
          .init("minutes", minutes(answer.minutes)),
          .init(
            "chapters",
            .array(
              answer.chapters.filter { $0.minutes.total > 0 }.map {
                ["chapter": .string("\($0.log)"), "minutes": minutes($0.minutes)]
              })),
          .init(
            "estimate",
            [
              "activityDays": .integer(days), "minutesPerDay": .integer(estimatedMinutesPerDay),
              "minutes": .integer(estimate),
            ]),
        ]))
    report.courses = [Course(texts(nb: "ført tid jan–des"), byMonth(answer))]
    return report
  }

  private static func byMonth(_ answer: NationalAnswer) -> [Int] {
    answer.chapters.reduce(into: [Int](repeating: 0, count: 12)) { sums, chapter in
      for (month, minutes) in chapter.minutesByMonth.enumerated() { sums[month] += minutes }
    }
  }

  private static func kinds(_ minutes: VolunteerMinutes, _ texts: Texts) -> Table {
    var table = Table([
      .init("kind", texts(nb: "slag")), .init("minutes", texts(nb: "ført tid"), .number),
    ])
    table.add([.text(texts.label(EntryKind.frivilligInnsats)), .minutes(minutes.volunteered)])
    table.add([.text(texts.label(EntryKind.ringevenn)), .minutes(minutes.ringevenn)])
    table.add([.text(texts(nb: "aktiviteter")), .minutes(minutes.activities)])
    table.add([.text(texts(nb: "turer")), .minutes(minutes.trips)])
    table.add([.text(texts(nb: "Sum")), .minutes(minutes.total)])
    return table
  }

  private static func chapters(_ answer: NationalAnswer, _ context: ReportContext) -> Table {
    let texts = context.texts
    var table = Table([
      .init("chapter", texts(nb: "lag")),
      .init("volunteered", texts(nb: "frivillig innsats"), .number),
      .init("ringevenn", texts(nb: "ringevenn"), .number),
      .init("activities", texts(nb: "aktiviteter"), .number),
      .init("trips", texts(nb: "turer"), .number),
      .init("total", texts(nb: "sum"), .number),
      .init("course", texts(nb: "jan–des"), .drawing), .init("bar", "", .drawing),
    ])
    let most = answer.chapters.map(\.minutes.total).max() ?? 0
    for chapter in answer.chapters where chapter.minutes.total > 0 {
      let minutes = chapter.minutes
      table.add([
        .text(context.name(of: chapter.log, in: answer.organisation)),
        .minutes(minutes.volunteered), .minutes(minutes.ringevenn), .minutes(minutes.activities),
        .minutes(minutes.trips), .minutes(minutes.total), .course(chapter.minutesByMonth),
        .bar(minutes.total, of: most),
      ])
    }
    return table
  }

  private static func minutes(_ minutes: VolunteerMinutes) -> JSON {
    [
      "volunteered": .integer(minutes.volunteered), "ringevenn": .integer(minutes.ringevenn),
      "activities": .integer(minutes.activities), "trips": .integer(minutes.trips),
      "total": .integer(minutes.total),
    ]
  }
}
