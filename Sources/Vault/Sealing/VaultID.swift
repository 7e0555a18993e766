import Events

/// 16 random bytes that tell one registry's vault from another's: what is sealed in one opens in no
/// other. Written as 32 hexadecimal digits.
package struct VaultID: Hashable, Sendable, CustomStringConvertible {
  /// 16 bytes.
  package let bytes: [UInt8]

  /// nil unless 16 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// nil unless 32 hexadecimal digits in lower case.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 32 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: 32, by: 2) {
      guard let byte = UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(byte)
    }
    self.init(bytes: bytes)
    guard description == text else { return nil }
  }

  package var description: String { Hex.text(bytes) }
}
