import Texts

/// Charts as SVG that is as wide as its place: what lies along it is in hundredths of a per cent, what stands
/// up in pixels, so that texts stay as large as they are.
struct HTMLChart {
  let texts: Texts
  let chart: Chart
  /// The charts of a file are numbered, so that no id stands twice.
  let number: Int

  func write(_ out: inout HTMLWriter) {
    let count = chart.series.count
    out.raw("<figure class=\"chart s\(min(max(count, 1), 4))\">\n<figcaption>")
    out.escaped(chart.title)
    out.raw(" <span class=\"unit\">")
    out.escaped(chart.unit)
    out.raw("</span></figcaption>\n")
    if count > 1 { legend(&out) }
    switch chart.shape {
    case .columns: HTMLColumns(texts: texts, chart: chart).write(opening, &out)
    case .bars: HTMLBars(texts: texts, chart: chart).write(opening, &out)
    }
    numbers(&out)
    out.raw("</figure>\n")
  }

  /// How the drawing begins: what it shows, for those that are read to.
  private func opening(_ height: Int, _ out: inout HTMLWriter) {
    let id = "chart.\(number)"
    out.raw(
      "<svg role=\"img\" aria-labelledby=\"\(id).title \(id).desc\" width=\"100%\""
        + " height=\"\(height)\">\n")
    out.element("title", " id=\"\(id).title\"", chart.title)
    out.element("desc", " id=\"\(id).desc\"", chart.series.map(said).joined(separator: " "))
  }

  private func said(_ series: Chart.Series) -> String {
    let sum = texts.number(series.values.reduce(0, +))
    guard let most = series.values.max(), most > 0,
      let place = series.values.firstIndex(of: most)
    else { return texts(nb: "{0}: {1} {2} i alt.", series.name, sum, chart.unit) }
    return texts(
      nb: "{0}: {1} {2} i alt, flest i {3} ({4}).", series.name, sum, chart.unit,
      chart.places[place], texts.number(most))
  }

  private func legend(_ out: inout HTMLWriter) {
    out.raw("<p class=\"series\">")
    for (index, series) in chart.series.enumerated() {
      out.raw("<span class=\"\(chart.color(index))\"><i></i>")
      out.escaped(series.name)
      out.raw("</span> ")
    }
    out.raw("</p>\n")
  }

  private func numbers(_ out: inout HTMLWriter) {
    out.raw("<details>\n")
    out.element("summary", texts(nb: "Tallene i diagrammet"))
    out.raw("<table class=\"slim\">\n")
    out.element("caption", " class=\"sr\"", chart.title)
    out.raw("<thead>\n<tr><td></td>")
    for series in chart.series {
      out.raw("<th scope=\"col\" class=\"n\">")
      out.escaped(series.name)
      out.raw("</th>")
    }
    out.raw("</tr>\n</thead>\n<tbody>\n")
    for (index, place) in chart.places.enumerated() {
      out.raw("<tr><th scope=\"row\">")
      out.escaped(place)
      out.raw("</th>")
      for series in chart.series {
        out.raw("<td class=\"n\">\(texts.number(series.values[index]))</td>")
      }
      out.raw("</tr>\n")
    }
    out.raw("</tbody>\n</table>\n</details>\n")
  }
}

extension Chart {
  /// The largest number; at least 1, so that it can be divided by.
  var most: Int { max(1, series.flatMap(\.values).max() ?? 1) }

  /// The class of a series. The last is what the chart is about; those before it are what it is held
  /// against.
  func color(_ index: Int) -> String { "f\(min(series.count - 1 - index, 3))" }
}

/// Lengths along a chart.
enum HTMLLength {
  /// Hundredths of a per cent, as `12.34%`.
  static func percent(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return rest == 0
      ? "\(hundredths / 100)%" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
