package import Texts

/// Sections of a report as a spreadsheet has them: those with the same columns are one table, which says in
/// its first column which section a row is of.
package struct JoinedSection: Sendable {
  /// What stands above it; nil where it is joined of several.
  package let title: String?
  /// The table.
  package let table: Table
  /// The sections that it is joined of, by their keys.
  package let keys: [String]
  /// At which row each of several sections begins.
  package let starts: [Int: String]
}

extension Report {
  /// The sections, those with the same columns joined, each table where the first of its sections stands.
  package func joined(_ texts: Texts) -> [JoinedSection] { Self.joined(sections, texts) }

  static func joined(_ sections: [Section], _ texts: Texts) -> [JoinedSection] {
    var order: [[Table.Column]] = []
    var groups: [[Table.Column]: [Section]] = [:]
    for section in sections {
      if groups[section.table.columns] == nil { order.append(section.table.columns) }
      groups[section.table.columns, default: []].append(section)
    }
    return order.map { joined(groups[$0] ?? [], of: $0, texts) }
  }

  private static func joined(
    _ sections: [Section], of columns: [Table.Column], _ texts: Texts
  ) -> JoinedSection {
    if sections.count == 1 {
      return JoinedSection(
        title: sections[0].title, table: sections[0].table, keys: [sections[0].key], starts: [:])
    }
    var table = Table([.init("section", texts(nb: "avsnitt"))] + columns)
    table.isHeat = sections.contains(where: \.table.isHeat)
    var starts: [Int: String] = [:]
    for section in sections {
      if !section.table.rows.isEmpty { starts[table.rows.count] = section.key }
      for row in section.table.rows {
        table.add(
          [.text(section.title ?? section.key)] + row.cells, address: row.address,
          opens: row.opens, isSum: row.isSum)
      }
    }
    return JoinedSection(title: nil, table: table, keys: sections.map(\.key), starts: starts)
  }
}
