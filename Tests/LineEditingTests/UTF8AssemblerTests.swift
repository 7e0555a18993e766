import Testing

@testable import LineEditing

@Suite struct UTF8AssemblerTests {
  @Test(arguments: ["abc", "æøå", "ŋ – 日本 👍", "\u{10FFFF}"])
  func wholeTextComesThrough(_ text: String) {
    #expect(assemble(Array(text.utf8)) == text)
  }

  @Test(
    arguments: [
      ([0xE6, 0x61], "\u{FFFD}a"), ([0xFF], "\u{FFFD}"), ([0xC3, 0xC3, 0xA6], "\u{FFFD}æ"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}"), ([0x80], "\u{FFFD}"), ([0xE2, 0x80, 0x0D], "\u{FFFD}\r"),
    ] as [([UInt8], String)])
  func wrongBytesAreSeen(_ bytes: [UInt8], _ expected: String) {
    #expect(assemble(bytes) == expected)
  }

  private func assemble(_ bytes: [UInt8]) -> String {
    var assembler = UTF8Assembler()
    let scalars = bytes.flatMap { assembler.feed($0) }
    return String(String.UnicodeScalarView(scalars))
  }
}
