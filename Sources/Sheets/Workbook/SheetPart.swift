/// The part of one sheet.
final class SheetPart: XMLHandler {
  private(set) var rows: [SheetRow] = []
  private(set) var merges = MergedAreas()
  private let reader: CellReader
  private let limits: SheetLimits

  private var isData = false
  private var row = 0
  private var column = -1
  private var cells: [(column: Int, cell: SheetCell)] = []
  private var raw: CellReader.Raw?
  private var isValue = false
  private var rich = RichText()
  private var cellCount = 0
  private var textSize = 0

  init(_ reader: CellReader, _ limits: SheetLimits) {
    self.reader = reader
    self.limits = limits
  }

  func start(_ element: String, _ attributes: XMLAttributes) throws(SheetProblem) {
    switch element {
    case "sheetData": isData = true
    case "mergeCell": try merges.add(attributes["ref"], limits)
    case "row" where isData: try startRow(attributes)
    case "c" where isData: try startCell(attributes)
    case "f": raw?.hasFormula = true
    case "v":
      isValue = true
      raw?.hasValue = true
    case "is":
      rich = RichText()
      raw?.hasValue = true
    default: rich.start(element)
    }
  }

  private func startRow(_ attributes: XMLAttributes) throws(SheetProblem) {
    let number = attributes["r"].map { Int($0) } ?? row + 1
    // A row that comes again, or before another, is one thing to one program and another to the next.
    guard let number, number > row, number <= CellReference.rowLimit else { throw .damaged }
    row = number
    column = -1
    cells.removeAll(keepingCapacity: true)
  }

  private func startCell(_ attributes: XMLAttributes) throws(SheetProblem) {
    guard row > 0, raw == nil else { throw .damaged }
    if let name = attributes["r"] {
      guard let place = CellReference(name), place.row == row, place.column > column else {
        throw .damaged
      }
      column = place.column
    } else {
      column += 1
    }
    var raw = CellReader.Raw()
    if let type = attributes["t"] { raw.type = type }
    raw.style = attributes["s"].flatMap { Int($0) } ?? 0
    self.raw = raw
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SheetProblem) {
    guard raw != nil, isValue || rich.isText else { return }
    guard textSize + (raw?.value.count ?? 0) + bytes.count <= limits.text else {
      throw .tooMuch(.textBytes(limits.text))
    }
    raw?.value.append(contentsOf: bytes)
  }

  func end(_ element: String) throws(SheetProblem) {
    switch element {
    case "v": isValue = false
    case "c" where isData: try endCell()
    case "row" where isData: try endRow()
    case "sheetData": isData = false
    default: rich.end(element)
    }
  }

  private func endCell() throws(SheetProblem) {
    guard let raw else { throw .damaged }
    self.raw = nil
    isValue = false
    rich = RichText()
    guard let cell = try reader.read(raw) else { return }
    guard column < limits.columns else { throw .tooMuch(.columns(limits.columns)) }
    cellCount += 1
    guard cellCount <= limits.cells else { throw .tooMuch(.cells(limits.cells)) }
    if case .text(let text) = cell { textSize += text.utf8.count }
    guard textSize <= limits.text else { throw .tooMuch(.textBytes(limits.text)) }
    cells.append((column, cell))
  }

  private func endRow() throws(SheetProblem) {
    guard !cells.isEmpty else { return }
    guard rows.count < limits.rows else { throw .tooMuch(.rows(limits.rows)) }
    // A copy takes no more room than its cells.
    rows.append(SheetRow(number: row, cells: cells.map { $0 }))
  }
}
