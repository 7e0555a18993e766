import Decisions
import Events
import Forms
import Sheets
import TestSupport
import Testing

/// Reads a sheet of a workbook as a form.
private func read(
  _ form: FormKind, _ book: MadeWorkbook, _ sheet: String? = nil
) throws(FormProblem) -> FormTable {
  try FormReader.read(form: form, bytes: book.bytes, sheet: sheet, defaultChapter: LogCode("asker"))
}

@Suite struct SheetFormTests {
  static let samples: [(FormKind, String)] = [
    (.chapters, "lag"), (.people, "personer"), (.entries, "registrering"),
    (.annualReports, "årsrapporter"),
  ]

  /// What openpyxl and LibreOffice made of the CSV files is read as they are, row by row: the same
  /// statements, refusals, rows and identities.
  @Test(arguments: samples.indices, [SampleForms.asker, .libreOffice])
  func theSampleIsTheSameInAWorkbook(_ index: Int, _ sample: SampleForms) throws {
    let (form, prefix) = Self.samples[index]
    let texts = try SampleForms.asker.files(prefix)
    let books = try sample.files(prefix, ".xlsx")
    #expect(!texts.isEmpty && texts.count == books.count)
    for (text, book) in zip(texts, books) {
      let wanted = try FormReader.read(form: form, bytes: text.bytes, defaultChapter: nil)
      let read = try FormReader.read(form: form, bytes: book.bytes, defaultChapter: nil)
      #expect(read.rows.count == wanted.rows.count)
      for (one, other) in zip(read.rows, wanted.rows) { #expect(one == other, "\(book.name)") }
      #expect(read.columns == wanted.columns)
    }
  }

  @Test(arguments: [("lag.xls", SheetProblem.oldWorkbook), ("lag.ods", .openDocument)])
  func otherKindsOfWorkbook(_ name: String, _ problem: SheetProblem) throws {
    let file = try #require(
      try SampleForms.libreOffice.files("lag", String(name.suffix(4))).first)
    #expect(throws: FormProblem.sheet(problem)) {
      try FormReader.read(form: .chapters, bytes: file.bytes, defaultChapter: nil)
    }
  }

  static let header = ["dato", "aktivitet", "varighet", "deltakere"]

  @Test func rowsAreThoseOfTheSheet() throws {
    var book = MadeWorkbook(
      rows: """
        <row r="3"><c t="inlineStr"><is><t>dato</t></is></c><c t="inlineStr"><is><t>aktivitet</t></is></c>\
        <c t="inlineStr"><is><t>varighet</t></is></c><c t="inlineStr"><is><t>nye deltakere</t></is></c></row>\
        <row r="5"><c s="1"><v>45671</v></c><c t="inlineStr"><is><t>Stand</t></is></c>\
        <c><v>2.5</v></c><c t="b"><v>1</v></c></row><row r="6"><c s="1"/></row>\
        <row r="9"><c t="inlineStr"><is><t>  </t></is></c></row>\
        <row r="12"><c s="1"><v>45672.5</v></c><c t="inlineStr"><is><t>stand</t></is></c>\
        <c s="2"><v>0.0625</v></c><c t="b"><v>0</v></c></row>
        """)
    book.builtIn = [14, 46]
    let table = try read(.entries, book)
    #expect(table.source == .sheet("Ark1", others: []))
    #expect(table.rows.map(\.line) == [5, 12])
    #expect(table.entries.map { "\($0.on)" } == ["2025-01-14", "2025-01-15"])
    #expect(table.entries.map(\.minutes) == [150, 90])
    #expect(table.entries.map(\.newParticipants) == [true, false])
  }

  @Test func whatCannotBeReadNamesItsCell() throws {
    var book = MadeWorkbook(.init(texts: [Self.header + ["farge"]]))
    let rows = """
      <row r="2"><c t="e"><v>#REF!</v></c><c t="inlineStr"><is><t>stand</t></is></c>\
      <c><f>A1</f></c><c s="1"><v>-3</v></c></row>\
      <row r="3"><c t="inlineStr"><is><t>2025-01-14</t></is></c>\
      <c t="inlineStr"><is><t>stand</t></is></c><c/><c/><c t="e"><v>#N/A</v></c></row>\
      <row r="4"><c r="B4" t="inlineStr"><is><t>frivillig innsats</t></is></c></row>
      """
    book.sheets[0].xml = book.sheets[0].xml.replacing("</sheetData>", with: "\(rows)</sheetData>")
    book.sheets[0].xml += "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>"
    book.builtIn = [14]
    let table = try read(.entries, book)
    #expect(
      table.rows[0].refusals == [
        CellRefusal(column: .dato, value: "#REF!", problem: .formulaFailed(cell: "A2")),
        CellRefusal(column: .varighet, value: "", problem: .formulaNotCalculated(cell: "C2")),
        CellRefusal(column: .deltakere, value: "-3", problem: .noDateNumber(cell: "D2")),
      ])
    // Under a column that no form has, nothing is read.
    #expect(table.rows[1].refusals == [])
    #expect(
      table.rows[2].refusals.first
        == CellRefusal(column: .dato, value: "", problem: .mergedCell(cell: "A4", with: "A3")))
    #expect(table.rows[2].refusals.map(\.problem).contains(.missingFor(.frivilligInnsats)))
  }

  @Test func aLongRowIsRefusedAlone() throws {
    let long = String(repeating: "å", count: FormRecord.limit)
    let table = try read(
      .entries,
      MadeWorkbook(
        .init(texts: [
          Self.header, ["2025-01-14", "stand", long, "1"], ["2025-01-14", "stand", "60", "1"],
        ])))
    #expect(table.refusals.map(\.cell.problem) == [.rowTooLong(limit: FormRecord.limit)])
    #expect(table.entries.count == 1)
  }

  // MARK: which sheet

  static let three = MadeWorkbook(
    .init("Lister", state: "hidden", texts: [Self.header, ["2023-01-14", "stand"]]),
    .init("2", texts: [Self.header, ["2024-01-14", "stand"]]),
    .init("Føringer", texts: [Self.header, ["2025-01-14", "stand"]]))

  @Test(arguments: [
    (nil, "2"), ("føringer", "Føringer"), ("FØRINGER ", "Føringer"), ("1", "2"), ("2", "2"),
    ("lister", "Lister"),
  ])
  func aSheetIsChosen(_ wanted: String?, _ name: String) throws {
    let others = ["2", "Føringer"].filter { $0 != name }
    #expect(try read(.entries, Self.three, wanted).source == .sheet(name, others: others))
  }

  @Test(arguments: ["3", "0", "-1", "", "2025", "99999999999999999999"])
  func aSheetThatIsNotThere(_ wanted: String) {
    #expect(
      throws: FormProblem.sheet(.noSuchSheet(wanted, sheets: ["2", "Føringer"]))
    ) { try read(.entries, Self.three, wanted) }
  }

  @Test func aFrontPageIsNotTheForm() {
    let book = MadeWorkbook(
      .init("Forside", texts: [["Årets aktiviteter"]]), .init("Data", texts: [Self.header]))
    #expect(
      throws: FormProblem.otherSheets(.entries, sheet: "Forside", others: ["Data"])
    ) { try read(.entries, book) }
    // Who asks for it by name is told what is wrong with it.
    #expect(throws: FormProblem.notThisForm(.entries, looksLike: nil)) {
      try read(.entries, book, "Forside")
    }
    #expect(throws: FormProblem.empty) {
      try read(.entries, MadeWorkbook(.init("Tomt", texts: [])))
    }
  }

  @Test func allSheetsHidden() {
    let book = MadeWorkbook(.init("a", state: "veryHidden", texts: [Self.header]))
    #expect(throws: FormProblem.sheet(.noVisibleSheet)) { try read(.entries, book) }
  }

  @Test func textHasNoSheets() {
    #expect(throws: FormProblem.noSheets) {
      try FormReader.read(
        form: .entries, bytes: Array("dato;aktivitet\n".utf8), sheet: "1", defaultChapter: nil)
    }
  }
}
