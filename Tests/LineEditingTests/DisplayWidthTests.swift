import LineEditing
import TerminalText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("blåbær", 6), ("a\u{30A}", 1), ("\u{1B}[1m", 3), ("日本", 4), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("a\u{200D}b", 2), ("½ § «»", 6), ("ŋđŧ", 3),
    ("→ … –", 5), ("✓", 1), ("⏰", 2), ("Ａ", 2), ("\u{85}", 0), ("\u{20000}", 2),
  ])
  func columns(_ text: String, _ expected: Int) {
    #expect(DisplayWidth.columns(text) == expected)
  }

  @Test func padding() {
    #expect(DisplayWidth.padded("æ", to: 3) == "æ  ")
    #expect(DisplayWidth.padded("æ", to: 3, .right) == "  æ")
    #expect(DisplayWidth.padded("日本", to: 3) == "日本")
  }

  @Test(arguments: [
    ("møteplass", 9, "møteplass"), ("møteplass", 5, "møte…"), ("日本語", 4, "日…"),
    ("日本語", 5, "日本…"), ("a\u{30A}bc", 2, "a\u{30A}…"), ("abc", 1, "…"), ("abc", 0, ""),
  ])
  func truncation(_ text: String, _ width: Int, _ expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }

  @Test func fittingIsExact() {
    #expect(DisplayWidth.fitted("日本語", to: 4) == "日… ")
    #expect(DisplayWidth.fitted("12", to: 4, .right) == "  12")
  }
}
