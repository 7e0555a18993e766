import TerminalText
import Texts

/// One `label: value` a line, from top to bottom, for screen readers and narrow terminals.
struct ListRenderer {
  let texts: Texts

  func render(_ report: Report) -> String {
    var blocks = [([report.title] + report.facts + report.summary).map(TerminalEscaping.visible)]
    for section in report.sections {
      let lines = lines(section.table)
      if lines.isEmpty { continue }
      blocks.append((section.title.map { [TerminalEscaping.visible($0)] } ?? []) + lines)
    }
    blocks.append(report.notes.map(TerminalEscaping.visible))
    return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// The rows with an empty line between them; cells that say nothing are left out.
  func lines(_ table: Table) -> [String] {
    let table = table.stated
    var lines: [String] = []
    let isVertical = table.columns.allSatisfy(\.title.isEmpty)
    for row in table.rows {
      if isVertical {
        lines.append(vertical(row))
        continue
      }
      if !lines.isEmpty { lines.append("") }
      if let address = row.address, table.columns.first?.title.isEmpty != true {
        lines.append(texts(nb: "tall: {0}", address))
      }
      for (index, (column, cell)) in zip(table.columns, row.cells).enumerated() {
        let text = cell.shown(texts)
        if text.isEmpty { continue }
        let name = column.title.isEmpty ? index == 0 ? row.address ?? "" : "" : column.title
        lines.append(name.isEmpty ? text : "\(name): \(text)")
      }
    }
    return lines
  }

  /// A row whose first cell is its label.
  private func vertical(_ row: Table.Row) -> String {
    let cells = row.cells.map { $0.shown(texts) }
    return (row.address.map { $0 + ", " } ?? "") + cells[0] + ": "
      + cells.dropFirst().filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
