/// Merged areas that go over several rows. The value of an area stands in its first cell alone, so
/// what a person sees in the rows below is nowhere.
struct MergedAreas {
  private struct Area {
    let first: CellReference
    let last: CellReference
  }

  private var areas: [Area] = []

  mutating func add(_ text: String?, _ limits: SheetLimits) throws(SheetProblem) {
    let corners = (text ?? "").split(separator: ":").map { CellReference($0) }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil,
      first.row <= last.row, first.column <= last.column
    else { throw .damaged }
    guard first.row < last.row else { return }
    guard areas.count < limits.merges else { throw .tooMuch(.merges(limits.merges)) }
    areas.append(Area(first: first, last: last))
  }

  /// The rows, each with what is covered in it.
  func apply(to rows: [SheetRow], _ limits: SheetLimits) throws(SheetProblem) -> [SheetRow] {
    if areas.isEmpty { return rows }
    let sorted = areas.sorted { $0.first.row < $1.first.row }
    var next = 0
    var active: [Area] = []
    var count = 0
    var out = rows
    for index in out.indices {
      let row = out[index]
      active.removeAll { $0.last.row < row.number }
      out[index].covered = active.map {
        SheetRow.Covered(columns: $0.first.column...$0.last.column, by: $0.first.name)
      }
      count += active.count
      guard count <= limits.merges else { throw .tooMuch(.merges(limits.merges)) }
      while next < sorted.count, sorted[next].first.row <= row.number {
        let area = sorted[next]
        next += 1
        // An area without a value hides nothing.
        if area.first.row == row.number,
          row.cells.contains(where: { $0.column == area.first.column })
        {
          active.append(area)
        }
      }
    }
    return out
  }
}
