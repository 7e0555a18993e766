import Events
import Reports
import TerminalText
import Testing
import Texts

@Suite struct RenderingTests {
  private func table(_ texts: String...) -> Report {
    var table = Table([.init("text", "tekst"), .init("number", "tall", .number)])
    for (index, text) in texts.enumerated() { table.add([.text(text), .number(index)]) }
    return Report(title: "Prøve", sections: [.init("rows", table)])
  }

  @Test func jsonEscapesWhatItMust() {
    let value: JSON = [
      "a": ["b": [], "c": [:], "d": [1, true, .null]], "æ": "\"\\\n\r\t\u{0}\u{1F}\u{7F}é",
      "skjult": "\u{202E}\u{2028}\u{E0001}",
    ]
    #expect(
      value.compact
        == #"{"a":{"b":[],"c":{},"d":[1,true,null]},"æ":"\"\\\n\r\t\u0000\u001f\u007fé","#
        + #""skjult":"\u202e\u2028\udb40\udc01"}"#)
    #expect(
      JSON.object([.init("a", [1, .object([.init("b", 2)])]), .init("c", [])]).pretty
        == "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": []\n}")
  }

  @Test func aSpreadsheetRunsNoFormula() {
    let csv = table("=1+1", "+47", "-1", "@x", "\tx", "\rx", "a,b", "\"q\"").rendered(as: .csv)
    #expect(
      csv == "text,number\r\n'=1+1,0\r\n'+47,1\r\n'-1,2\r\n'@x,3\r\n'\tx,4\r\n\"'\rx\",5\r\n"
        + "\"a,b\",6\r\n\"\"\"q\"\"\",7\r\n")
  }

  @Test func negativeNumbersAreNumbers() {
    var table = Table([.init("n", "n", .number)])
    table.add([.number(-4)])
    let report = Report(title: "", sections: [.init("rows", table)])
    #expect(report.rendered(as: .csv) == "n\r\n-4\r\n")
  }

  @Test(arguments: [OutputFormat.table, .list, .md]) func nothingSteersTheTerminal(
    _ format: OutputFormat
  ) {
    let text = table("\u{1B}[31mrød\u{9B}1m\u{202E}", "to\nlinjer").rendered(as: format)
    #expect(text.contains("^[[31mrød\\u{9B}1m\\u{202E}") || format == .md)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" })
    #expect(text.contains("to, linjer"))
  }

  @Test(arguments: [12, 20, 27, 40, 80, 200]) func numbersAreNeverCut(_ width: Int) {
    var table = Table([
      .init("a", "navn"), .init("b", "antall", .number), .init("c", "poeng", .number),
    ])
    table.add(
      [.text("Et lag med et ganske langt navn, æøå 日本語"), .number(1_234_567), .number(74_700)],
      address: "2c")
    let text = Report(title: "T", sections: [.init("t", table)])
      .rendered(as: .table, width: width)
    #expect(text.contains("74 700"))
    // Where there is no room for columns it is listed.
    #expect(text.contains("[2c]") || text.contains("tall: 2c"))
    #expect(text.contains("1 234 567"))
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.columns(String(line)) <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test func markdownIsEscaped() {
    #expect(
      table("a|b *c* <d> `e` _f_").rendered(as: .md)
        == "# Prøve\n\n| tekst | tall |\n| --- | ---: |\n"
        + "| a\\|b \\*c\\* \\<d> \\`e\\` \\_f\\_ | 0 |\n")
  }

  @Test func figuresAreFoundByAddress() {
    #expect(BufdirFigure.parse("bufdir-2025/2c")?.figure == .courses)
    #expect(BufdirFigure.parse("bufdir-2025/2c")?.year == 2025)
    #expect(BufdirFigure.parse("2C")?.figure == .courses)
    #expect(BufdirFigure.parse("2C")?.year == nil)
    #expect(BufdirFigure.parse("7") == nil)
    #expect(BufdirFigure.parse("timer-2025/1") == nil)
    #expect(BufdirFigure.parse("bufdir-2025/2/c") == nil)
  }
}
