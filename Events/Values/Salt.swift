/// 16 random bytes in every event, so that the hash of an event says nothing about it.
public struct Salt: Hashable, Sendable {
  let high: UInt64, low: UInt64

  /// From 16 bytes of a random source.
  public init(bytes: [UInt8]) {
    precondition(bytes.count == 16)
    high = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }

  init?(base64URL bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 22 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in 0..<21 {
      let value = Base64URL.values[Int(bytes[index])]
      guard value < 64 else { return nil }
      high = high << 6 | low >> 58
      low = low << 6 | UInt64(value)
    }
    let last = Base64URL.values[Int(bytes[21])]
    guard last < 64, last & 15 == 0 else { return nil }
    self.high = high << 2 | low >> 62
    self.low = low << 2 | UInt64(last >> 4)
  }

  /// The 16 bytes.
  public var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }
}
