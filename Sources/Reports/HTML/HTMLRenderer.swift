package import Texts

/// One self-contained HTML file: no script, nothing fetched.
package struct HTMLRenderer {
  private let texts: Texts

  /// Renders in a language.
  package init(_ texts: Texts) { self.texts = texts }

  /// The whole file, with a line end after the last line.
  package func render(_ booklet: Booklet) -> String {
    let anchors = booklet.anchors
    var out = HTMLWriter()
    out.raw(
      "<!DOCTYPE html>\n<html lang=\"\(booklet.language)\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.element("title", booklet.front.title)
    out.raw("\n</head>\n<body>\n")
    write(booklet.front, anchor: nil, anchors, &out)
    for page in booklet.pages { write(page.report, anchor: page.anchor, anchors, &out) }
    out.raw("</body>\n</html>\n")
    return out.text
  }

  private func write(
    _ report: Report, anchor: String?, _ anchors: Set<String>, _ out: inout HTMLWriter
  ) {
    out.raw("<section\(anchor.map { " id=\"\($0)\"" } ?? "")>\n")
    out.element(anchor == nil ? "h1" : "h2", report.title)
    for line in report.facts + report.summary { out.element("p", line) }
    for section in report.sections {
      if let title = section.title { out.element("h3", title) }
      out.raw("<table\(anchor.map { " id=\"\($0)-\(section.key)\"" } ?? "")>\n<tr>")
      let table = section.table.stated
      for column in table.columns { out.element("th", column.title) }
      out.raw("</tr>\n")
      for row in table.rows {
        out.raw("<tr>")
        let target = (row.opens ?? row.address).flatMap { anchors.contains($0) ? $0 : nil }
        for cell in row.cells {
          out.raw("<td>")
          if let target { out.raw("<a href=\"#\(target)\">") }
          out.escaped(cell.shown(texts))
          out.raw(target == nil ? "</td>" : "</a></td>")
        }
        out.raw("</tr>\n")
      }
      out.raw("</table>\n")
    }
    for line in report.notes { out.element("p", line) }
    out.raw("</section>\n")
  }
}
