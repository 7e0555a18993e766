import Texts

/// Upright columns over places that follow each other.
struct HTMLColumns {
  let texts: Texts
  let chart: Chart

  private static let (ground, height) = (208, 184)
  /// To the left of this, in hundredths of a per cent, the numbers of the lines stand.
  private let left: Int

  init(texts: Texts, chart: Chart) {
    (self.texts, self.chart) = (texts, chart)
    left = 200 * max(2, texts.number(Self.top(chart)).count)
  }

  func write(_ opening: (Int, inout HTMLWriter) -> Void, _ out: inout HTMLWriter) {
    opening(236, &out)
    let (step, top) = (Self.step(chart.most), Self.top(chart))
    let (from, end) = (HTMLLength.percent(left), HTMLLength.percent(left - 80))
    for value in stride(from: 0, through: top, by: step) {
      let y = y(value, top)
      out.raw(
        "<line class=\"\(value == 0 ? "ground" : "line")\" x1=\"\(from)\" x2=\"100%\" y1=\"\(y)\""
          + " y2=\"\(y)\"/><text class=\"axis\" x=\"\(end)\" y=\"\(y + 4)\" text-anchor=\"end\">"
          + "\(texts.number(value))</text>\n")
    }
    for index in chart.places.indices { place(index, top, &out) }
    out.raw("</svg>\n")
  }

  private func place(_ index: Int, _ top: Int, _ out: inout HTMLWriter) {
    let room = 10_000 - left
    let from = left + room * index / chart.places.count
    let slot = left + room * (index + 1) / chart.places.count - from
    let width = max(1, slot * 7 / 10 / max(1, chart.series.count))
    for (number, series) in chart.series.enumerated() {
      let value = series.values[index]
      let x = from + slot * 15 / 100 + number * width
      let y = y(value, top)
      if value > 0 {
        out.raw(
          "<rect class=\"\(chart.color(number))\" x=\"\(HTMLLength.percent(x))\" y=\"\(y)\""
            + " width=\"\(HTMLLength.percent(width * 19 / 20))\" height=\"\(Self.ground - y)\"/>")
      }
      guard number == chart.series.count - 1 else { continue }
      out.raw(
        "<text class=\"value\" x=\"\(HTMLLength.percent(x + width / 2))\" y=\"\(y - 5)\""
          + " text-anchor=\"middle\">\(texts.number(value))</text>")
    }
    name(index, at: from + slot / 2, &out)
    out.raw("\n")
  }

  /// What a place is called, where there is room: beside each other in a wide window, and in a narrow one.
  private func name(_ index: Int, at x: Int, _ out: inout HTMLWriter) {
    let width = (chart.places.map(\.count).max() ?? 0) * 7 * chart.places.count
    if !index.isMultiple(of: width / 640 + 1) { return }
    let isWideOnly = !index.isMultiple(of: width / 300 + 1)
    out.raw(
      "<text class=\"axis\(isWideOnly ? " wide" : "")\" x=\"\(HTMLLength.percent(x))\""
        + " y=\"227\" text-anchor=\"middle\">")
    out.escaped(chart.places[index])
    out.raw("</text>")
  }

  private func y(_ value: Int, _ top: Int) -> Int {
    value == 0 ? Self.ground : Self.ground - max(1, value * Self.height / top)
  }

  /// The line above the highest column.
  private static func top(_ chart: Chart) -> Int {
    let step = step(chart.most)
    return (chart.most + step - 1) / step * step
  }

  /// 1, 2 or 5 and noughts, so that there are at most five lines above the ground.
  private static func step(_ most: Int) -> Int {
    var unit = 1
    while true {
      for step in [unit, 2 * unit, 5 * unit] where most <= 5 * step { return step }
      unit *= 10
    }
  }
}
