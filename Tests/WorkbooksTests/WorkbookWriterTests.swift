import Events
import Foundation
import Reports
import Sheets
import TestSupport
import Testing
import Texts
import Workbooks

/// What is written is read by a reader that shares nothing with the writer.
@Suite struct WorkbookWriterTests {
  static func date(_ text: String) -> CivilDate? { CivilDate(text) }

  static func entries(_ texts: String...) -> Table {
    var table = Table([
      .init("date", "dato"), .init("text", "tekst"), .init("people", "deltakere", .number),
      .init("minutes", "varighet", .number), .init("counts", "teller", .word),
    ])
    for (index, text) in texts.enumerated() {
      table.add([
        .date(date("2025-01-14")), .text(text), .number(1_234_567 + index),
        .minutes(6_125 + index), .yesOrNo(index == 0),
      ])
    }
    table.add([.empty, .text("Sum"), .number(9), .minutes(1), .empty], isSum: true)
    return table
  }

  static func booklet(_ texts: String...) -> Booklet {
    var figures = Table([.init("figure", "hva"), .init("strict", "strengt", .number)])
    figures.add([.text("Kurs"), .number(-3)], address: "2c")
    figures.add([.text("Grupper"), .number(7)], depth: 1, opens: "2a-bærum")
    figures.add([.text("Uten side"), .number(1)], address: "9")
    var page = Table([.init("handle", "føring")])
    page.add([.text("asker-17")])
    var other = page
    other.add([.text("bærum-2")])
    return Booklet(
      Report(
        title: "Bufdir 2025", facts: ["regelsett base-2020.1"], summary: ["Strengt telt."],
        sections: [.init("figures", figures)], notes: ["=1+1 er ingen formel"]),
      pages: [
        .init(
          "2c",
          Report(
            title: "Kurs: 'hva' & <hvem> · bufdir-2025/2c", sections: [.init("e", entry(texts))])),
        .init(
          "2a",
          Report(
            title: "Grupper", facts: ["DEMO"],
            sections: [
              .init("asker", title: "Asker", page), .init("bærum", title: "Bærum", other),
            ], notes: ["Slutt."])),
      ],
      charts: [
        Chart(
          "months", title: "Per måned", .columns, unit: "dager", places: ["jan", "feb"],
          [.init("2024", [1, 2]), .init("2025", [3, 0])])
      ], made: Instant("2026-01-31T12:00:00.000Z"))
  }

  private static func entry(_ texts: [String]) -> Table {
    var table = entries()
    table.rows = texts.flatMap { entries($0).rows.dropLast() } + table.rows
    return table
  }

  static func read(_ bytes: [UInt8]) throws -> [String: [String]] {
    let workbook = try Workbook(bytes)
    var sheets: [String: [String]] = [:]
    for (index, sheet) in workbook.sheets.enumerated() {
      sheets[sheet.name] = try workbook.rows(of: index).map { row in
        "\(row.number): "
          + row.cells.map { cell in
            guard case .text(let text) = cell.cell else { return "\(cell)" }
            return "\(cell.column)=\(text)"
          }.joined(separator: " | ")
      }
    }
    return sheets
  }

