import Events
package import Projections
import Texts

extension Report {
  /// A year at a glance: counting activity days by county and month, strict, so that a hole is seen.
  package static func months(_ answer: NationalAnswer, _ context: ReportContext) -> Report {
    let texts = context.texts
    var rows: [String: [Int]] = [:]
    for chapter in answer.chapters where chapter.log != .central || chapter.hasMemberActivity {
      let county =
        answer.organisation.county(of: chapter.log) ?? texts(nb: "uten fylke")
      for (month, days) in chapter.daysByMonth.enumerated() {
        rows[county, default: [Int](repeating: 0, count: 12)][month] += days.strict
      }
    }
    var table = Table(
      [.init("county", texts(nb: "fylke"))]
        + (1...12).map { .init("m\($0)", String(texts.month($0).prefix(3)), .number) }
        + [.init("sum", texts(nb: "sum"), .number)])
    table.isHeat = true
    func add(_ name: String, _ months: [Int], isSum: Bool = false) {
      let sum = months.reduce(0, +)
      // A sum is no month: it is not among what is compared at a glance.
      table.add(
        [.text(name)] + months.map { .number($0) }
          + [.shown(texts.number(sum), value: .integer(sum))], isSum: isSum)
    }
    for county in rows.keys.sorted() { add(county, rows[county] ?? []) }
    let sums = (0..<12).map { month in rows.values.reduce(0) { $0 + $1[month] } }
    add(texts(nb: "Sum"), sums, isSum: true)
    var report = Report(
      title: texts(nb: "Aktivitetsdager måned for måned {0}", answer.year),
      facts: context.facts(of: answer), sections: [Section("months", table)],
      notes: [
        texts(nb: "Dager som teller strengt lest. En prikk er en måned uten en eneste.")
      ],
      contract: header(answer, context, [.init("counties", .array(table.json))]))
    report.courses = [Course(texts(nb: "dager jan–des"), sums)]
    return report
  }
}
