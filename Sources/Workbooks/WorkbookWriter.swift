import CXlsxWriter
import Events
package import Reports
import Sheets
package import Texts

/// A report with all that its figures open to, as a workbook (.xlsx, ECMA-376): the front, its charts, and a
/// sheet for each page. The same booklet gives the same bytes, at any time and in any time zone.
package struct WorkbookWriter {
  private let texts: Texts

  /// Writes in a language.
  package init(_ texts: Texts) { self.texts = texts }

  /// The whole file, read back before it is handed out.
  package func bytes(_ booklet: Booklet) throws(WorkbookError) -> [UInt8] {
    let plans = plans(booklet)
    let file = try MemoryFile()
    try write(plans, booklet, to: file.path)
    let bytes = try file.bytes()
    // libxlsxwriter does not notice that its temporary files could not be written.
    guard Self.isWhole(bytes, plans) else { throw .notWhole }
    return bytes
  }

  /// How many sheets a booklet has.
  package func sheets(of booklet: Booklet) -> Int {
    1 + (booklet.charts.isEmpty ? 0 : 1) + booklet.pages.count
  }

  func plans(_ booklet: Booklet) -> [SheetPlan] {
    var names = SheetNames()
    var plans = [
      SheetPlanner.plan(
        booklet.front, name: names.name(booklet.front.title), anchor: nil, texts)
    ]
    if !booklet.charts.isEmpty {
      plans.append(SheetPlan(charts: booklet.charts, name: names.name(texts(nb: "Diagram"))))
    }
    for page in booklet.pages {
      // What the page is, without what opens it: `kurs · bufdir-2025/2c`.
      let title = page.report.title
      let name = names.name(
        title.firstRange(of: " · ").map { String(title[..<$0.lowerBound]) } ?? title)
      plans.append(SheetPlanner.plan(page.report, name: name, anchor: page.anchor, texts))
    }
    return plans
  }

  private func write(
    _ plans: [SheetPlan], _ booklet: Booklet, to path: String
  ) throws(WorkbookError) {
    guard let workbook = workbook_new(path) else { throw .library(-1) }
    do throws(WorkbookError) {
      var formats = CellFormats(workbook)
      var targets: [String: String] = [:]
      for plan in plans {
        let name = plan.name.replacing("'", with: "''")
        for (anchor, row) in plan.anchors { targets[anchor] = "'\(name)'!A\(row + 1)" }
      }
      for plan in plans {
        try SheetWriter(plan, in: workbook).write(plan, targets, &formats)
      }
      try setProperties(of: booklet, workbook)
    } catch {
      lxw_workbook_free(workbook)
      throw error
    }
    try check(workbook_close(workbook))
  }

  private func setProperties(
    of booklet: Booklet, _ workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(WorkbookError) {
    // Where nothing was recorded: the earliest day that a ZIP archive can have. Nil, or 0, would be the clock.
    let seconds = booklet.made.map { Int($0.milliseconds / 1_000) } ?? 0
    let title = CellValue.written(booklet.front.title)
    let error = title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = seconds > 0 ? seconds : 315_532_800
      return workbook_set_properties(workbook, &properties)
    }
    try check(error)
  }

  /// Whether every sheet is there with as many cells as it was to have.
  private static func isWhole(_ bytes: [UInt8], _ plans: [SheetPlan]) -> Bool {
    do throws(SheetProblem) {
      let workbook = try Workbook(bytes, limits: .ownWork)
      guard workbook.sheets.map(\.name) == plans.map(\.name) else { return false }
      for (index, plan) in plans.enumerated() {
        let cells = try workbook.rows(of: index).reduce(0) { $0 + $1.cells.count }
        if cells != plan.cells.count { return false }
      }
      return true
    } catch { return false }
  }
}

extension SheetLimits {
  /// What we wrote ourselves is no bomb.
  fileprivate static var ownWork: SheetLimits {
    var limits = SheetLimits()
    limits.file = .max
    limits.entries = .max
    limits.part = .max
    limits.total = .max
    limits.ratio = .max
    limits.sheets = .max
    limits.strings = .max
    limits.stringBytes = .max
    limits.rows = .max
    limits.cells = .max
    limits.text = .max
    return limits
  }
}
