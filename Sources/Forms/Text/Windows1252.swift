/// The code page of Norwegian Windows: Latin-1 with letters and signs in 0x80–0x9F, five of which
/// are undefined.
enum Windows1252 {
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  static func text(_ bytes: [UInt8]) throws(TextProblem) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    for (offset, byte) in bytes.enumerated() {
      guard 0x80...0x9F ~= byte else {
        units.append(UInt16(byte))
        continue
      }
      let unit = high[Int(byte - 0x80)]
      guard unit != 0 else {
        throw .undefinedByte(byte, line: TextDecoding.line(of: offset, in: bytes))
      }
      units.append(unit)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
