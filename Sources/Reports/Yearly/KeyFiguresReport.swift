import Events
package import Projections
import Texts

extension Report {
  /// The figures of a year as the årsmelding prints them, beside those of the year before.
  ///
  /// - Parameter before: of the year before; nil where no rule set judges it.
  package static func keyFigures(
    _ now: NationalAnswer, before: NationalAnswer?, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var sums = SumTable(("\(now.year)", "\(now.year - 1)"), texts)
    for figure in KeyFigure.allCases {
      let (a, b) = (figure.value(now), before.map(figure.value))
      let label = texts.label(figure)
      switch figure.unit {
      case .minutes: sums.add(minutes: label, a, b)
      case .count: sums.add(label, a, b)
      case .people:
        if [a, b ?? 0].contains(where: context.isTooSmall) {
          sums.add(label, hidden: context.peopleCell(a), b.map(context.peopleCell) ?? .empty)
        } else {
          sums.add(label, a, b)
        }
      }
    }
    return Report(
      title: texts(nb: "Nøkkeltall {0}", now.year), facts: context.facts(of: now),
      sections: [Section("figures", sums.table)],
      notes: [
        texts(
          nb: "Likepersoner, aktivitetsdager og lokallag er de som teller hos Bufdir, strengt lest."
            + " Resten er det som er ført."),
        texts(
          nb: "Anslaget er aktivitetsdager × 4,5 t, slik årsmeldingen har regnet. Ført tid er det"
            + " som er ført."),
      ],
      contract: header(
        now, context,
        [
          .init(
            "figures",
            .object(
              KeyFigure.allCases.map {
                .init($0.rawValue, json($0, $0.value(now), before.map($0.value), context))
              }))
        ]))
  }

  private static func json(
    _ figure: KeyFigure, _ now: Int, _ before: Int?, _ context: ReportContext
  ) -> JSON {
    func value(_ number: Int) -> JSON {
      figure.unit == .people ? context.people(number) : .integer(number)
    }
    return ["now": value(now), "before": before.map(value) ?? .null]
  }
}

/// What an årsmelding tells of a year, in its order.
private enum KeyFigure: String, CaseIterable {
  case members, localChapters, countyChapters, countingLokallag, likepersoner
  case activityDays, groups, visits, likepersonCourses, activities, participations
  case recordedMinutes, estimatedMinutes, volunteers
  case ringevennContacts, ringevenner, trips, tripParticipations, courses

  var unit: Measure.Unit {
    switch self {
    case .recordedMinutes, .estimatedMinutes: .minutes
    case .likepersoner, .volunteers, .ringevenner, .participations, .tripParticipations: .people
    default: .count
    }
  }

  func value(_ answer: NationalAnswer) -> Int {
    switch self {
    case .members: answer.members
    case .localChapters: chapters(answer, .lokallag)
    case .countyChapters: chapters(answer, .fylkeslag)
    case .countingLokallag: answer.lokallag.strict
    case .likepersoner: answer.likepersoner.strict
    case .activityDays: answer.allDays.strict
    case .groups: answer.days[.group]?.strict ?? 0
    case .visits: answer.days[.visit]?.strict ?? 0
    case .likepersonCourses: answer.days[.course]?.strict ?? 0
    case .activities: answer.effort.gatherings
    case .participations: answer.effort.participations
    case .recordedMinutes: answer.minutes.total
    case .estimatedMinutes: answer.allDays.strict * Report.estimatedMinutesPerDay
    case .volunteers: answer.effort.allPeople
    case .ringevennContacts: answer.ringevenn.contacts
    case .ringevenner: answer.ringevenn.activeVolunteers
    case .trips: answer.trips.trips
    case .tripParticipations: answer.trips.participations
    case .courses: answer.effort.courses.courses
    }
  }

  private func chapters(_ answer: NationalAnswer, _ kind: ChapterKind) -> Int {
    answer.organisation.chapters.values.count {
      $0.kind == kind && $0.isOpen(atEndOf: answer.year)
    }
  }
}

extension Texts {
  fileprivate func label(_ figure: KeyFigure) -> String {
    switch figure {
    case .members: self(nb: "Medlemmer")
    case .localChapters: self(nb: "Lokallag")
    case .countyChapters: self(nb: "Fylkeslag")
    case .countingLokallag: self(nb: "Tellende lokallag")
    case .likepersoner: self(nb: "Tellende likepersoner")
    case .activityDays: self(nb: "Aktivitetsdager")
    case .groups: label(ActivityClass.group)
    case .visits: label(ActivityClass.visit)
    case .likepersonCourses: label(ActivityClass.course)
    case .activities: self(nb: "Aktiviteter og turer, alle")
    case .participations: self(nb: "Deltakelser")
    case .recordedMinutes: self(nb: "Frivillig tid, ført")
    case .estimatedMinutes: self(nb: "Frivillig tid, anslag")
    case .volunteers: self(nb: "Frivillige med ført innsats")
    case .ringevennContacts: self(nb: "Ringevenn, kontakter")
    case .ringevenner: self(nb: "Ringevenner")
    case .trips: self(nb: "Turer")
    case .tripParticipations: self(nb: "Deltakelser på turer")
    case .courses: self(nb: "Kursdager")
    }
  }
}
