import TerminalText
import Texts

/// Where the columns of a table stand in a given width: numbers and words as wide as they are, texts
/// sharing what is left.
struct TableLayout {
  /// Positions of the columns that are shown.
  let shown: [Int]
  /// Width of each shown column.
  let widths: [Int]
  /// Spaces between columns.
  let gap: Int

  /// A text column narrower than this is not read with pleasure.
  private static let narrowest = 12
  /// Columns that can be left out do not make a text column narrower than this.
  private static let comfortable = 24

  /// - Parameter isNarrow: whether all columns are shown or none: on a narrow terminal a list tells more
  ///   than half a table.
  /// - Returns: nil when there is no room even for what must not be broken.
  init?(_ table: Table, cells: [[String]], width: Int, isNarrow: Bool = false) {
    let natural = Self.natural(table, cells)
    var kept = Array(table.columns.indices)
    while true {
      let last = isNarrow ? nil : kept.last { table.columns[$0].isExtra }
      let least = last == nil ? Self.narrowest : Self.comfortable
      let columns = kept.map { (width: natural[$0], isText: table.columns[$0].content == .text) }
      let gaps = last == nil && width < 60 ? [2, 1] : [2]
      for gap in gaps {
        if let widths = Self.widths(columns, gap: gap, width: width, least: least) {
          (shown, self.widths, self.gap) = (kept, widths, gap)
          return
        }
      }
      guard let last else { return nil }
      kept.removeAll { $0 == last }
    }
  }

  /// Widths that fit, texts sharing what numbers leave; nil when a text would be narrower than
  /// `least`.
  private static func widths(
    _ columns: [(width: Int, isText: Bool)], gap: Int, width: Int, least: Int
  ) -> [Int]? {
    let fixed = columns.reduce(0) { $0 + ($1.isText ? 0 : $1.width) }
    let room = width - fixed - gap * max(0, columns.count - 1)
    let texts = columns.filter(\.isText).map(\.width)
    if texts.reduce(0, +) <= room { return columns.map(\.width) }
    guard let cap = cap(texts, room: room), cap >= least else { return nil }
    var left = room - texts.reduce(0) { $0 + min($1, cap) }
    return columns.map { column in
      guard column.isText, column.width > cap else { return column.width }
      let more = left > 0 ? 1 : 0
      left -= more
      return cap + more
    }
  }

  private static func natural(_ table: Table, _ cells: [[String]]) -> [Int] {
    table.columns.indices.map { index in
      let column = table.columns[index]
      let titles =
        column.content == .text ? [column.title[...]] : column.title.split(separator: " ")
      let title = titles.map { DisplayWidth.columns(String($0)) }.max() ?? 0
      return cells.reduce(title) { max($0, DisplayWidth.columns($1[index])) }
    }
  }

  /// The widest that texts can be so that all of them fit.
  private static func cap(_ widths: [Int], room: Int) -> Int? {
    guard let widest = widths.max() else { return nil }
    var cap = min(widest, room)
    while cap > 0, widths.reduce(0, { $0 + min($1, cap) }) > room { cap -= 1 }
    return cap > 0 ? cap : nil
  }
}
