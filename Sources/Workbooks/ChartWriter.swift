import CXlsxWriter

/// Draws the charts of a sheet over its cells.
struct ChartWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let workbook: UnsafeMutablePointer<lxw_workbook>

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ workbook: UnsafeMutablePointer<lxw_workbook>
  ) {
    (self.sheet, self.workbook) = (sheet, workbook)
  }

  func write(_ plan: SheetPlan) throws(WorkbookError) {
    for chart in plan.charts { try write(chart, plan.name) }
  }

  private func write(_ plan: ChartPlan, _ name: String) throws(WorkbookError) {
    let shape = plan.isLying ? LXW_CHART_BAR : LXW_CHART_COLUMN
    guard let chart = workbook_add_chart(workbook, UInt8(shape.rawValue)) else {
      throw .library(-1)
    }
    let (first, last) = (UInt32(plan.header + 1), UInt32(plan.header + plan.places))
    for index in 1...plan.series {
      let column = UInt16(index)
      let series = chart_add_series(chart, nil, nil)
      chart_series_set_categories(series, name, first, 0, last, 0)
      chart_series_set_values(series, name, first, column, last, column)
      chart_series_set_name_range(series, name, UInt32(plan.header), column)
    }
    chart_title_set_name(chart, plan.title)
    // One series says its name in the title already.
    if plan.series == 1 { chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue)) }
    if !plan.unit.isEmpty { chart_axis_set_name(chart.pointee.y_axis, plan.unit) }
    // The first place on top, as in the table.
    if plan.isLying { chart_axis_set_reverse(chart.pointee.x_axis) }
    let error = plan.title.withCString { title in
      var options = lxw_chart_options()
      options.description = UnsafeMutablePointer(mutating: title)
      return worksheet_insert_chart_opt(
        sheet, UInt32(plan.header - 1), UInt16(plan.series + 2), chart, &options)
    }
    try check(error)
  }
}
