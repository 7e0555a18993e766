package import Decisions
package import Events

/// Which column of the form stands where in the file.
package struct HeaderReading: Sendable {
  /// The columns of the form that the file has, in the form's order.
  package let columns: [Column]
  /// Names in the header that are no column of the form, as read, each once; they are kept out.
  package let unknownColumns: [String]
  /// The place of each of `columns` in a record.
  let positions: [Column: Int]
  /// The places of the header's empty cells; nothing may stand under them.
  let nameless: Set<Int>
  /// How many cells the header has.
  let width: Int

  /// Throws when a column is given twice, or the file looks like another form or none.
  package init(cells: [String], of form: FormKind) throws(FormProblem) {
    var positions: [Column: Int] = [:]
    var unknown: [String] = []
    var seen: Set<String> = []
    var nameless: Set<Int> = []
    for (place, cell) in cells.map(\.cell).enumerated() {
      if cell.isEmpty {
        nameless.insert(place)
      } else if let column = Column(header: cell), form.columns.contains(column) {
        guard positions.updateValue(place, forKey: column) == nil else {
          throw .columnTwice(column)
        }
      } else if seen.insert(cell).inserted {
        unknown.append(cell)
      }
    }
    let found = Set(cells.compactMap { Column(header: $0) })
    let other = Self.betterForm(than: form, for: found)
    if other != nil || form.requiredColumns.allSatisfy({ !found.contains($0) }) {
      throw .notThisForm(form, looksLike: other)
    }
    self.positions = positions
    self.nameless = nameless
    columns = form.columns.filter { positions[$0] != nil }
    unknownColumns = unknown
    width = cells.count
  }

  /// A form that has all of its required columns here, all that `form` has, and two more. When
  /// `form` has none of its required columns, one of more columns is enough.
  private static func betterForm(than form: FormKind, for found: Set<Column>) -> FormKind? {
    let mine = found.intersection(form.columns)
    let isNone = form.requiredColumns.allSatisfy { !found.contains($0) }
    let others = FormKind.allCases.filter { other in
      guard other != form, found.isSuperset(of: other.requiredColumns) else { return false }
      let theirs = found.intersection(other.columns)
      return isNone
        ? theirs.count > mine.count
        : theirs.isSuperset(of: mine) && theirs.count >= mine.count + 2
    }
    return others.max {
      found.intersection($0.columns).count < found.intersection($1.columns).count
    }
  }
}
