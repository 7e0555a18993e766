package import Application
package import Texts

extension Report {
  /// What a statement of `sql` answered.
  package static func query(_ result: QueryResult, _ texts: Texts) -> Report {
    var seen: [String: Int] = [:]
    let columns = result.columns.enumerated().map { index, name in
      // Each a name of its own, which JSON needs.
      seen[name, default: 0] += 1
      let count = seen[name] ?? 1
      let isNumber = result.rows.allSatisfy { $0[index].isNumberOrNull }
      return Table.Column(count == 1 ? name : "\(name)_\(count)", name, isNumber ? .number : .text)
    }
    var table = Table(columns)
    for row in result.rows { table.add(row.map(cell)) }
    let notes =
      result.isCut ? [texts(nb: "Bare de første {0} radene.", result.rows.count)] : []
    return Report(
      title: texts.rows(result.rows.count), sections: [Section("rows", table)], notes: notes)
  }

  /// The tables that `sql` asks, with their columns.
  package static func queryTables(_ texts: Texts) -> Report {
    var table = Table([
      Table.Column("table", texts(nb: "tabell"), .word),
      Table.Column("columns", texts(nb: "kolonner")),
    ])
    for one in QueryTable.allCases {
      table.add([.text(one.rawValue), .text(one.columns.joined(separator: ", "))])
    }
    return Report(
      title: texts(nb: "Tabeller for sql"), sections: [Section("tables", table)],
      notes: [
        texts(nb: "Folk står med koden sin, og ingen fritekst er med. Ja er 1, nei 0."),
        texts(nb: "Eksempel: {0}", "sql \"SELECT kind, count(*) FROM entries GROUP BY kind\""),
      ])
  }

  private static func cell(_ value: QueryValue) -> Table.Cell {
    switch value {
    case .null: .empty
    // A year is not to be cut into thousands.
    case .integer(let number): .shown(String(number), value: .integer(number))
    case .real(let number): .text(String(number))
    case .text(let text): .text(text)
    }
  }
}

extension QueryValue {
  fileprivate var isNumberOrNull: Bool { if case .text = self { false } else { true } }
}
