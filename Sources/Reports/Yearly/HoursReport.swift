import Events
package import Projections
import Texts

extension Report {
  /// Minutes of one activity day in the organisation's published estimate: 4.5 hours.
  package static let estimatedMinutesPerDay = 270

  /// Volunteer time of a year by kind, part, month, county and chapter, with the published way of
  /// estimating beside it.
  package static func hours(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    let days = answer.allDays.strict
    let estimate = days * estimatedMinutesPerDay
    let places = PlaceTables(answer, measures(answer, texts), context) { $0.minutes.total > 0 }
    var report = Report(
      title: texts(nb: "Frivillige timer {0}", answer.year), facts: context.facts(of: answer),
      sections: [
        Section("kinds", kinds(answer.minutes, texts)),
        Section("parts", title: texts(nb: "Hvem"), parts(answer.effort, context)),
        Section("counties", title: texts(nb: "Per fylke"), places.counties),
        Section("chapters", title: texts(nb: "Per lag"), chapters(places, answer, context)),
        Section("months", title: texts(nb: "Per måned"), months(answer, texts)),
      ],
      notes: [
        texts(
          nb: "Timene over er ført, ikke anslått. Aktiviteter og turer er varighet ganger leder og"
            + " andre likepersoner."),
        texts(
          nb: "Anslag, ikke ført: {0} aktivitetsdager × 4,5 t = {1}. Blandes ikke med timene over.",
          texts.number(days), texts.duration(estimate)),
        texts(
          nb:
            "Hver person er regnet én gang i sitt lag. {0} deltakelser i {1} aktiviteter og turer.",
          texts.number(answer.effort.participations), texts.number(answer.effort.gatherings)),
        texts(nb: "Bufdir bruker ikke timer."),
      ])
    for index in report.sections.indices.dropFirst() { report.sections[index].isAside = true }
    report.sections[3].isAside = false
    report.contract = header(
      answer, context,
      [
        .init("minutes", minutes(answer.minutes)),
        .init("people", context.people(answer.effort.allPeople)),
        .init("participations", .integer(answer.effort.participations)),
        .init("parts", .array(report.sections[1].table.json)),
        .init("months", .array(report.sections[4].table.json)),
        .init("counties", places.json),
      ] + (context.mergesSmallNumbers ? [] : [.init("chapters", chapters(answer))]) + [
        .init(
          "estimate",
          [
            "activityDays": .integer(days), "minutesPerDay": .integer(estimatedMinutesPerDay),
            "minutes": .integer(estimate),
          ])
      ])
    report.courses = [Course(texts(nb: "ført tid jan–des"), answer.minutesByMonth)]
    return report
  }

  private static func measures(_ answer: NationalAnswer, _ texts: Texts) -> [Measure] {
    [
      Measure(
        key: "volunteered", title: texts(nb: "frivillig innsats"), unit: .minutes,
        value: { $0.minutes.volunteered }),
      Measure(
        key: "ringevenn", title: texts(nb: "ringevenn"), unit: .minutes,
        value: { $0.minutes.ringevenn }),
      Measure(
        key: "activities", title: texts(nb: "aktiviteter"), unit: .minutes,
        value: { $0.minutes.activities }),
      Measure(
        key: "trips", title: texts(nb: "turer"), unit: .minutes, value: { $0.minutes.trips }),
      Measure(
        key: "total", title: texts(nb: "sum"), unit: .minutes, value: { $0.minutes.total }),
      Measure(
        key: "people", title: texts(nb: "personer"), unit: .people,
        value: { $0.effort.allPeople }, isExtra: true),
    ]
  }

  /// The chapters with what is drawn beside them, where each stands by itself.
  private static func chapters(
    _ places: PlaceTables, _ answer: NationalAnswer, _ context: ReportContext
  ) -> Table {
    var table = places.chapters()
    let courses = places.chapterCourses(answer)
    let most = answer.chapters.map(\.minutes.total).max() ?? 0
    table.columns += [
      .init("course", context.texts(nb: "jan–des"), .drawing), .init("bar", "", .drawing),
    ]
    for (index, months) in courses.enumerated() {
      table.rows[index].cells += [.course(months), .bar(months.reduce(0, +), of: most)]
    }
    for index in table.rows.indices.dropFirst(courses.count) {
      table.rows[index].cells += [.empty, .empty]
    }
    return table
  }

  private static func months(_ answer: NationalAnswer, _ texts: Texts) -> Table {
    var table = Table([
      .init("month", texts(nb: "måned"), .word), .init("minutes", texts(nb: "ført tid"), .number),
      .init("bar", "", .drawing),
    ])
    let months = answer.minutesByMonth
    let most = months.max() ?? 0
    for (index, minutes) in months.enumerated() {
      table.add([
        .shown(texts.month(index + 1), value: .integer(index + 1)), .minutes(minutes),
        .bar(minutes, of: most),
      ])
    }
    return table
  }

  private static func kinds(_ minutes: VolunteerMinutes, _ texts: Texts) -> Table {
    var table = Table([
      .init("kind", texts(nb: "slag")), .init("minutes", texts(nb: "ført tid"), .number),
    ])
    table.add([.text(texts.label(EntryKind.frivilligInnsats)), .minutes(minutes.volunteered)])
    table.add([.text(texts.label(EntryKind.ringevenn)), .minutes(minutes.ringevenn)])
    table.add([.text(texts(nb: "aktiviteter")), .minutes(minutes.activities)])
    table.add([.text(texts(nb: "turer")), .minutes(minutes.trips)])
    table.add([.text(texts(nb: "Sum")), .minutes(minutes.total)], isSum: true)
    return table
  }

  private static func parts(_ effort: YearEffort, _ context: ReportContext) -> Table {
    let texts = context.texts
    var table = Table([
      .init("part", texts(nb: "som")), .init("people", texts(nb: "personer"), .number),
      .init("minutes", texts(nb: "ført tid"), .number),
    ])
    for part in YearEffort.Part.allCases {
      table.add([
        .shown(texts.label(part), value: .string("\(part)")),
        context.peopleCell(effort.people[part] ?? 0), .minutes(effort.minutes[part] ?? 0),
      ])
    }
    table.add(
      [
        .shown(texts(nb: "Ulike personer"), value: .string("all")),
        context.peopleCell(effort.allPeople), .minutes(effort.minutes.values.reduce(0, +)),
      ], isSum: true)
    return table
  }

  private static func chapters(_ answer: NationalAnswer) -> JSON {
    .array(
      answer.chapters.filter { $0.minutes.total > 0 }.map {
        ["chapter": .string("\($0.log)"), "minutes": minutes($0.minutes)]
      })
  }

  private static func minutes(_ minutes: VolunteerMinutes) -> JSON {
    [
      "volunteered": .integer(minutes.volunteered), "ringevenn": .integer(minutes.ringevenn),
      "activities": .integer(minutes.activities), "trips": .integer(minutes.trips),
      "total": .integer(minutes.total),
    ]
  }
}
