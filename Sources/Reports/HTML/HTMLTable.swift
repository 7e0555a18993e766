import TerminalText
import Texts

/// Tables as HTML.
struct HTMLTable {
  let texts: Texts
  let labels: HTMLLabels

  /// So many characters fit beside each other in the smallest window; rows of a wider table are stacked.
  private static let narrowest = 38
  private static let longest = 400

  /// Sections that follow each other with the same columns, as one table.
  ///
  /// - Parameters:
  ///   - page: the anchor of the page they stand on; nil in the report itself.
  ///   - title: what they are part of, for those that are read to.
  func write(
    _ sections: [Report.Section], page: String?, title: String, _ anchors: inout HTMLAnchors,
    _ out: inout HTMLWriter
  ) {
    guard let first = sections.first else { return }
    let isOne = sections.count == 1
    let ids = sections.map { section in page.flatMap { anchors.page("\($0)-\(section.key)") } }
    if isOne, first.table.rows.isEmpty {
      nothing(first, ids[0], &out)
      return
    }
    let head = first.table
    let heat = head.isHeat ? HTMLHeat(head) : nil
    out.raw("<table\(isOne ? id(ids[0]) : "") class=\"\(classes(head, isOne: isOne))\">\n")
    let caption = isOne ? first.title : nil
    out.element("caption", caption == nil ? " class=\"sr\"" : "", caption ?? title)
    header(head, &out)
    for (section, anchor) in zip(sections, ids) {
      let rows = section.table.rows
      let sums = isOne ? rows.reversed().prefix { $0.isSum }.count : 0
      out.raw("<tbody\(isOne ? "" : id(anchor))>\n")
      if !isOne, let title = section.title { part(title, anchor, head, anchors, &out) }
      for row in rows.dropLast(sums) { self.row(row, head, heat, page, &anchors, &out) }
      out.raw("</tbody>\n")
      if sums == 0 { continue }
      out.raw("<tfoot>\n")
      for row in rows.suffix(sums) { self.row(row, head, heat, page, &anchors, &out) }
      out.raw("</tfoot>\n")
    }
    out.raw("</table>\n")
    if let heat { legend(heat, &out) }
  }

  private func nothing(_ section: Report.Section, _ anchor: String?, _ out: inout HTMLWriter) {
    out.raw("<div class=\"nothing\"\(id(anchor))>\n")
    if let title = section.title { out.element("p", " class=\"caption\"", title) }
    out.element("p", texts(nb: "Ingenting å vise."))
    out.raw("</div>\n")
  }

  private func classes(_ table: Table, isOne: Bool) -> String {
    if table.isHeat { return "heat stack \(labels.name(table))" }
    let isSlim =
      isOne && table.rows.count <= Self.longest
      && TableLayout(
        table.stated, cells: table.stated.rows.map { $0.cells.map { $0.shown(texts) } },
        width: Self.narrowest, isNarrow: true) != nil
    if isSlim { return "slim" }
    let isEven = table.rows.allSatisfy { $0.cells.dropFirst().allSatisfy(Self.isShort) }
    return "stack \(isEven ? "" : "flow ")\(labels.name(table))"
  }

  /// Whether cells of its kind can stand below each other in columns of the smallest window.
  private static func isShort(_ cell: Table.Cell) -> Bool {
    switch cell {
    case .empty, .number, .yesOrNo: true
    default: false
    }
  }

  private func header(_ table: Table, _ out: inout HTMLWriter) {
    if table.columns.allSatisfy(\.title.isEmpty) { return }
    out.raw("<thead>\n<tr>")
    for column in table.columns {
      let style = place(column).map { " class=\"\($0)\"" } ?? ""
      if column.title.isEmpty {
        out.raw("<td\(style)></td>")
      } else {
        out.raw("<th scope=\"col\"\(style)>")
        out.escaped(column.title)
        out.raw("</th>")
      }
    }
    out.raw("</tr>\n</thead>\n")
  }

