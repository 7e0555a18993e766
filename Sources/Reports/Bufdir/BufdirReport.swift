package import Application
import Events
package import Projections
import Texts

extension Report {
  /// The figures of a base year as they are reported to Bufdir, each with its address.
  ///
  /// - Parameter sealed: the newest seal of the year; what differs from it is said.
  package static func bufdir(
    _ answer: NationalAnswer, sealed: EarlierSeal? = nil, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var report = Report(
      title: texts(nb: "Rapport bufdir {0}", answer.year), facts: context.facts(of: answer),
      sections: [Section("figures", BufdirTable(answer, texts).table)],
      contract: bufdirJSON(answer, context))
    report.summary =
      [years(answer, texts), sealed?.differs(from: answer, texts)].compactMap { $0 }
    // Kroner are the whole organisation's.
    if context.part == nil, let grant = Section.grant(answer, texts) {
      report.sections.append(grant)
    }
    let (out, unsettled) = (answer.leftOut.count, answer.unsettled.count)
    report.notes = [
      texts(nb: "Ikke tatt med: {0} («bor bort»)", texts.number(out)),
      texts(nb: "Skiller streng og romslig: {0} («bor usikre»)", texts.number(unsettled)),
      texts(
        nb: "Forutsatt og ikke prøvd her: at lagene har valgt styre, egen økonomi og vedtekter,"
          + " at kvalitetsrutinene er fulgt, og at likepersonlisten er datert og signert."),
    ]
    return report
  }

  private static func years(_ answer: NationalAnswer, _ texts: Texts) -> String {
    let application = GrantYears.applicationYear(base: answer.year)
    guard let grant = GrantYears.grantYear(base: answer.year) else {
      return texts(
        nb: "Grunnlagsår {0}, søknadsår {1}, ikke brukt for noe tilskuddsår (§ 47)", answer.year,
        application)
    }
    return texts(
      nb: "Grunnlagsår {0}, søknadsår {1}, tilskuddsår {2}", answer.year, application, grant)
  }

  /// The value that other programs rely on.
  package static func bufdirJSON(_ answer: NationalAnswer, _ context: ReportContext) -> JSON {
    var members: [JSON.Member] = [
      .init("baseYear", .integer(answer.year)),
      .init("applicationYear", .integer(GrantYears.applicationYear(base: answer.year))),
    ]
    if let grant = GrantYears.grantYear(base: answer.year) {
      members.append(.init("grantYear", .integer(grant)))
    }
    members += [
      .init("ruleSet", .string(answer.rules.revision)), .init("logs", .integer(answer.logs)),
      .init("events", .integer(answer.events)),
    ]
    if let part = context.part { members.append(.init("part", .string(part))) }
    members += context.marks(of: answer)
    let isWhole = context.part == nil
    if isWhole { members += answer.grantParametersJSON }
    members.append(.init("strict", column(answer, \.strict, isWhole)))
    members.append(.init("lenient", column(answer, \.lenient, isWhole)))
    return .object(members)
  }

  private static func column(
    _ answer: NationalAnswer, _ column: KeyPath<Both<Int>, Int>, _ isWhole: Bool
  ) -> JSON {
    func days(_ activity: ActivityClass) -> JSON {
      .integer(answer.days[activity]?[keyPath: column] ?? 0)
    }
    let points = answer.points(column)
    let members: [JSON.Member] = [
      .init(
        "activityDays",
        [
          "total": .integer(answer.allDays[keyPath: column]), "grupper": days(.group),
          "oppsøkende": days(.visit), "likepersonskurs": days(.course),
        ]),
      .init("likepersoner", .integer(answer.likepersoner[keyPath: column])),
      .init("lokallag", .integer(answer.lokallag[keyPath: column])),
      .init("members", .integer(answer.members)),
      .init(
        "points",
        [
          "members": .integer(points.members), "lokallag": .integer(points.lokallag),
          "likepersoner": .integer(points.likepersoner),
          "activityDays": .integer(points.activityDays),
          "otherForms": .integer(points.otherForms), "gross": .integer(points.gross),
        ]),
    ]
    return .object(members + (isWhole ? answer.grantJSON(column) : []))
  }
}
