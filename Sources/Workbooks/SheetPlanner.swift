import Reports
import TerminalText
import Texts

/// Lays a report out on a sheet: its title, what stands above the tables, the tables, what stands below.
struct SheetPlanner {
  private let texts: Texts
  private var plan: SheetPlan
  private var row = 0
  private var tables: [(area: SheetPlan.Area, hasHeader: Bool, sums: Int)] = []

  private static let widest = 60
  // More rows than this above the header leave a small screen no room for what moves.
  private static let mostFrozen = 8

  /// A sheet of a report.
  ///
  /// - Parameter anchor: of a page; nil for the front, whose facts and sentences stand above its tables.
  static func plan(
    _ report: Report, name: String, anchor: String?, _ texts: Texts
  ) -> SheetPlan {
    var planner = SheetPlanner(texts: texts, plan: SheetPlan(name: name))
    planner.lay(report, anchor)
    return planner.plan
  }

  private init(texts: Texts, plan: SheetPlan) {
    self.texts = texts
    self.plan = plan
  }

  private mutating func lay(_ report: Report, _ anchor: String?) {
    if let anchor { plan.anchors[anchor] = row }
    line(report.title, .title)
    if anchor == nil { remarks(report.facts + report.summary) }
    row += 1
    for section in report.joined(texts) {
      lay(section, anchor)
      row += 1
    }
    remarks((anchor == nil ? [] : report.facts + report.summary) + report.notes)
    finish(isPage: anchor != nil)
  }

  private mutating func lay(_ section: JoinedSection, _ anchor: String?) {
    let table = section.table.stated
    if let anchor {
      for key in section.keys { plan.anchors["\(anchor)-\(key)"] = row }
    }
    if let title = section.title, !table.rows.isEmpty {
      var style = CellStyle(.text)
      style.isBold = true
      line(title, style)
    }
    if table.rows.isEmpty { return }
    let hasAddresses = table.rows.contains { $0.address != nil }
    let shift = hasAddresses ? 1 : 0
    let first = row
    let hasHeader = hasAddresses || table.columns.contains { !$0.title.isEmpty }
    if hasHeader {
      if hasAddresses { header(texts(nb: "tall"), 0) }
      for (index, column) in table.columns.enumerated() {
        header(column.title, index + shift, isRight: column.content == .number)
      }
      row += 1
    }
    let body = row
    for (index, written) in table.rows.enumerated() {
      if let anchor, let key = section.starts[index] { plan.anchors["\(anchor)-\(key)"] = row }
      lay(written, table.columns, shift)
    }
    let columns = 0...(table.columns.count + shift - 1)
    let sums = table.rows.reversed().prefix(while: \.isSum).count
    tables.append((SheetPlan.Area(rows: first...(row - 1), columns: columns), hasHeader, sums))
    if table.isHeat {
      let last = row - 1 - sums
      if last >= body { plan.heats.append(SheetPlan.Area(rows: body...last, columns: columns)) }
    }
  }

  private mutating func lay(_ written: Table.Row, _ columns: [Table.Column], _ shift: Int) {
    let target = written.opens ?? written.address
    if shift == 1, let address = written.address {
      var style = CellStyle(.text)
      style.isBold = written.isSum
      add(.text(CellValue.written(address)), 0, style, target)
    }
    for (index, (cell, column)) in zip(written.cells, columns).enumerated() {
      guard let found = CellValue(cell, texts) else { continue }
      var style = CellStyle(found.kind)
      style.isBold = written.isSum
      style.isRight = column.content == .number && found.kind == .text
      if index == 0 { style.indent = min(written.depth, 15) }
      if case .text(let text) = found.value {
        style.wraps = DisplayWidth.columns(text) > Self.widest
      }
      let isLink = column.content == .number || index == 0 && shift == 0
      add(found.value, index + shift, style, isLink ? target : nil)
      widen(index + shift, to: cell.shown(texts))
    }
    row += 1
  }

  private mutating func header(_ title: String, _ column: Int, isRight: Bool = false) {
    widen(column, to: title)
    var style = CellStyle(.header)
    style.isRight = isRight
    // A header without words still has its colour.
    add(.text(title.isEmpty ? " " : CellValue.written(title)), column, style, nil)
  }

  private mutating func add(
    _ value: SheetPlan.Value, _ column: Int, _ style: CellStyle, _ link: String?
  ) {
    plan.cells.append(
      SheetPlan.Cell(row: row, column: column, value: value, style: style, link: link))
  }

  private mutating func remarks(_ lines: [String]) {
    for text in lines { line(text, .remark) }
  }

  private mutating func line(_ text: String, _ kind: CellStyle.Kind) { line(text, CellStyle(kind)) }

  private mutating func line(_ text: String, _ style: CellStyle) {
    if let found = CellValue(text: text) { add(found.value, 0, style, nil) }
    row += 1
  }

  private mutating func widen(_ column: Int, to text: String) {
    let columns = min(DisplayWidth.columns(text), Self.widest)
    plan.widths[column] = max(plan.widths[column] ?? 0, columns)
  }

  private mutating func finish(isPage: Bool) {
    // The header of one table would stand above the columns of another.
    if tables.count == 1, tables[0].hasHeader, tables[0].area.rows.lowerBound < Self.mostFrozen {
      plan.frozenRows = tables[0].area.rows.lowerBound + 1
    }
    let largest = tables.filter(\.hasHeader).max { $0.area.rows.count < $1.area.rows.count }
    if isPage, let largest, largest.area.rows.count - largest.sums > 2 {
      let rows = largest.area.rows
      plan.filter = SheetPlan.Area(
        rows: rows.lowerBound...(rows.upperBound - largest.sums), columns: largest.area.columns)
    }
  }
}
