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

  /// nil when there is no room even for what must not be broken.
  init?(_ table: Table, cells: [[String]], width: Int) {
    let natural = Self.natural(table, cells)
    let all = Array(table.columns.indices)
    let needed = all.filter { !table.columns[$0].isExtra }
    let roomy = Self.sum(all.map { natural[$0] }, gap: 2) <= width
    shown = roomy ? all : needed
    let kept = shown
    let naturals = kept.map { natural[$0] }
    gap = Self.sum(naturals, gap: 2) <= width || width >= 60 ? 2 : 1
    if Self.sum(naturals, gap: gap) <= width {
      widths = naturals
      return
    }
    let isText = kept.map { table.columns[$0].content == .text }
    let fixed = zip(naturals, isText).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
    let room = width - fixed - gap * (kept.count - 1)
    let texts = zip(naturals, isText).filter(\.1).map(\.0)
    guard let cap = Self.cap(texts, room: room) else { return nil }
    var left = room - texts.reduce(0) { $0 + min($1, cap) }
    widths = zip(naturals, isText).map { natural, isText in
      guard isText, natural > cap else { return natural }
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

  private static func sum(_ widths: [Int], gap: Int) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  /// The widest that texts can be so that all of them fit; nil when that is too narrow to read.
  private static func cap(_ widths: [Int], room: Int) -> Int? {
    guard let widest = widths.max() else { return nil }
    var cap = min(widest, room)
    while cap >= narrowest, widths.reduce(0, { $0 + min($1, cap) }) > room { cap -= 1 }
    return cap >= narrowest ? cap : nil
  }
}
