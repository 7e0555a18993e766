import TerminalText
import Texts

/// Lays a report out in columns that fit a terminal. Where numbers leave no room for texts, rows are
/// listed instead.
struct TableRenderer {
  let width: Int
  var drawing = Drawing.blocks
  let texts: Texts

  /// From here on a table may leave columns out, and says which; below it all are shown, or a list.
  private static let leavesOutFrom = 60

  func render(_ report: Report) -> String {
    var blocks = [head(report), courses(report)]
    var leftOut: [String] = []
    for section in report.sections {
      blocks.append(
        (section.title.map { wrapped($0) } ?? []) + lines(section.table, leavingOut: &leftOut))
    }
    var notes = report.notes
    if !leftOut.isEmpty {
      notes.append(
        texts(
          nb: "Ikke plass her til: {0}. Et bredere vindu eller «--format list» viser alt.",
          leftOut.joined(separator: ", ")))
    }
    blocks.append(notes.flatMap { wrapped($0) })
    return blocks.filter { !$0.isEmpty }.map { lines in
      lines.map { trimmed($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func head(_ report: Report) -> [String] {
    let parts = ([report.title] + report.facts).map(TerminalEscaping.visible)
    return Wrapping.lines(parts: parts, separator: " · ", width: width)
      + report.summary.flatMap { wrapped($0) }
  }

  /// A line each, where it fits whole.
  private func courses(_ report: Report) -> [String] {
    report.courses.compactMap { course in
      let drawn = drawing.course(course.values)
      let line = TerminalEscaping.visible(course.label) + " " + drawn
      return drawn.isEmpty || DisplayWidth.columns(line) > width ? nil : line
    }
  }

  private func wrapped(_ text: String) -> [String] {
    Wrapping.lines(TerminalEscaping.visible(text), width: width)
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func cells(_ table: Table) -> [[String]] {
    table.rows.map { row in
      row.cells.enumerated().map { index, cell in
        (index == 0 ? String(repeating: "  ", count: row.depth) : "")
          + (table.isHeat && cell == .number(0) ? "·" : cell.shown(texts))
      }
    }
  }

  private func lines(_ table: Table, leavingOut leftOut: inout [String]) -> [String] {
    if table.rows.isEmpty { return [] }
    let addresses = table.rows.map { row in row.address.map { "[\($0)]" } ?? "" }
    let margin = addresses.map(DisplayWidth.columns).max() ?? 0
    let room = width - (margin > 0 ? margin + 1 : 0)
    let table = table.drawn(drawing, fitting: room, cells)
    let cells = cells(table)
    let isNarrow = width < Self.leavesOutFrom
    guard let layout = TableLayout(table, cells: cells, width: room, isNarrow: isNarrow) else {
      return ListRenderer(texts: texts).lines(table).flatMap { hanging($0) }
    }
    for index in table.columns.indices where !layout.shown.contains(index) {
      let title = table.columns[index].title
      let isEmpty = cells.allSatisfy { $0[index].isEmpty }
      if !isEmpty, !leftOut.contains(title) { leftOut.append(title) }
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
