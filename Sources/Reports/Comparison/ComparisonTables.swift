import Events
import Projections
import Texts

/// Each figure at A and at B in a reading, and what explains the difference.
struct DifferenceTable {
  private(set) var table: Table

  /// - Parameter keys: names of the columns after the first, in CSV and JSON.
  init(
    _ comparison: Comparison, _ column: KeyPath<Both<Int>, Int>, keys: [String], _ texts: Texts
  ) {
    table = Table([
      .init("figure", ""), .init(keys[0], texts(nb: "A"), .number),
      .init(keys[1], texts(nb: "B"), .number),
      .init(keys[2], texts(nb: "endring"), .number),
      .init(keys[3], texts(nb: "av dette")),
    ])
    for figure in BufdirFigure.allCases {
      // How many other forms there are is told by their points and one by one.
      guard figure != .otherForms, let counted = figure.counted else { continue }
      let (before, after) = (comparison.before[counted], comparison.after[counted])
      let difference = after[keyPath: column] - before[keyPath: column]
      let changes = comparison.changes(of: counted)
      let terms = changes.terms(column)
      table.add(
        [
          .text(texts.label(figure)), Self.cell(before[keyPath: column], figure),
          Self.cell(after[keyPath: column], figure),
          .shown(texts.difference(difference), value: .integer(difference)),
          terms.isEmpty
            ? .empty
            : .shown(
              texts.sum(terms),
              value: .array(
                terms.map { ["cause": .string($0.cause.rawValue), "amount": .integer($0.amount)] })
            ),
        ], address: changes.isEmpty ? nil : "endring-" + figure.rawValue,
        depth: figure.rawValue.count - 1)
    }
  }

  private static func cell(_ value: Int, _ figure: BufdirFigure) -> Table.Cell {
    switch figure {
    case .likepersonstelefon, .digitalExchange: .yesOrNo(value > 0)
    default: .number(value)
    }
  }
}

/// Points of each criterion at A and at B, in both readings.
struct PointsTable {
  private(set) var table: Table

  init(_ comparison: Comparison, _ texts: Texts) {
    table = Table([
      .init("figure", ""), .init("pointsBefore", texts(nb: "A"), .number),
      .init("pointsAfter", texts(nb: "B"), .number),
      .init("pointsDifference", texts(nb: "endring"), .number),
      .init("lenientPointsBefore", texts(nb: "romslig A"), .number, isExtra: true),
      .init("lenientPointsAfter", texts(nb: "romslig B"), .number, isExtra: true),
      .init("lenientPointsDifference", texts(nb: "romslig endring"), .number, isExtra: true),
    ])
    let (before, after) = (comparison.before.points, comparison.after.points)
    for figure in BufdirFigure.allCases {
      guard let points = figure.points else { continue }
      let cells = [(before.strict, after.strict), (before.lenient, after.lenient)].flatMap {
        a, b -> [Table.Cell] in
        let difference = b[keyPath: points] - a[keyPath: points]
        return [
          .number(a[keyPath: points]), .number(b[keyPath: points]),
          .shown(texts.difference(difference), value: .integer(difference)),
        ]
      }
      table.add([.text(texts.label(figure))] + cells)
    }
  }
}
