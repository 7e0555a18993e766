import Events

/// Digests as `sha256sum` writes them: hexadecimal, lower case.
enum HexDigits {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ digest: Events.Digest) -> String {
    let letters = digest.bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: letters, as: UTF8.self)
  }

  static func value(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 48...57: letter - 48
    case 97...102: letter - 87
    default: nil
    }
  }

  /// nil unless 64 digits.
  static func digest(_ text: [UInt8]) -> Events.Digest? {
    guard text.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = value(text[index]), let low = value(text[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return Events.Digest(bytes)
  }
}
