import Projections

/// A number that each chapter has of a year, and the sum of it.
struct Measure {
  let key: String
  let title: String
  /// What it counts.
  let unit: Unit
  let value: (ChapterAnswer) -> Int
  var isExtra = false

  enum Unit {
    case count
    case minutes
    /// People, who must not be pointed at where others read it.
    case people
  }

  func cell(_ number: Int, _ context: ReportContext) -> Table.Cell {
    switch unit {
    case .count: .number(number)
    case .minutes: .minutes(number)
    case .people: context.peopleCell(number)
    }
  }

  var column: Table.Column { Table.Column(key, title, .number, isExtra: isExtra) }
}
