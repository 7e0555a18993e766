import Sheets
import TestSupport
import Testing

@Suite struct WorkbookTests {
  @Test func sheetsAreInTheOrderOfTheirTabs() throws {
    let book = MadeWorkbook(
      .init("Skjult", state: "hidden", texts: [["a"]]),
      .init("Forside &amp; annet", texts: [["b"]]),
      .init("Dypt", state: "veryHidden", texts: [["c"]]), .init("2025", texts: [["d"]]))
    let read = try Workbook(book.bytes)
    #expect(read.sheets.map(\.name) == ["Skjult", "Forside & annet", "Dypt", "2025"])
    #expect(read.sheets.map(\.isVisible) == [false, true, false, true])
    #expect(try read.rows(of: 3).map { $0.cells.map(\.cell) } == [[.text("d")]])
    #expect(try read.rows(of: 0).map { $0.cells.map(\.cell) } == [[.text("a")]])
  }

  /// Ways of writing the same workbook.
  static let spellings: [(String, @Sendable (inout MadeZip) -> Void)] = [
    ("stored", { $0.change { $0.isPacked = false } }),
    ("upper case", { $0.change { $0.name = $0.name.uppercased() } }),
    ("backslashes", { $0.change { $0.name = String($0.name.map { $0 == "/" ? "\\" : $0 }) } }),
    ("reversed", { $0.entries.reverse() }),
    ("absolute targets", { $0.replace("Target=\"worksheets", "Target=\"/xl/worksheets") }),
    ("targets with dots", { $0.replace("Target=\"worksheets", "Target=\"./../xl/worksheets") }),
    (
      "prefixes",
      {
        $0.replace("<row><c><v>1</v></c></row>", "<x:row><x:c><x:v>1</x:v></x:c></x:row>")
        $0.replace(
          "<worksheet xmlns", "<worksheet xmlns:x=\"\(main)\" xmlns")
      }
    ),
    (
      "strict",
      {
        $0.replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main")
        $0.replace(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships")
      }
    ),
    (
      "UTF-16",
      {
        $0.change {
          guard $0.name.hasSuffix("sheet1.xml") else { return }
          let text = String(decoding: $0.bytes, as: UTF8.self)
          $0.bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
      }
    ),
    (
      "no strings, no styles",
      { zip in
        zip.entries.removeAll {
          $0.name.hasSuffix("Strings.xml") || $0.name.hasSuffix("styles.xml")
        }
        zip.change {
          guard $0.name.hasSuffix("workbook.xml.rels") else { return }
          let text = String(decoding: $0.bytes, as: UTF8.self)
          let kept = text.split(separator: "<Relationship ").filter {
            !$0.contains("strings") && !$0.contains("styles")
          }
          $0.bytes = Array((kept.joined(separator: "<Relationship ") + "</Relationships>").utf8)
        }
      }
    ),
    (
      "a comment and an instruction",
      {
        $0.replace("<sheetData>", "<!-- x --><?y z?><sheetData>")
      }
    ),
  ]
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  @Test(arguments: spellings.indices) func theSameWorkbook(_ index: Int) throws {
    var zip = MadeWorkbook(rows: "<row><c><v>1</v></c></row>").zip
    Self.spellings[index].1(&zip)
    let read = try Workbook(zip.bytes)
    #expect(read.sheets.map(\.name) == ["Ark1"])
    #expect(
      try read.rows(of: 0).map { $0.cells.map(\.cell) } == [[.text("1")]],
      "\(Self.spellings[index].0)")
  }

  @Test func elementsOfOthersAreNotRead() throws {
    let rows = """
      <row><c><v>1</v><x:ext xmlns:x="urn:x"><v>9</v><c><v>8</v></c></x:ext></c></row>\
      <x:row xmlns:x="urn:x"><c><v>7</v></c></x:row>
      """
    #expect(try firstRow(MadeWorkbook(rows: rows)) == [.text("1")])
  }

  @Test func diagramsAreNoSheets() throws {
    var zip = MadeWorkbook(.init("Diagram", texts: [["a"]]), .init("Ark", texts: [["b"]])).zip
    zip.replace(
      "/worksheet\" Target=\"worksheets/sheet1", "/chartsheet\" Target=\"worksheets/sheet1")
    let read = try Workbook(zip.bytes)
    #expect(read.sheets.map(\.name) == ["Ark"])
    #expect(try read.rows(of: 0).map { $0.cells.map(\.cell) } == [[.text("b")]])
  }
}

extension MadeZip {
  /// Changes every entry.
  mutating func change(_ change: (inout Entry) -> Void) {
    for index in entries.indices { change(&entries[index]) }
  }

  /// Puts one text for another in every entry; fails a test where it stands nowhere.
  mutating func replace(_ old: String, _ new: String) {
    var isFound = false
    change {
      let text = String(decoding: $0.bytes, as: UTF8.self)
      guard text.contains(old) else { return }
      isFound = true
      $0.bytes = Array(text.replacing(old, with: new).utf8)
    }
    #expect(isFound, "\(old)")
  }
}
