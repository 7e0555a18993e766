import Events
package import Projections
import Texts

extension Report {
  /// A chapter's own year beside the one before (`vis år`).
  ///
  /// - Parameter isOver: whether the year has ended; else the difference is said to be against all of
  ///   the year before.
  package static func year(
    _ now: YearCourse, before: YearCourse, isOver: Bool, _ context: ReportContext
  ) -> Report {
    let texts = context.texts
    var sums = SumTable(("\(now.year)", "\(before.year)"), texts)
    sums.add(now.total, before.total)
    sums.add(
      texts(nb: "aktive likepersoner"), now.activeLikepersoner, before.activeLikepersoner)
    var report = Report(
      title: texts(nb: "{0} · {1}", texts.capitalized("\(now.log)"), now.year),
      facts: context.facts(rules: now.rules),
      sections: [
        Section("months", months(now, before, texts)),
        Section("sums", title: texts(nb: "Hele året"), sums.table),
      ])
    report.sections[1].isAside = true
    report.courses = [
      Course(texts(nb: "ført tid jan–des"), now.months.map(\.sums.minutes))
    ]
    if !isOver {
      report.notes = [
        texts(nb: "{0} er ikke over: endringen er mot hele {1}.", now.year, before.year)
      ]
    }
    report.contract = .object(
      [.init("chapter", .string("\(now.log)")), .init("year", .integer(now.year))]
        + context.marks + [.init("months", .array(now.months.map(json)))]
        + [
          .init("sums", SumTable.json(now.total, likepersoner: now.activeLikepersoner)),
          .init("yearBefore", SumTable.json(before.total, likepersoner: before.activeLikepersoner)),
          .init("monthsBefore", .array(before.months.map(json))),
        ])
    return report
  }

  private static func months(_ now: YearCourse, _ before: YearCourse, _ texts: Texts) -> Table {
    var table = Table([
      .init("month", texts(nb: "måned"), .word),
      .init("daysBefore", texts(nb: "dager {0}", before.year), .number),
      .init("days", texts(nb: "dager {0}", now.year), .number),
      .init("minutesBefore", texts(nb: "timer {0}", before.year), .number),
      .init("minutes", texts(nb: "timer {0}", now.year), .number),
      .init("bar", "", .drawing),
    ])
    let most = (now.months + before.months).map(\.sums.minutes).max() ?? 0
    for (month, earlier) in zip(now.months, before.months) {
      table.add([
        .shown(texts.month(month.month.month), value: .string("\(month.month)")),
        .number(earlier.sums.days?.strict), .number(month.sums.days?.strict),
        hours(earlier), hours(month),
        .bar(month.sums.minutes, of: most),
      ])
    }
    return table
  }

  private static func hours(_ month: MonthAnswer) -> Table.Cell {
    .shown(Texts.clock(month.sums.minutes), value: .integer(month.sums.minutes))
  }

  private static func json(_ month: MonthAnswer) -> JSON {
    guard case .object(let members) = SumTable.json(month.sums) else { return .null }
    return .object([.init("month", .string("\(month.month)"))] + members)
  }
}