  /// The class of what stands in a column.
  private func place(_ column: Table.Column) -> String? {
    switch column.content {
    case .text: nil
    case .word: "w"
    case .number: "n"
    case .drawing: "g"
    }
  }

  /// The line above the rows of a part.
  private func part(
    _ title: String, _ anchor: String?, _ table: Table, _ anchors: HTMLAnchors,
    _ out: inout HTMLWriter
  ) {
    out.raw(
      "<tr class=\"part\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">")
    out.escaped(title)
    if let anchor, anchors.isOpened(anchor) {
      out.raw(" <a class=\"up\" href=\"#\(anchors.back(from: anchor))\">")
      out.escaped(texts(nb: "Tilbake til tallet"))
      out.raw("</a>")
    }
    out.raw("</th></tr>\n")
  }

  private func row(
    _ row: Table.Row, _ table: Table, _ heat: HTMLHeat?, _ page: String?,
    _ anchors: inout HTMLAnchors, _ out: inout HTMLWriter
  ) {
    let target = anchors.target(row, from: page)
    let way = target.flatMap { anchors.way(to: $0) }
    let entry = table.listsEntries ? anchors.entry(row, isFront: page == nil) : nil
    let known =
      page == nil && entry == nil && table.listsEntries ? anchors.place(ofEntry: row) : nil
    let figures = zip(table.columns, row.cells).map { column, cell in
      column.content == .number && cell != .empty
    }
    let leadsByName = heat != nil || !figures.contains(true)
    out.raw("<tr\(id(entry))\(row.isSum ? " class=\"sum\"" : "")>")
    for (index, (column, cell)) in zip(table.columns, row.cells).enumerated() {
      let shade = row.isSum ? nil : heat?.shade(cell)
      let leads = index == 0 ? leadsByName : figures[index] && shade != "z"
      let link = leads ? target : index == 0 ? known : nil
      var classes: [String] = []
      if index > 0 || column.content == .number, let place = place(column) {
        classes.append(isTooLong(cell, column) ? "x" : place)
      }
      if index == 0, row.depth > 0 { classes.append("d\(min(row.depth, 3))") }
      if let shade { classes.append(shade) }
      let style = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
      let tag = index == 0 ? "th" : "td"
      out.raw("<\(tag)\(index == 0 ? " scope=\"row\"\(id(way))" : "")\(style)>")
      if index == 0, let address = row.address {
        out.raw("<span class=\"k\">")
        out.escaped(address)
        out.raw("</span> ")
      }
      if let link { out.raw("<a href=\"#\(link)\">") }
      content(cell, shade, &out)
      out.raw("\(link == nil ? "" : "</a>")</\(tag)>")
    }
    out.raw("</tr>\n")
  }

  /// Whether it is a word that a phone is not wide enough for, as a digest is.
  private func isTooLong(_ cell: Table.Cell, _ column: Table.Column) -> Bool {
    if case .text(let word) = cell {
      column.content == .word && word.utf8.count > 32
    } else {
      false
    }
  }

  private func content(_ cell: Table.Cell, _ shade: String?, _ out: inout HTMLWriter) {
    switch cell {
    case .bar(let value, let most): out.raw(HTMLDrawing.bar(value, of: most))
    case .course(let values): out.raw(HTMLDrawing.course(values))
    case .number(0) where shade != nil:
      out.raw("<span class=\"sr\">0</span><span aria-hidden=\"true\">·</span>")
    default: out.escaped(cell.shown(texts))
    }
  }

  private func legend(_ heat: HTMLHeat, _ out: inout HTMLWriter) {
    out.raw("<p class=\"legend\"><span class=\"z\">·</span> 0")
    for (index, step) in heat.steps.enumerated() {
      let (from, to) = (texts.number(step.lowerBound), texts.number(step.upperBound))
      out.raw(" <span class=\"\(HTMLHeat.shade(index))\">")
      out.escaped(step.count == 1 ? from : "\(from)–\(to)")
      out.raw("</span>")
    }
    out.raw("</p>\n")
  }

  private func id(_ anchor: String?) -> String { anchor.map { " id=\"\($0)\"" } ?? "" }
}
