/// Puts scalars together from bytes that come one at a time, as from a keyboard.
///
/// Bytes that are not UTF-8 become U+FFFD: seen by the typist, never dropped.
struct UTF8Assembler {
  private var pending: [UInt8] = []
  private var needed = 0

  /// The scalars that are complete with this byte, in order: none, one, or two.
  mutating func feed(_ byte: UInt8) -> [Unicode.Scalar] {
    if pending.isEmpty { return start(byte) }
    guard 0x80..<0xC0 ~= byte else {
      pending = []
      return ["\u{FFFD}"] + start(byte)
    }
    pending.append(byte)
    if pending.count < needed { return [] }
    defer { pending = [] }
    let text = String(decoding: pending, as: UTF8.self)
    return [text.unicodeScalars.count == 1 ? text.unicodeScalars.first! : "\u{FFFD}"]
  }

  private mutating func start(_ byte: UInt8) -> [Unicode.Scalar] {
    switch byte {
    case 0..<0x80: return [Unicode.Scalar(byte)]
    case 0xC2..<0xE0: needed = 2
    case 0xE0..<0xF0: needed = 3
    case 0xF0..<0xF5: needed = 4
    default: return ["\u{FFFD}"]
    }
    pending = [byte]
    return []
  }
}
