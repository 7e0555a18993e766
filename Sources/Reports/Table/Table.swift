package import Events

/// Rows of typed cells under columns. What a cell looks like is decided by whoever lays it out.
package struct Table: Hashable, Sendable {
  /// The columns.
  package var columns: [Column]
  /// The rows; each has as many cells as there are columns.
  package var rows: [Row] = []
  /// Whether it is read at a glance: in a file the larger a number the darker its cell, and 0 stands out.
  package var isHeat = false

  /// A table without rows.
  package init(_ columns: [Column]) { self.columns = columns }

  /// A column.
  package struct Column: Hashable, Sendable {
    /// Name in CSV and JSON.
    package let key: String
    /// What stands above it.
    package let title: String
    /// What stands in it.
    package let content: Content
    /// Whether it is left out where there is no room for it.
    package let isExtra: Bool

    /// What stands in a column.
    package enum Content: Hashable, Sendable {
      /// Text that can go over several lines.
      case text
      /// A word that is never broken.
      case word
      /// A number, or what is compared like one: to the right, never broken.
      case number
      /// What other columns say, drawn: only where there is room, and where people look at columns.
      case drawing
    }

    /// A column.
    package init(_ key: String, _ title: String, _ content: Content = .text, isExtra: Bool = false)
    {
      self.key = key
      self.title = title
      self.content = content
      self.isExtra = isExtra
    }
  }

  /// A row.
  package struct Row: Hashable, Sendable {
    /// What opens it, as `2c`, shown as `[2c]`.
    package var address: String?
    /// How far its first cell is moved to the right, in steps.
    package var depth: Int
    /// The cells.
    package var cells: [Cell]
    /// What its figures open in a file, where that is not its address: the anchor of a page or of a section.
    package var opens: String?
    /// Whether it is a sum of the others.
    package var isSum: Bool

    /// A row.
    package init(
      _ cells: [Cell], address: String? = nil, depth: Int = 0, opens: String? = nil,
      isSum: Bool = false
    ) {
      self.cells = cells
      self.address = address
      self.depth = depth
      self.opens = opens
      self.isSum = isSum
    }
  }

  /// What stands in a cell.
  package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    case yesOrNo(Bool)
    case date(CivilDate)
    /// A length in minutes.
    case minutes(Int)
    /// Something that people and programs are told differently.
    case shown(String, value: JSON)
    /// A bar, as long as a number is of the largest.
    case bar(Int, of: Int)
    /// A number a place, as a line that rises and falls: `▁▄█`.
    case course([Int])
  }

  /// Adds a row.
  package mutating func add(
    _ cells: [Cell], address: String? = nil, depth: Int = 0, opens: String? = nil,
    isSum: Bool = false
  ) {
    precondition(cells.count == columns.count)
    rows.append(Row(cells, address: address, depth: depth, opens: opens, isSum: isSum))
  }

  /// The table without what is only drawn.
  package var stated: Table {
    let kept = columns.indices.filter { columns[$0].content != .drawing }
    if kept.count == columns.count { return self }
    var table = self
    table.columns = kept.map { columns[$0] }
    for index in rows.indices { table.rows[index].cells = kept.map { rows[index].cells[$0] } }
    return table
  }

  /// The rows as objects.
  package var json: [JSON] {
    let (columns, rows) = (stated.columns, stated.rows)
    return rows.map { row in
      let address = row.address.map { [JSON.Member("address", .string($0))] } ?? []
      return .object(
        address + zip(columns, row.cells).map { JSON.Member($0.key, $1.json) })
    }
  }
}

extension Table.Cell {
  /// A text, or nothing.
  package static func text(_ value: (some CustomStringConvertible)?) -> Self {
    value.map { .text($0.description) } ?? .empty
  }

  /// A number, or nothing.
  package static func number(_ value: Int?) -> Self { value.map { .number($0) } ?? .empty }

  /// A date, or nothing.
  package static func date(_ value: CivilDate?) -> Self { value.map { .date($0) } ?? .empty }

  /// A length, or nothing.
  package static func minutes(_ value: Int?) -> Self { value.map { .minutes($0) } ?? .empty }

  /// Yes, no or nothing.
  package static func yesOrNo(_ value: Bool?) -> Self { value.map { .yesOrNo($0) } ?? .empty }

  /// What programs are told.
  package var json: JSON {
    switch self {
    case .empty: .null
    case .text(let value): .string(value)
    case .number(let value), .minutes(let value): .integer(value)
    case .yesOrNo(let value): .bool(value)
    case .date(let value): .string("\(value)")
    case .shown(_, let value): value
    case .bar, .course: .null
    }
  }
}
