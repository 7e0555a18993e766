import Sheets
import TestSupport
import Testing

/// The first row of a workbook's first sheet, cell by cell, from column A; nil where there is none.
func firstRow(_ book: MadeWorkbook) throws -> [SheetCell?] {
  let row = try #require(try Workbook(book.bytes).rows(of: 0).first)
  let last = row.cells.last?.column ?? -1
  return (0..<last + 1).map { column in row.cells.first { $0.column == column }?.cell }
}

@Suite struct CellTests {
  static let cells: [(xml: String, cell: SheetCell?)] = [
    ("<c r=\"A1\" t=\"s\"><v>0</v></c>", .text("møteplass")),
    ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .text("rik tekst")),
    ("<c r=\"A1\" t=\"s\"><v>2</v></c>", .text("漢字")),
    ("<c r=\"A1\" t=\"s\"><v>3</v></c>", nil),
    (
      "<c t=\"inlineStr\"><is><r><t>to</t></r><r><t xml:space=\"preserve\"> ord</t></r></is></c>",
      .text("to ord")
    ),
    (
      "<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_ _x00e5_</t></is></c>",
      .text("a\rb_x0041_ å")
    ),
    ("<c t=\"inlineStr\"><is><t>&#229;&amp;&lt;</t></is></c>", .text("å&<")),
    ("<c><v>9</v></c>", .text("9")),
    ("<c><v>9.0</v></c>", .text("9")),
    ("<c t=\"n\"><v>2.5</v></c>", .text("2,5")),
    ("<c><v>-0.25</v></c>", .text("-0,25")),
    ("<c><v>4.1000003E7</v></c>", .text("41000003")),
    ("<c><v>2.4999999999999996</v></c>", .text("2,5")),
    ("<c><v>9.9999999999999999</v></c>", .text("10")),
    ("<c><v>0.1</v></c>", .text("0,1")),
    ("<c><v>1E300</v></c>", .text("1E300")),
    ("<c><v>0</v></c>", .text("0")),
    ("<c t=\"b\"><v>1</v></c>", .boolean(true)),
    ("<c t=\"b\"><v>0</v></c>", .boolean(false)),
    ("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", .error("#DIV/0!")),
    ("<c t=\"str\"><f>A2&amp;\"\"</f><v>svar</v></c>", .text("svar")),
    ("<c t=\"str\"><f>\"\"</f><v></v></c>", nil),
    ("<c><f>1+1</f><v>2</v></c>", .text("2")),
    ("<c><f>1+1</f></c>", .notCalculated),
    ("<c><f>1+1</f><v></v></c>", .notCalculated),
    ("<c t=\"d\"><v>2025-01-14T00:00:00</v></c>", .text("2025-01-14")),
    ("<c t=\"d\"><v>2025-01-14T18:30:00.000Z</v></c>", .text("2025-01-14 18:30")),
    ("<c t=\"d\"><v>T18:30:05</v></c>", .text("18:30:05")),
    ("<c/>", nil),
    ("<c s=\"3\"/>", nil),
    ("<c><v/><other xmlns=\"urn:x\"><v>7</v></other></c>", nil),
  ]

  @Test(arguments: cells.indices) func aCellIsRead(_ index: Int) throws {
    let (xml, cell) = Self.cells[index]
    var book = MadeWorkbook(rows: "<row r=\"1\">\(xml)<c><v>1</v></c></row>")
    book.strings = """
      <si><t>møteplass</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">rik </t></r>\
      <r><t>tekst</t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh>\
      <phoneticPr fontId="1"/></si><si><t/></si>
      """
    #expect(try firstRow(book) == [cell, .text("1")])
  }

  @Test func placesAreThoseOfTheReferences() throws {
    let book = MadeWorkbook(
      rows: """
        <row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="AA3"><v>3</v></c></row>\
        <row r="5"/><row><c r="A6"><v>4</v></c></row><row><c s="1"/></row><row><c><v>5</v></c></row>
        """)
    let rows = try Workbook(book.bytes).rows(of: 0)
    #expect(rows.map(\.number) == [3, 6, 8])
    #expect(rows[0].cells.map(\.column) == [1, 2, 26])
    #expect(rows[1].cells.map(\.column) == [0])
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>",
    "<row r=\"1048577\"/>", "<row r=\"x\"/>", "<row r=\"1\"><c r=\"A2\"/></row>",
    "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
    "<row r=\"1\"><c r=\"1\"/></row>", "<row><c t=\"s\"><v>9</v></c></row>",
    "<row><c t=\"s\"><v>-1</v></c></row>", "<row><c t=\"n\"><v>inf</v></c></row>",
    "<row><c><v>0x1p3</v></c></row>", "<row><c><v>1e</v></c></row>",
    "<row><c t=\"b\"><v>2</v></c></row>",
    "<row><c t=\"z\"><v>1</v></c></row>", "<row><c><c/></c></row>", "<c><v>1</v></c>",
    "<row><c><v>1</v></row>", "<row><c><v>&unknown;</v></c></row>",
  ])
  func whatStandsNowhereIsDamaged(_ rows: String) throws {
    let book = try Workbook(MadeWorkbook(rows: rows).bytes)
    #expect(throws: SheetProblem.damaged) { try book.rows(of: 0) }
  }

  @Test func rowsUnderAMergedCellAreMarked() throws {
    var book = MadeWorkbook(
      rows: (1...5).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined())
    book.sheets[0].xml += """
      <mergeCells><mergeCell ref="A2:B4"/><mergeCell ref="A5:C5"/><mergeCell ref="E1:E9"/></mergeCells>
      """
    let rows = try Workbook(book.bytes).rows(of: 0)
    #expect(rows.map { $0.covered.map(\.by) } == [[], [], ["A2"], ["A2"], []])
    #expect(rows[2].covered.first?.columns == 0...1)
  }
}
