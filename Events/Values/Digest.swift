/// 32 bytes: a SHA-256 hash, an HMAC, or a commitment. In events base64url, 43 letters.
public struct Digest: Hashable, Sendable {
  let a: UInt64, b: UInt64, c: UInt64, d: UInt64

  /// From exactly 32 bytes; nil for another number.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    (a, b, c, d) = (words[0], words[1], words[2], words[3])
  }

  init?(base64URL bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 43 else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    // 43 letters are 258 bits: the first 42 fill 252, the last gives 4 and two that must be zero.
    for index in 0..<42 {
      let value = Base64URL.values[Int(bytes[index])]
      guard value < 64 else { return nil }
      Self.push(&words, UInt64(value), 6)
    }
    let last = Base64URL.values[Int(bytes[42])]
    guard last < 64, last & 3 == 0 else { return nil }
    Self.push(&words, UInt64(last >> 2), 4)
    (a, b, c, d) = words
  }

  private static func push(
    _ words: inout (UInt64, UInt64, UInt64, UInt64), _ value: UInt64, _ bits: UInt64
  ) {
    words.0 = words.0 << bits | words.1 >> (64 - bits)
    words.1 = words.1 << bits | words.2 >> (64 - bits)
    words.2 = words.2 << bits | words.3 >> (64 - bits)
    words.3 = words.3 << bits | value
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [a, b, c, d].flatMap { word in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }
}

extension Digest: CustomStringConvertible {
  /// Base64url without padding.
  public var description: String { Base64URL.encode(bytes) }
}
