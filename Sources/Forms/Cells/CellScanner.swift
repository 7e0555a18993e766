/// Reads a cell from left to right, byte by byte.
struct CellScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// A run of digits: its value, of 1 000 000 000 and more not exact, and how many; nil when none.
  mutating func digits() -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while let byte = rest.first, 0x30...0x39 ~= byte {
      value = min(value * 10 + Int(byte - 0x30), 1_000_000_000)
      count += 1
      rest.removeFirst()
    }
    return count == 0 ? nil : (value, count)
  }

  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: byte) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes ASCII letters, in any case.
  mutating func take(word: StaticString) -> Bool {
    let start = rest
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = rest.popFirst(), byte | 0x20 == word.utf8Start[index] else {
        rest = start
        return false
      }
    }
    return true
  }

  /// Goes over spaces and no-break spaces.
  mutating func skipBlanks() {
    while true {
      if rest.first == 0x20 {
        rest.removeFirst()
      } else if rest.starts(with: [0xC2, 0xA0]) {
        rest.removeFirst(2)
      } else {
        return
      }
    }
  }
}
