import Events
import Reports
import Testing
import Texts

@Suite struct ExcelTests {
  private func report(_ sections: [Report.Section]) -> String {
    Report(title: "Prøve", sections: sections).excel(Texts())
  }

  @Test func itIsAsANorwegianExcelOpensIt() {
    var table = Table([
      .init("a", "navn"), .init("b", "dag"), .init("c", "ført tid", .number),
      .init("d", "antall", .number), .init("e", "teller", .word), .init("f", "", .drawing),
    ])
    table.add(
      [
        .text("Kafé; «prat»"), .date(CivilDate("2025-01-14")), .minutes(90), .number(-14_655),
        .yesOrNo(true), .bar(1, of: 2),
      ], address: "2c")
    table.add([.text("=1+1"), .empty, .minutes(20), .number(0), .yesOrNo(false), .empty])
    #expect(
      report([.init("rows", title: "Per lag", table)]).unicodeScalars.elementsEqual(
        ("\u{FEFF}Per lag\r\ntall;navn;dag;ført tid (timer);antall;teller\r\n"
          + "2c;\"Kafé; «prat»\";2025-01-14;1,5;-14655;ja\r\n;'=1+1;;0,3333;0;nei\r\n")
          .unicodeScalars))
  }

  @Test(arguments: ["=1+1", "+47 22", "-1", "@x", "＝1", "－1"]) func noTextIsAFormula(_ text: String)
  {
    var table = Table([.init("a", text)])
    table.add([.text(text)])
    #expect(report([.init("rows", table)]) == "\u{FEFF}'\(text)\r\n'\(text)\r\n")
  }

  @Test func whatSteersIsVisible() {
    var table = Table([.init("a", "a")])
    table.add([.text("\t=1\u{202E}")])
    table.add([.text("to\r\nlinjer")])
    #expect(
      report([.init("rows", table)])
        == "\u{FEFF}a\r\n^I=1\\u{202E}\r\nto, linjer\r\n")
  }

  /// Every length of an hour is another text, and comes back as the same minutes.
  @Test func hoursAreToTheMinute() throws {
    for minutes in [-61, 0, 1, 59, 60, 61, 1_439, 99_999] + Array(0..<60) {
      var table = Table([.init("a", "a")])
      table.add([.minutes(minutes)])
      let text = report([.init("rows", table)]).split(whereSeparator: \.isNewline)[1]
      let hours = try #require(Double(text.replacing(",", with: ".")))
      #expect(Int((hours * 60).rounded()) == minutes, "\(text)")
    }
  }

  @Test func sectionsWithTheSameColumnsAreOneTable() {
    func table(_ text: String, _ title: String = "føring") -> Table {
      var table = Table([.init("a", title)])
      table.add([.text(text)])
      return table
    }
    let sections: [Report.Section] = [
      .init("asker", title: "Asker", table("1")), .init("annet", title: "Annet", table("2", "b")),
      .init("bærum", table("3")), .init("tomt", title: "Tomt", Table(table("").columns)),
    ]
    #expect(
      report(sections)
        == "\u{FEFF}avsnitt;føring\r\nAsker;1\r\nbærum;3\r\n\r\nAnnet\r\nb\r\n2\r\n")
    let joined = Report(title: "", sections: sections).joined(Texts())
    #expect(joined.map(\.keys) == [["asker", "bærum", "tomt"], ["annet"]])
    #expect(joined.map(\.starts) == [[0: "asker", 1: "bærum"], [:]])
  }
}
