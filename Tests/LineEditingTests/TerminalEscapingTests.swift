import LineEditing
import TerminalText
import Testing

@Suite struct TerminalEscapingTests {
  @Test(arguments: ["", "Kari Nordmann", "Blåbær «ŋ» § 11 – 日本 👍", "a\u{30A}"])
  func harmlessTextIsUnchanged(_ text: String) {
    #expect(Array(TerminalEscaping.visible(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("\u{1B}[2J", "^[[2J"), ("a\r\nb", "a^M^Jb"), ("\u{7F}", "^?"), ("\0", "^@"),
    ("\u{9B}31m", "\\u{9B}31m"), ("x\u{202E}y", "x\\u{202E}y"), ("\u{2066}", "\\u{2066}"),
    ("\u{200B}", "\\u{200B}"), ("\u{FEFF}", "\\u{FEFF}"), ("\u{61C}", "\\u{61C}"),
    ("\u{2028}", "\\u{2028}"), ("\u{2060}", "\\u{2060}"),
  ])
  func whatSteersOrHidesIsShown(_ text: String, _ expected: String) {
    #expect(TerminalEscaping.visible(text) == expected)
  }

  @Test func everyHiddenScalarOfTheListIsShown() {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2060,
      0x2066...0x2069, 0xFEFF...0xFEFF,
    ]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let shown = TerminalEscaping.visible(String(scalar))
      #expect(shown.utf8.allSatisfy { 0x20..<0x7F ~= $0 })
    }
  }
}
