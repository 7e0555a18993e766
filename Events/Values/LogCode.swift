/// A chapter's code, which names its log: parts of `[a-z][a-z0-9]*` joined by `-`, 2…32 characters.
/// Since no part begins with a digit, `oslo-2` is always entry 2 of `oslo`.
public struct LogCode: Hashable, Comparable, Sendable {
  // 32 ASCII bytes, zero-padded, big-endian: compares as the text does, without an allocation.
  let a: UInt64, b: UInt64, c: UInt64, d: UInt64

  /// The log of the central office.
  public static let central = LogCode("sentralt")!
  /// The log of who was shown personal data, in a store of its own; never a chapter.
  public static let access = LogCode("tilgang")!

  /// nil unless of the form above.
  public init?(_ text: some StringProtocol) {
    guard let code = Array(text.utf8).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
    self = code
  }

  init?(bytes: UnsafeRawBufferPointer) {
    guard 2...32 ~= bytes.count else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var startsPart = true
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x61...0x7A: startsPart = false
      case 0x30...0x39 where !startsPart: break
      case 0x2D where !startsPart: startsPart = true
      default: return nil
      }
      let shifted = UInt64(byte) << UInt64(56 - index % 8 * 8)
      switch index / 8 {
      case 0: words.0 |= shifted
      case 1: words.1 |= shifted
      case 2: words.2 |= shifted
      default: words.3 |= shifted
      }
    }
    guard !startsPart else { return nil }
    (a, b, c, d) = words
  }

  public static func < (x: LogCode, y: LogCode) -> Bool {
    (x.a, x.b, x.c, x.d) < (y.a, y.b, y.c, y.d)
  }

  func appendBytes(to out: inout [UInt8]) {
    for word in [a, b, c, d] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        let byte = UInt8(truncatingIfNeeded: word >> shift)
        if byte == 0 { return }
        out.append(byte)
      }
    }
  }
}

extension LogCode: CustomStringConvertible {
  /// The code itself.
  public var description: String {
    var bytes: [UInt8] = []
    appendBytes(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
