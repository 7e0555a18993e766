import TerminalText
import Texts

/// Lays a report out in columns that fit a terminal. Where numbers leave no room for texts, rows are
/// listed instead.
struct TableRenderer {
  let width: Int
  let texts: Texts

  func render(_ report: Report) -> String {
    var blocks = [head(report)]
    for section in report.sections {
      blocks.append((section.title.map { wrapped($0) } ?? []) + lines(section.table))
    }
    blocks.append(report.notes.flatMap { wrapped($0) })
    return blocks.filter { !$0.isEmpty }.map { lines in
      lines.map { trimmed($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func head(_ report: Report) -> [String] {
    let parts = ([report.title] + report.facts).map(TerminalEscaping.visible)
    return Wrapping.lines(parts: parts, separator: " · ", width: width)
      + report.summary.flatMap { wrapped($0) }
  }

  private func wrapped(_ text: String) -> [String] {
    Wrapping.lines(TerminalEscaping.visible(text), width: width)
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func lines(_ table: Table) -> [String] {
    if table.rows.isEmpty { return [] }
    let cells = table.rows.map { row in
      row.cells.enumerated().map { index, cell in
        (index == 0 ? String(repeating: "  ", count: row.depth) : "") + cell.shown(texts)
      }
    }
    let addresses = table.rows.map { row in row.address.map { "[\($0)]" } ?? "" }
    let margin = addresses.map(DisplayWidth.columns).max() ?? 0
    let room = width - (margin > 0 ? margin + 1 : 0)
    guard let layout = TableLayout(table, cells: cells, width: room) else {
      return ListRenderer(texts: texts).lines(table).flatMap { hanging($0) }
    }
    func line(_ address: String, _ text: String) -> String {
      margin > 0 ? DisplayWidth.padded(address, to: margin) + " " + text : text
    }
    var lines: [String] = []
    let titles = layout.shown.map { table.columns[$0].title }
    if titles.contains(where: { !$0.isEmpty }) {
      lines += block(titles, layout, table, isHeader: true).map { line("", $0) }
    }
    for (index, row) in cells.enumerated() {
      let block = block(
        layout.shown.map { row[$0] }, layout, table, depth: table.rows[index].depth)
      for (number, text) in block.enumerated() {
        lines.append(line(number == 0 ? addresses[index] : "", text))
      }
    }
    return lines
  }

  /// The lines of one row; the titles stand at the bottom of theirs.
  private func block(
    _ cells: [String], _ layout: TableLayout, _ table: Table, depth: Int = 0,
    isHeader: Bool = false
  ) -> [String] {
    let columns = cells.enumerated().map { index, text -> [String] in
      let content = table.columns[layout.shown[index]].content
      let indent = index == 0 ? String(repeating: "  ", count: depth) : ""
      let lines =
        content == .text || isHeader
        ? Wrapping.lines(
          String(text.dropFirst(indent.count)), width: layout.widths[index] - indent.count
        ).map { indent + $0 } : [text]
      return lines.map {
        DisplayWidth.padded(
          $0, to: layout.widths[index], content == .number ? .right : .left)
      }
    }
    let height = columns.map(\.count).max() ?? 0
    let gap = String(repeating: " ", count: layout.gap)
    return (0..<height).map { line in
      columns.enumerated().map { index, lines in
        let place = isHeader ? line - (height - lines.count) : line
        return lines.indices.contains(place)
          ? lines[place] : String(repeating: " ", count: layout.widths[index])
      }.joined(separator: gap)
    }
  }

  private func hanging(_ text: String) -> [String] {
    if text.isEmpty || DisplayWidth.columns(text) <= width { return [text] }
    let lines = Wrapping.lines(text, width: width - 2)
    return [lines[0]] + lines.dropFirst().map { "  " + $0 }
  }
}
