import CXlsxWriter

/// Writes a planned sheet. Strings go out as strings and numbers as numbers; nothing is guessed, so that no
/// text becomes a formula.
struct SheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let workbook: UnsafeMutablePointer<lxw_workbook>

  // As many as Excel follows on a sheet.
  private static let mostLinks = 65_530

  init(
    _ plan: SheetPlan, in workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(WorkbookError) {
    guard let sheet = workbook_add_worksheet(workbook, plan.name) else { throw .library(-1) }
    (self.sheet, self.workbook) = (sheet, workbook)
  }

  /// - Parameter targets: where an anchor leads, as `'Sheet'!A1`.
  func write(
    _ plan: SheetPlan, _ targets: [String: String], _ formats: inout CellFormats
  ) throws(WorkbookError) {
    var links = 0
    for cell in plan.cells {
      let target = links < Self.mostLinks ? cell.link.flatMap { targets[$0] } : nil
      if target != nil { links += 1 }
      try write(cell, target, &formats)
    }
    for (column, width) in plan.widths.sorted(by: { $0.key < $1.key }) {
      let column = UInt16(column)
      try check(worksheet_set_column(sheet, column, column, Double(max(width, 6)) + 2, nil))
    }
    if plan.frozenRows > 0 {
      worksheet_freeze_panes(sheet, UInt32(plan.frozenRows), 0)
      let row = UInt32(plan.frozenRows - 1)
      try check(worksheet_repeat_rows(sheet, row, row))
    }
    if let filter = plan.filter {
      try check(
        worksheet_autofilter(
          sheet, UInt32(filter.rows.lowerBound), UInt16(filter.columns.lowerBound),
          UInt32(filter.rows.upperBound), UInt16(filter.columns.upperBound)))
    }
    for heat in plan.heats { try colour(heat) }
    // A4, as wide as one page.
    worksheet_set_paper(sheet, 9)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    try ChartWriter(sheet, workbook).write(plan)
  }

  private func write(
    _ cell: SheetPlan.Cell, _ target: String?, _ formats: inout CellFormats
  ) throws(WorkbookError) {
    let (row, column) = (UInt32(cell.row), UInt16(cell.column))
    var style = cell.style
    style.isLink = target != nil
    let format = formats.format(style)
    if let target {
      // The words are those of the cell, which is written once more, as what it is.
      let words = if case .text(let text) = cell.value { text } else { " " }
      try check(
        worksheet_write_url_opt(
          sheet, row, column, "internal:" + target, format, words, nil))
    }
    switch cell.value {
    case .text(let text): try check(worksheet_write_string(sheet, row, column, text, format))
    case .number(let number): try check(worksheet_write_number(sheet, row, column, number, format))
    }
  }

  private func colour(_ area: SheetPlan.Area) throws(WorkbookError) {
    let zero = workbook_add_format(workbook)
    format_set_bg_color(zero, 0xF8CBAD)
    var hole = lxw_conditional_format()
    hole.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    hole.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
    hole.value = 0
    hole.format = zero
    hole.stop_if_true = 1
    var scale = lxw_conditional_format()
    scale.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    scale.min_color = 0xFFFFFF
    scale.max_color = 0x5B9BD5
    for var rule in [hole, scale] {
      try check(
        worksheet_conditional_format_range(
          sheet, UInt32(area.rows.lowerBound), UInt16(area.columns.lowerBound),
          UInt32(area.rows.upperBound), UInt16(area.columns.upperBound), &rule))
    }
  }
}

/// Throws what libxlsxwriter did not do.
func check(_ error: lxw_error) throws(WorkbookError) {
  if error != LXW_NO_ERROR { throw .library(Int(error.rawValue)) }
}
