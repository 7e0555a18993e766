import Events
import Forms
import Testing

@Suite struct CodeAndTextCellTests {
  @Test func chapterCodesAreReadExactlyAsWritten() throws {
    #expect(try CodeCell.chapter("asker") == LogCode("asker"))
    #expect(throws: CellProblem.chapterCode(suggestion: LogCode("asker"))) {
      try CodeCell.chapter("Asker")
    }
    #expect(throws: CellProblem.chapterCode(suggestion: nil)) { try CodeCell.chapter("bærum") }
    #expect(throws: CellProblem.chapterCode(suggestion: nil)) { try CodeCell.chapter("oslo-2") }
  }

  @Test func personCodesKeepTheirCase() throws {
    #expect(try CodeCell.person("OÅ") == "OÅ")
    #expect(try CodeCell.person("Kari N.") == "Kari N.")
    #expect(throws: CellProblem.separatorInCode) { try CodeCell.person("KN/OÅ") }
    #expect(throws: CellProblem.separatorInCode) { try CodeCell.person("KN, OÅ") }
    #expect(throws: CellProblem.controlCharacter("\t")) { try CodeCell.person("K\tN") }
    #expect(throws: CellProblem.controlCharacter("\u{9B}")) { try CodeCell.person("K\u{9B}N") }
    #expect(throws: CellProblem.controlCharacter("\u{7F}")) { try CodeCell.person("K\u{7F}N") }
  }

  @Test(arguments: [
    ("OÅ", ["OÅ"]), ("OÅ/EB", ["OÅ", "EB"]), ("OÅ, EB", ["OÅ", "EB"]),
    ("OÅ / EB,TS", ["OÅ", "EB", "TS"]), ("OÅ,,EB/", ["OÅ", "EB"]), (",", []),
    ("EB/OÅ/EB", ["EB", "OÅ"]), ("eb/EB", ["eb", "EB"]),
  ])
  func listsOfCodes(_ text: String, _ codes: [String]) throws {
    #expect(try CodeCell.people(text) == codes)
  }

  @Test func namesOfPlaces() throws {
    #expect(try TextCell.name("Mental Helse Bærum").text == "Mental Helse Bærum")
    #expect(try TextCell.name("Kárášjohka").text == "Kárášjohka")
    #expect(try TextCell.name(String(repeating: "å", count: 120)).text.count == 120)
    #expect(throws: CellProblem.nameTooLong(limit: 120)) {
      try TextCell.name(String(repeating: "å", count: 121))
    }
    #expect(throws: CellProblem.nameCharacter("\u{1F3D4}")) { try TextCell.name("Asker \u{1F3D4}") }
    #expect(throws: CellProblem.controlCharacter("\n")) { try TextCell.name("Mental\nHelse") }
  }

  @Test func notesKeepTheirLines() throws {
    #expect(try TextCell.lines("en\r\nto\rtre\n\nfire\tfem") == "en\nto\ntre\n\nfire\tfem")
    #expect(throws: CellProblem.controlCharacter("\u{1B}")) { try TextCell.lines("a\u{1B}[31m") }
    #expect(throws: CellProblem.controlCharacter("\n")) { try TextCell.line("a\nb") }
  }

  @Test func counts() throws {
    #expect(try NumberCell.participants("0") == 0)
    #expect(try NumberCell.participants("012") == 12)
    #expect(try NumberCell.members("10000000") == 10_000_000)
    #expect(throws: CellProblem.numberOutOfRange(0...100_000)) {
      try NumberCell.participants("100001")
    }
    for text in ["", "12,5", "12.0", "-1", "+1", "ti", "1 000", "ca. 10", "10-12"] {
      #expect(throws: CellProblem.notWholeNumber) { try NumberCell.participants(text) }
    }
  }

  @Test func years() throws {
    #expect(try NumberCell.year("2025") == 2025)
    #expect(throws: CellProblem.yearUnreadable) { try NumberCell.year("25") }
    #expect(throws: CellProblem.yearUnreadable) { try NumberCell.year("2025.") }
    #expect(throws: CellProblem.yearOutOfRange(1900...2199)) { try NumberCell.year("1899") }
  }

  @Test(arguments: [
    ("  KN ", "KN"), ("\u{A0}KN\u{A0} ", "KN"), ("\tKN\r\n", "KN"), ("K N", "K N"), ("\u{A0}", ""),
    ("A\u{30A}s", "Ås"), ("\u{212B}s", "Ås"),
  ])
  func cellsAreTrimmedAndComposed(_ text: String, _ cell: String) {
    #expect(Array(text.cell.utf8) == Array(cell.utf8))
  }
}
