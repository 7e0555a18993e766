import TerminalText

/// Lays candidates out in columns, read downwards, within a width.
enum CandidateColumns {
  /// At most `maximumRows` rows; what is left out is counted in a last row, `… +12`.
  static func rows(_ candidates: [String], width: Int, maximumRows: Int) -> [String] {
    let cells = candidates.map { DisplayWidth.truncated(TerminalEscaping.visible($0), to: width) }
    let gap = 2
    let cellWidth = (cells.map(DisplayWidth.columns).max() ?? 0) + gap
    // The last column needs no gap.
    let columns = max(1, (width + gap) / cellWidth)
    let rowCount = (cells.count + columns - 1) / columns
    let shownRows = min(rowCount, max(1, maximumRows))
    var rows = (0..<shownRows).map { row in
      let inRow = stride(from: row, to: cells.count, by: rowCount).map { cells[$0] }
      return line(inRow, cellWidth: cellWidth)
    }
    if shownRows < rowCount {
      let shown = (0..<shownRows).reduce(0) {
        $0 + stride(from: $1, to: cells.count, by: rowCount).underestimatedCount
      }
      rows.append("… +\(cells.count - shown)")
    }
    return rows
  }

  private static func line(_ cells: [String], cellWidth: Int) -> String {
    let padded = cells.dropLast().map { DisplayWidth.padded($0, to: cellWidth) }
    return padded.joined() + (cells.last ?? "")
  }
}
