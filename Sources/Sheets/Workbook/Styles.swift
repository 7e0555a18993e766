/// How numbers are shown, by the style of a cell.
final class Styles: XMLHandler {
  private var codes: [Int: NumberFormat] = [:]
  private var cells: [NumberFormat] = []
  private var isCells = false
  private let limits: SheetLimits

  init(_ limits: SheetLimits) { self.limits = limits }

  /// The format of a style; of one that is not there, the plain one.
  func format(_ style: Int) -> NumberFormat {
    cells.indices.contains(style) ? cells[style] : .plain
  }

  func start(_ element: String, _ attributes: XMLAttributes) throws(SheetProblem) {
    switch element {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      guard codes.count < limits.styles else { throw .tooMuch(.strings(limits.styles)) }
      codes[id] = NumberFormat(code: code)
    case "cellXfs": isCells = true
    case "xf" where isCells:
      guard cells.count < limits.styles else { throw .tooMuch(.strings(limits.styles)) }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      cells.append(codes[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func end(_ element: String) throws(SheetProblem) {
    if element == "cellXfs" { isCells = false }
  }
}
