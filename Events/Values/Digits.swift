extension Int {
  func floorMod(_ n: Int) -> Int { ((self % n) + n) % n }
}

func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
}

extension UnsafeRawBufferPointer {
  /// The decimal number written by exactly `count` digits at `offset`; nil when one is no digit.
  func number(_ offset: Int, _ count: Int) -> Int? {
    var value = 0
    for byte in self[offset..<offset + count] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
