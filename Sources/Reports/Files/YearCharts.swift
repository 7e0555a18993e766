import Events
package import Projections
package import Texts

extension Chart {
  /// Counting activity days month by month, strict.
  package static func days(_ answer: NationalAnswer, _ texts: Texts) -> Chart {
    Chart(
      "maneder", title: texts(nb: "Aktivitetsdager måned for måned"), .columns,
      unit: texts(nb: "dager"), places: (1...12).map { texts.month($0) },
      [Series("\(answer.year)", answer.daysByMonth.map(\.strict))])
  }

  /// Counting activity days by county, strict, the most first.
  package static func counties(_ answer: NationalAnswer, _ texts: Texts) -> Chart {
    var days: [String: Int] = [:]
    for chapter in answer.chapters {
      let county = answer.organisation.county(of: chapter.log) ?? texts(nb: "uten fylke")
      days[county, default: 0] += chapter.daysByMonth.reduce(0) { $0 + $1.strict }
    }
    let sorted = days.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Chart(
      "fylker", title: texts(nb: "Aktivitetsdager per fylke"), .bars, unit: texts(nb: "dager"),
      places: sorted.map(\.key), [Series("\(answer.year)", sorted.map(\.value))])
  }

  /// Volunteer hours month by month, rounded down to whole hours.
  package static func hours(_ answer: NationalAnswer, _ texts: Texts) -> Chart {
    Chart(
      "timer", title: texts(nb: "Ført tid måned for måned"), .columns, unit: texts(nb: "timer"),
      places: (1...12).map { texts.month($0) },
      [Series("\(answer.year)", answer.minutesByMonth.map { $0 / 60 })])
  }
}
