/// What other cells say, drawn: hidden from those that are read to.
enum HTMLDrawing {
  /// A bar as long as a number is of the largest; nothing for none.
  static func bar(_ value: Int, of most: Int) -> String {
    guard value > 0, most > 0 else { return "" }
    let width = max(8, min(value, most) * 1000 / most)
    return "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\""
      + " aria-hidden=\"true\"><rect width=\"\(width)\" height=\"10\"/></svg>"
  }

  /// A stroke a number; nothing where all are none.
  static func course(_ values: [Int]) -> String {
    guard let most = values.max(), most > 0 else { return "" }
    var path = ""
    for (index, value) in values.enumerated() where value > 0 {
      let height = max(1, value * 20 / most)
      path += "M\(index * 8) 20v-\(height)h6v\(height)z"
    }
    let width = values.count * 8 - 2
    return "<svg class=\"course\" viewBox=\"0 0 \(width) 20\" width=\"\(width)\" height=\"20\""
      + " aria-hidden=\"true\"><path d=\"M0 20h\(width)v1h-\(width)z\(path)\"/></svg>"
  }
}