  @Test func allOfItComesBack() throws {
    let booklet = Self.booklet("Kafé", "<r>&amp;</r>", "_x0041_ og \u{1B}[31m\u{FFFE}", "=1+1")
    let read = try Self.read(WorkbookWriter(Texts()).bytes(booklet))
    #expect(
      read == [
        "Bufdir 2025": [
          "1: 0=Bufdir 2025", "2: 0=regelsett base-2020.1", "3: 0=Strengt telt.",
          "5: 0=tall | 1=hva | 2=strengt", "6: 0=2c | 1=Kurs | 2=-3", "7: 1=Grupper | 2=7",
          "8: 0=9 | 1=Uten side | 2=1", "10: 0==1+1 er ingen formel",
        ],
        "Diagram": [
          "1: 0=Per måned (dager)", "2: 1=2024 | 2=2025", "3: 0=jan | 1=1 | 2=3",
          "4: 0=feb | 1=2 | 2=0",
        ],
        "Kurs- 'hva' & <hvem>": [
          "1: 0=Kurs: 'hva' & <hvem> · bufdir-2025/2c",
          "3: 0=dato | 1=tekst | 2=deltakere | 3=varighet | 4=teller",
          "4: 0=2025-01-14 | 1=Kafé | 2=1234567 | 3=102:05 | 4=ja",
          "5: 0=2025-01-14 | 1=<r>&amp;</r> | 2=1234567 | 3=102:05 | 4=ja",
          "6: 0=2025-01-14 | 1=_x0041_ og ^[[31m\\u{FFFE} | 2=1234567 | 3=102:05 | 4=ja",
          "7: 0=2025-01-14 | 1==1+1 | 2=1234567 | 3=102:05 | 4=ja",
          "8: 1=Sum | 2=9 | 3=00:01",
        ],
        "Grupper": [
          "1: 0=Grupper", "3: 0=avsnitt | 1=føring", "4: 0=Asker | 1=asker-17",
          "5: 0=Bærum | 1=asker-17", "6: 0=Bærum | 1=bærum-2", "8: 0=DEMO", "9: 0=Slutt.",
        ],
      ])
  }

  @Test func theTabsAreInOrder() throws {
    let writer = WorkbookWriter(Texts())
    let booklet = Self.booklet("a")
    let workbook = try Workbook(writer.bytes(booklet))
    #expect(
      workbook.sheets.map(\.name) == ["Bufdir 2025", "Diagram", "Kurs- 'hva' & <hvem>", "Grupper"])
    #expect(writer.sheets(of: booklet) == 4)
    #expect(writer.sheets(of: Booklet(booklet.front)) == 1)
  }

  /// Two figures lead to their pages, the second to a part of one; that without a page leads nowhere; what
  /// is frozen, filtered and said of the file is as the page on reports says.
  @Test func figuresLeadToTheirPages() throws {
    let parts = try Parts(WorkbookWriter(Texts()).bytes(Self.booklet("a", "b")))
    let front = try parts.text("xl/worksheets/sheet1.xml")
    let links = front.components(separatedBy: "<hyperlink ").dropFirst()
      .map { $0.prefix { $0 != ">" } }
    let toCourses = "location=\"'Kurs- ''hva'' &amp; &lt;hvem&gt;'!A1\""
    #expect(links.count == 3)
    for cell in ["A6", "C6"] {
      #expect(links.contains { $0.contains("ref=\"\(cell)\"") && $0.contains(toCourses) })
    }
    #expect(links.contains { $0.contains("ref=\"C7\"") && $0.contains("'Grupper'!A5") })
    #expect(front.contains("<pane ySplit=\"5\""))
    #expect(!front.contains("<autoFilter"))
    let page = try parts.text("xl/worksheets/sheet3.xml")
    #expect(page.contains("<pane ySplit=\"3\""))
    // The sum is not sorted with the rest.
    #expect(page.contains("<autoFilter ref=\"A3:E5\"/>"))
    #expect(try parts.text("xl/charts/chart1.xml").contains("Diagram!$B$3:$B$4"))
    let core = try parts.text("docProps/core.xml")
    #expect(core.contains("<dc:title>Bufdir 2025</dc:title>"))
    #expect(core.contains("2026-01-31T12:00:00Z"))
    for name in parts.names where name.hasSuffix(".xml") {
      #expect(try !parts.text(name).contains("<f>"), "\(name) has a formula")
    }
  }

  @Test func theClockIsNeverAsked() throws {
    var booklet = Self.booklet("a")
    let writer = WorkbookWriter(Texts())
    #expect(try writer.bytes(booklet) == writer.bytes(booklet))
    booklet.made = nil
    let core = try Parts(writer.bytes(booklet)).text("docProps/core.xml")
    #expect(core.contains("1980-01-01T00:00:00Z"))
  }

  @Test func aDarkerCellIsALargerNumber() throws {
    var booklet = Self.booklet("a")
    booklet.front.sections[0].table.isHeat = true
    let sheet = try Parts(WorkbookWriter(Texts()).bytes(booklet)).text("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<conditionalFormatting sqref=\"A6:C8\">"))
    #expect(sheet.contains("<colorScale>"))
  }

  @Test func aTextLongerThanACellIsCutVisibly() throws {
    let long = String(repeating: "å", count: 40_000)
    let read = try Self.read(WorkbookWriter(Texts()).bytes(Self.booklet(long)))
    let row = read["Kurs- 'hva' & <hvem>"]?.first { $0.hasPrefix("4:") } ?? ""
    #expect(row.contains("å…"))
    #expect(row.utf16.count < 33_000)
  }
}
