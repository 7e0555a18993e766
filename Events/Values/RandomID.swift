/// 80 random bits, written as 16 letters of Crockford's base32 in lower case. Names a log, a person,
/// a participant or a series without saying anything about it.
public struct RandomID: Hashable, Comparable, Sendable {
  let high: UInt64  // the first 64 bits
  let low: UInt16  // the last 16

  /// From 10 bytes of a random source.
  public init(bytes: [UInt8]) {
    precondition(bytes.count == 10)
    high = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = UInt16(bytes[8]) << 8 | UInt16(bytes[9])
  }

  init(high: UInt64, low: UInt16) {
    self.high = high
    self.low = low
  }

  /// nil unless exactly 16 letters of the alphabet.
  public init?(_ text: some StringProtocol) {
    guard let id = Array(text.utf8).withUnsafeBytes({ Self(base32: $0) }) else { return nil }
    self = id
  }

  init?(base32 bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in bytes {
      let value = Self.values[Int(byte)]
      guard value < 32 else { return nil }
      high = high << 5 | low >> 11
      low = (low << 5 | UInt64(value)) & 0xFFFF
    }
    self.init(high: high, low: UInt16(low))
  }

  public static func < (x: RandomID, y: RandomID) -> Bool {
    (x.high, x.low) < (y.high, y.low)
  }

  func appendBytes(to out: inout [UInt8]) {
    var (high, low) = (high, UInt64(low))
    for _ in 0..<16 {
      out.append(Self.alphabet[Int(high >> 59)])
      high = high << 5 | low >> 11
      low = (low << 5) & 0xFFFF
    }
  }

  static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  static let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
    return table
  }()
}

extension RandomID: CustomStringConvertible {
  /// 16 letters.
  public var description: String {
    var bytes: [UInt8] = []
    appendBytes(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Who a person is in the log: random, meaningless outside the private store.
public typealias Pseudonym = RandomID
