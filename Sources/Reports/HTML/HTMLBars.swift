import Texts

/// Lying bars beside places that are compared.
struct HTMLBars {
  let texts: Texts
  let chart: Chart

  private static let (bar, gap, line) = (14, 10, 18)
  /// A name longer than this stands above its bars.
  private static let shortest = 18
  /// To the right of this, in hundredths of a per cent, there is room for a number.
  private static let right = 8_800

  func write(_ opening: (Int, inout HTMLWriter) -> Void, _ out: inout HTMLWriter) {
    let isBeside = chart.places.allSatisfy { $0.count <= Self.shortest }
    let above = isBeside ? 0 : Self.line
    let block = chart.series.count * Self.bar + Self.gap + above
    opening(max(1, chart.places.count * block), &out)
    for (index, name) in chart.places.enumerated() {
      let top = index * block + above + Self.gap / 2
      let y = isBeside ? top + chart.series.count * Self.bar / 2 + 4 : top - 6
      out.raw(
        isBeside
          ? "<text class=\"axis\" x=\"31%\" y=\"\(y)\" text-anchor=\"end\">"
          : "<text class=\"axis\" x=\"0\" y=\"\(y)\">")
      out.escaped(name)
      out.raw("</text>")
      for number in chart.series.indices {
        bar(index, number, y: top + number * Self.bar, left: isBeside ? 3_200 : 0, &out)
      }
      out.raw("\n")
    }
    out.raw("</svg>\n")
  }

  private func bar(_ place: Int, _ number: Int, y: Int, left: Int, _ out: inout HTMLWriter) {
    let value = chart.series[number].values[place]
    let width = value == 0 ? 0 : max(30, (Self.right - left) * value / chart.most)
    if width > 0 {
      out.raw(
        "<rect class=\"\(chart.color(number))\" x=\"\(HTMLLength.percent(left))\""
          + " y=\"\(y + 1)\" width=\"\(HTMLLength.percent(width))\" height=\"\(Self.bar - 2)\"/>")
    }
    let isAbout = number == chart.series.count - 1
    out.raw(
      "<text class=\"\(isAbout ? "value" : "axis")\" x=\"\(HTMLLength.percent(left + width + 100))\""
        + " y=\"\(y + 11)\">\(texts.number(value))</text>")
  }
}
