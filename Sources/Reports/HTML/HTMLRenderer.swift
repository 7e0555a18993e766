import Events
package import Texts

/// One self-contained HTML file: no script, nothing fetched, every figure a link to what stands behind it.
package struct HTMLRenderer {
  private let texts: Texts

  /// A front table with more rows than this stands below the charts; a page with more begins a new sheet.
  private static let longest = 20

  /// Renders in a language.
  package init(_ texts: Texts) { self.texts = texts }

  /// The whole file, with a line end after the last line.
  package func render(_ booklet: Booklet) -> String {
    let labels = HTMLLabels(booklet)
    let tables = HTMLTable(texts: texts, labels: labels)
    var anchors = HTMLAnchors(booklet)
    var out = HTMLWriter()
    head(booklet, labels, &out)
    out.raw("<body>\n")
    let marks = marks(booklet.front)
    for mark in marks { out.element("p", " class=\"mark\"", mark) }
    out.raw("<header id=\"\(HTMLAnchors.top)\">\n")
    out.element("h1", booklet.front.title)
    facts(booklet.front.facts.filter { !marks.contains($0) }, &out)
    for line in booklet.front.summary { out.element("p", " class=\"lead\"", line) }
    courses(booklet.front, &out)
    out.raw("</header>\n<main>\n<section class=\"front\">\n")
    front(booklet, tables, &anchors, &out)
    out.raw("</section>\n")
    contents(booklet, anchors, &out)
    for page in booklet.pages { write(page, booklet.front, tables, &anchors, &out) }
    out.raw("</main>\n")
    footer(booklet, &out)
    out.raw("</body>\n</html>\n")
    return out.text
  }

  private func head(_ booklet: Booklet, _ labels: HTMLLabels, _ out: inout HTMLWriter) {
    out.raw("<!DOCTYPE html>\n<html lang=\"")
    out.escaped(booklet.language)
    out.raw(
      """
      ">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Varde">
      <link rel="icon" href="data:,">

      """)
    out.element("title", booklet.front.title)
    let running = HTMLLabels.quoted(
      ([booklet.front.title] + marks(booklet.front)).joined(separator: " · "))
    out.raw("<style>\n\(HTMLStyle.screen)@media screen and (max-width:52rem){\n")
    out.raw("\(HTMLStyle.narrow)\(labels.rules)}\n\(HTMLStyle.print)")
    out.raw("@page{@bottom-left{content:\(running)}}\n</style>\n</head>\n")
  }

  /// What is said before all else: that it is made up, or that anybody opens the vault.
  private func marks(_ report: Report) -> [String] {
    let marks = [texts(nb: "DEMO: alt er oppdiktet"), texts(nb: "hvelv uten passord")]
    return report.facts.filter { marks.contains($0) }
  }

  private func facts(_ facts: [String], _ out: inout HTMLWriter) {
    if facts.isEmpty { return }
    out.raw("<ul class=\"facts\">\n")
    for fact in facts { out.element("li", fact) }
    out.raw("</ul>\n")
  }

  private func courses(_ report: Report, _ out: inout HTMLWriter) {
    for course in report.courses {
      let drawn = HTMLDrawing.course(course.values)
      if drawn.isEmpty { continue }
      out.raw("<p class=\"course\">")
      out.escaped(course.label)
      out.raw(" \(drawn)</p>\n")
    }
  }

  private func front(
    _ booklet: Booklet, _ tables: HTMLTable, _ anchors: inout HTMLAnchors, _ out: inout HTMLWriter
  ) {
    let sections = booklet.front.sections
    let first = sections.firstIndex { $0.table.rows.count > Self.longest } ?? sections.count
    for (index, section) in sections.enumerated() {
      if index == first { charts(booklet, &out) }
      tables.write([section], page: nil, title: booklet.front.title, &anchors, &out)
    }
    if first == sections.count { charts(booklet, &out) }
    notes(booklet.front, &out)
  }

  private func charts(_ booklet: Booklet, _ out: inout HTMLWriter) {
    for (number, chart) in booklet.charts.enumerated() where !chart.places.isEmpty {
      HTMLChart(texts: texts, chart: chart, number: number).write(&out)
    }
  }

  private func notes(_ report: Report, _ out: inout HTMLWriter) {
    if report.notes.isEmpty { return }
    out.raw("<div class=\"notes\">\n")
    for line in report.notes { out.element("p", line) }
    out.raw("</div>\n")
  }

  private func contents(
    _ booklet: Booklet, _ anchors: HTMLAnchors, _ out: inout HTMLWriter
  ) {
    var known: Set<String> = []
    let pages = booklet.pages.filter { anchors.has($0.anchor) && known.insert($0.anchor).inserted }
    if pages.isEmpty { return }
    out.raw("<nav aria-labelledby=\"page.contents\">\n")
    out.element("h2", " id=\"page.contents\"", texts(nb: "Bak tallene"))
    out.raw("<ul>\n")
    for page in pages {
      out.raw("<li><a href=\"#\(page.anchor)\">")
      out.escaped(page.report.title)
      out.raw("</a>")
      for fact in page.report.facts where !booklet.front.facts.contains(fact) {
        out.raw(" <span>")
        out.escaped(fact)
        out.raw("</span>")
      }
      out.raw("</li>\n")
    }
    out.raw("</ul>\n</nav>\n")
  }

  private func write(
    _ page: Booklet.Page, _ front: Report, _ tables: HTMLTable, _ anchors: inout HTMLAnchors,
    _ out: inout HTMLWriter
  ) {
    let report = page.report
    let isLong = report.sections.reduce(0) { $0 + $1.table.rows.count } > Self.longest
    let id = anchors.page(page.anchor).map { " id=\"\($0)\"" } ?? ""
    let back = anchors.back(from: page.anchor)
    out.raw("<section\(id) class=\"page\(isLong ? " long" : "")\">\n<header>\n")
    let isOpened = anchors.isOpened(page.anchor)
    up(back, isOpened ? texts(nb: "Tilbake til tallet") : texts(nb: "Til toppen"), &out)
    out.element("h2", report.title)
    facts(report.facts.filter { !front.facts.contains($0) }, &out)
    for line in report.summary { out.element("p", " class=\"lead\"", line) }
    courses(report, &out)
    out.raw("</header>\n")
    for group in groups(report.sections) {
      tables.write(group, page: page.anchor, title: report.title, &anchors, &out)
    }
    notes(report, &out)
    if isLong { up(HTMLAnchors.top, texts(nb: "Til toppen"), &out) }
    out.raw("</section>\n")
  }

  private func up(_ anchor: String, _ words: String, _ out: inout HTMLWriter) {
    out.raw("<a class=\"up\" href=\"#\(anchor)\">")
    out.escaped(words)
    out.raw("</a>\n")
  }

  /// Sections that are parts of one table.
  private func groups(_ sections: [Report.Section]) -> [[Report.Section]] {
    var groups: [[Report.Section]] = []
    for section in sections {
      let last = groups.last?.last?.table
      if let last, !last.isHeat, !section.table.isHeat, last.columns == section.table.columns {
        groups[groups.count - 1].append(section)
      } else {
        groups.append([section])
      }
    }
    return groups
  }

  private func footer(_ booklet: Booklet, _ out: inout HTMLWriter) {
    out.raw("<footer>\n")
    if let made = booklet.made {
      out.element(
        "p", texts(nb: "Laget med Varde av alt som var ført til og med {0}.", texts.moment(made)))
    } else {
      out.element("p", texts(nb: "Laget med Varde."))
    }
    out.element(
      "p",
      texts(
        nb: "De samme loggene gir den samme filen, byte for byte. Filen henter ingenting utenfra."))
    out.raw("</footer>\n")
  }
}
