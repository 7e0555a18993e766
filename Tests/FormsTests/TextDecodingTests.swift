import Forms
import Testing

@Suite struct TextDecodingTests {
  static let read: [(bytes: [UInt8], text: String, encoding: TextEncoding)] = [
    (Array("kode;år\r\n".utf8), "kode;år\r\n", .utf8),
    ([], "", .utf8),
    ([0xEF, 0xBB, 0xBF] + Array("kode;år".utf8), "kode;år", .utf8WithBOM),
    ([0xE5, 0x72, 0x3B, 0xE6, 0xF8, 0xC5], "år;æøÅ", .windows1252),
    ([0x80, 0x93, 0x94, 0x96, 0x9F, 0xE5], "€“”–Ÿå", .windows1252),
    // Valid UTF-8 is UTF-8, whatever it would be in Windows-1252.
    ([0xC3, 0xA5], "å", .utf8),
  ]

  @Test(arguments: read)
  func reads(_ row: (bytes: [UInt8], text: String, encoding: TextEncoding)) throws {
    let decoding = try TextDecoding(row.bytes)
    #expect(decoding.text == row.text)
    #expect(decoding.encoding == row.encoding)
  }

  static let refused: [(bytes: [UInt8], problem: TextProblem)] = [
    ([0xFF, 0xFE, 0x6B, 0x00], .utf16),
    ([0xFE, 0xFF, 0x00, 0x6B], .utf16),
    (Array("kode\r\nas\0ker".utf8), .nulByte(line: 2)),
    (Array("kode\ras\0ker".utf8), .nulByte(line: 2)),
    ([0x6B, 0x0A, 0x0A, 0xE5, 0x81], .undefinedByte(0x81, line: 3)),
    ([0xE5, 0x8D], .undefinedByte(0x8D, line: 1)),
    ([0xE5, 0x8F], .undefinedByte(0x8F, line: 1)),
    ([0xE5, 0x90], .undefinedByte(0x90, line: 1)),
    ([0xE5, 0x9D], .undefinedByte(0x9D, line: 1)),
    ([0xEF, 0xBB, 0xBF, 0x6B, 0x0D, 0x0A, 0xE5, 0x72], .brokenUTF8(line: 2)),
  ]

  @Test(arguments: refused)
  func refuses(_ row: (bytes: [UInt8], problem: TextProblem)) {
    #expect(throws: row.problem) { try TextDecoding(row.bytes) }
  }
}
