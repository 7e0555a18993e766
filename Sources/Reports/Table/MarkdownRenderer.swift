import TerminalText
import Texts

/// Markdown with pipe tables.
struct MarkdownRenderer {
  let texts: Texts

  func render(_ report: Report) -> String {
    var blocks = ["# " + escaped(report.title)]
    if !report.facts.isEmpty {
      blocks.append(report.facts.map(escaped).joined(separator: " · "))
    }
    blocks += report.summary.map(escaped)
    for section in report.sections {
      if let title = section.title { blocks.append("## " + escaped(title)) }
      if !section.table.rows.isEmpty { blocks.append(table(section.table)) }
    }
    blocks += report.notes.map(escaped)
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  private func table(_ table: Table) -> String {
    let table = table.stated
    let rules = table.columns.map { $0.content == .number ? "---:" : "---" }
    let rows = table.rows.map { row in
      row.cells.enumerated().map { index, cell in
        let address = index == 0 ? row.address.map { "[\($0)] " } ?? "" : ""
        return address + escaped(cell.shown(texts))
      }
    }
    return ([table.columns.map { escaped($0.title) }, rules] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String {
    TerminalEscaping.visible(text).reduce(into: "") { out, character in
      if "\\|<*_`".contains(character) { out.append("\\") }
      out.append(character)
    }
  }
}
