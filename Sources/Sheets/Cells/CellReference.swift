/// Where a cell is: `B7` is column 2 of row 7, or column 1 counted from 0.
struct CellReference: Hashable {
  /// Rows and columns of the largest sheet.
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  /// From 1.
  let row: Int
  /// From 0.
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// `B7`, or `$B$7`; nil when it is none, or outside every sheet.
  init?(_ text: some StringProtocol) {
    var rest = text.utf8.filter { $0 != UInt8(ascii: "$") }[...]
    var column = 0
    while let letter = rest.first.map({ $0 | 0x20 }), 0x61...0x7A ~= letter {
      column = column * 26 + Int(letter - 0x60)
      guard column <= Self.columnLimit else { return nil }
      rest.removeFirst()
    }
    guard column > 0, rest.count <= 7, rest.allSatisfy({ 0x30...0x39 ~= $0 }),
      let row = Int(String(decoding: rest, as: UTF8.self)), 1...Self.rowLimit ~= row
    else { return nil }
    self.row = row
    self.column = column - 1
  }

  /// `B7`
  var name: String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(0x41 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + "\(row)"
  }
}
