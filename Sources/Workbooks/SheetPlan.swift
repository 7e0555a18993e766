/// A sheet before it is written: which cell says what, and how it looks.
struct SheetPlan {
  /// On its tab.
  let name: String
  /// In the order of rows and columns, both from 0.
  var cells: [Cell] = []
  /// In which row an anchor stands.
  var anchors: [String: Int] = [:]
  /// Columns of text as wide as this many characters.
  var widths: [Int: Int] = [:]
  /// Rows from the top that stay when somebody scrolls.
  var frozenRows = 0
  /// A table that can be filtered, its header first.
  var filter: Area?
  /// Numbers that are the darker the larger they are.
  var heats: [Area] = []
  /// Drawn from cells of this sheet.
  var charts: [ChartPlan] = []

  /// A cell.
  struct Cell {
    let row: Int
    let column: Int
    let value: Value
    let style: CellStyle
    /// The anchor it leads to.
    var link: String?
  }

  /// What a cell holds: never a formula.
  enum Value: Hashable {
    case text(String)
    case number(Double)
  }

  /// Cells from one corner to another.
  struct Area: Hashable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }
}

/// How a cell looks.
struct CellStyle: Hashable {
  /// What is to be read from it.
  enum Kind: Hashable {
    case text, title, remark, header
    /// `14 655`, as the reader's program writes thousands.
    case number
    /// `2025-01-14`.
    case date
    /// Hours and minutes that go on after 24 hours: `102:05`.
    case duration
  }

  var kind: Kind
  var isBold = false
  var isLink = false
  var wraps = false
  var isRight = false
  var indent = 0

  init(_ kind: Kind) { self.kind = kind }
}

/// A chart over cells of its sheet: names of the series in the header, places in the first column.
struct ChartPlan {
  let title: String
  let unit: String
  let isLying: Bool
  let header: Int
  let places: Int
  let series: Int
}
