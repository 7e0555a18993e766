import Sheets
import TestSupport
import Testing

@Suite struct RefusedWorkbookTests {
  static let good = MadeWorkbook(rows: "<row><c><v>1</v></c></row>")

  /// What a workbook is turned into, and why it is refused.
  static let turned: [(String, SheetProblem, @Sendable (inout MadeZip) -> Void)] = [
    ("empty archive", .notAWorkbook, { $0.entries = [] }),
    ("other archive", .notAWorkbook, { $0.entries = [.init("brev.txt", "Hei")] }),
    ("no workbook part", .notAWorkbook, { $0.entries.removeAll { $0.name == "xl/workbook.xml" } }),
    (
      "a document", .notAWorkbook,
      {
        $0.replace("<workbook", "<w")
        $0.replace("</workbook", "</w")
      }
    ),
    (
      "LibreOffice", .openDocument,
      { zip in
        zip.entries = [
          .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
          .init("content.xml", "<a/>"),
        ]
      }
    ),
    (
      "binary", .binaryWorkbook,
      {
        $0.replace("Target=\"xl/workbook.xml\"", "Target=\"xl/workbook.bin\"")
        $0.change { if $0.name == "xl/workbook.xml" { $0.name = "xl/workbook.bin" } }
      }
    ),
    ("macros", .macros, { $0.entries.append(.init("xl/vbaProject.bin", "x")) }),
    ("old macros", .macros, { $0.entries.append(.init("xl/macrosheets/sheet1.xml", "<a/>")) }),
    (
      "macros by type", .macros,
      {
        $0.replace("application/xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
      }
    ),
    (
      "external links", .externalLinks,
      {
        $0.entries.append(.init("xl/externalLinks/externalLink1.xml", "<a/>"))
      }
    ),
    (
      "external links by relationship", .externalLinks,
      {
        $0.replace(
          "<Relationship Id=\"styles\"",
          "<Relationship Id=\"x\" Type=\"a/externalLink\" Target=\"y.xml\"/><Relationship Id=\"styles\""
        )
      }
    ),
    ("locked entry", .encrypted, { $0.change { $0.flags = 1 } }),
    (
      "a name twice", .damaged,
      { zip in zip.entries += zip.entries.filter { $0.name.contains("sheet1") } }
    ),
    (
      "names that differ in case", .damaged, { $0.entries.append(.init("XL/workbook.xml", "<a/>")) }
    ),
    (
      "out of the archive", .damaged,
      { $0.replace("\"worksheets/sheet1.xml", "\"../../../etc/passwd") }
    ),
    (
      "a sheet elsewhere", .damaged,
      {
        $0.replace(
          "Target=\"worksheets/sheet1.xml\"", "Target=\"http://x.example\" TargetMode=\"External\"")
      }
    ),
    ("no styles", .damaged, { $0.entries.removeAll { $0.name.hasSuffix("styles.xml") } }),
    ("no such relationship", .damaged, { $0.replace("r:id=\"s0\"", "r:id=\"s9\"") }),
    (
      "a document type", .documentType,
      { $0.replace("<workbook ", "<!DOCTYPE workbook><workbook ") }
    ),
    (
      "a document type in texts", .documentType,
      {
        $0.replace("<sst ", "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst ")
      }
    ),
    (
      "a document type in relationships", .documentType,
      {
        $0.replace("<Relationships ", "<!DOCTYPE r [<!ENTITY a \"b\">]><Relationships ")
      }
    ),
    ("not XML", .damaged, { $0.replace("<workbook ", "<workbook<") }),
    ("cut XML", .damaged, { $0.replace("</sst>", "") }),
  ]

  @Test(arguments: turned.indices) func isRefused(_ index: Int) {
    let (name, problem, turn) = Self.turned[index]
    var zip = Self.good.zip
    turn(&zip)
    #expect(throws: problem, "\(name)") { try Workbook(zip.bytes) }
  }

  static let dtds = [
    "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
    "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
    "<!DOCTYPE worksheet PUBLIC \"a\" \"http://127.0.0.1/x\">",
    "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;]>",
  ]

  @Test(arguments: dtds) func aDocumentTypeIsNotRead(_ prologue: String) throws {
    var book = MadeWorkbook(rows: "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>")
    book.prologue = prologue
    let read = try Workbook(book.bytes)
    #expect(throws: SheetProblem.documentType) { try read.rows(of: 0) }
  }

  @Test func oldWorkbooks() {
    let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let sector = magic + [UInt8](repeating: 0, count: 504)
    #expect(throws: SheetProblem.oldWorkbook) { try Workbook(sector) }
    #expect(throws: SheetProblem.oldWorkbook) { try Workbook(magic) }
    let name = Array("EncryptedPackage".utf8).flatMap { [$0, UInt8(0)] }
    #expect(throws: SheetProblem.encrypted) {
      try Workbook(sector + [UInt8](repeating: 0, count: 128) + name)
    }
  }

  @Test func aCutWorkbookIsDamaged() throws {
    let whole = Self.good.bytes
    for count in stride(from: 4, to: whole.count, by: 37) {
      #expect(throws: SheetProblem.damaged, "\(count)") { try Workbook(Array(whole[..<count])) }
    }
  }

  @Test func onlyTheMagicSaysWhatIsAWorkbook() {
    #expect(Workbook.isWorkbook(Self.good.bytes))
    #expect(!Workbook.isWorkbook(Array("lag;dato\n".utf8)))
    #expect(!Workbook.isWorkbook([0x50, 0x4B]))
    #expect(!Workbook.isWorkbook([]))
  }
}
