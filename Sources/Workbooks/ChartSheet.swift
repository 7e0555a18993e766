import Reports
import Texts

extension SheetPlan {
  /// All charts under each other, each beside the numbers that it is drawn from.
  init(charts: [Chart], name: String) {
    self.init(name: name)
    var row = 0
    for chart in charts {
      add(chart, &row)
    }
  }

  // Rows that a chart covers, with one free below it.
  private static let chartHeight = 17

  private mutating func add(_ chart: Chart, _ row: inout Int) {
    let first = row
    var bold = CellStyle(.text)
    bold.isBold = true
    let title = chart.unit.isEmpty ? chart.title : "\(chart.title) (\(chart.unit))"
    add(CellValue(text: title), row, 0, bold)
    let header = row + 1
    for (index, series) in chart.series.enumerated() {
      add(CellValue(text: series.name), header, index + 1, CellStyle(.header))
      widen(index + 1, series.name.count)
    }
    for (index, place) in chart.places.enumerated() {
      add(CellValue(text: place), header + 1 + index, 0, CellStyle(.text))
      widen(0, place.count)
      for (column, series) in chart.series.enumerated() {
        cells.append(
          Cell(
            row: header + 1 + index, column: column + 1,
            value: .number(Double(series.values[index])),
            style: CellStyle(.number)))
      }
    }
    if !chart.places.isEmpty, !chart.series.isEmpty {
      charts.append(
        ChartPlan(
          title: chart.title, unit: chart.unit, isLying: chart.shape == .bars, header: header,
          places: chart.places.count, series: chart.series.count))
    }
    row = max(first + Self.chartHeight, header + chart.places.count + 2)
  }

  private mutating func add(_ value: CellValue?, _ row: Int, _ column: Int, _ style: CellStyle) {
    guard let value else { return }
    cells.append(Cell(row: row, column: column, value: value.value, style: style))
  }

  private mutating func widen(_ column: Int, _ width: Int) {
    widths[column] = max(widths[column] ?? 0, min(width, 40))
  }
}
