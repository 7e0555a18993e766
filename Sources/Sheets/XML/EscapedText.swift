/// Text as cells have it (ECMA-376, ST_Xstring): characters that XML cannot have stand as `_x000D_`.
enum EscapedText {
  static func plain(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var index = 0
    while index < source.count {
      if let unit = escaped(source[index...].prefix(7)) {
        units.append(unit)
        index += 7
      } else {
        units.append(source[index])
        index += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func escaped(_ units: ArraySlice<UInt16>) -> UInt16? {
    let bytes = units.compactMap { UInt8(exactly: $0) }
    guard bytes.count == 7, bytes.starts(with: [0x5F, 0x78]), bytes[6] == 0x5F else { return nil }
    guard bytes[2..<6].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: bytes[2..<6], as: UTF8.self), radix: 16)
  }
}
