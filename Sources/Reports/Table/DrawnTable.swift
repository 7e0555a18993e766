import TerminalText
import Texts

extension Table {
  /// The table with bars and courses drawn as wide as there is room, less and less of them as it gets
  /// narrower, and as it is without them where they would push something out.
  func drawn(_ drawing: Drawing, fitting room: Int, _ cells: (Table) -> [[String]]) -> Table {
    var table = self
    while table.columns.contains(where: { $0.content == .drawing }) {
      if case .nothing = drawing { return stated }
      for width in [24, 16, 10] {
        let drawn = table.drawn(drawing, width: width)
        let layout = TableLayout(drawn, cells: cells(drawn), width: room, isNarrow: true)
        if let layout, layout.shown.count == drawn.columns.count { return drawn }
      }
      table.dropLastDrawing()
    }
    return table
  }

  private func drawn(_ drawing: Drawing, width: Int) -> Table {
    var table = self
    for index in table.rows.indices {
      table.rows[index].cells = table.rows[index].cells.map { cell in
        switch cell {
        case .bar(let value, let most): .text(drawing.bar(value, of: most, width: width))
        case .course(let values): .text(drawing.course(values))
        default: cell
        }
      }
    }
    return table
  }

  private mutating func dropLastDrawing() {
    guard let last = columns.lastIndex(where: { $0.content == .drawing }) else { return }
    columns.remove(at: last)
    for index in rows.indices { rows[index].cells.remove(at: last) }
  }
}
