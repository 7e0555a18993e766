import Sheets
import TestSupport
import Testing

@Suite struct BombTests {
  typealias Bomb = (name: String, book: MadeWorkbook, limits: SheetLimits, problem: SheetLimit)

  private static func bomb(
    _ name: String, _ book: MadeWorkbook, _ problem: SheetLimit,
    _ change: (inout SheetLimits) -> Void
  ) -> Bomb {
    var limits = SheetLimits()
    change(&limits)
    return (name, book, limits, problem)
  }

  private static func rows(_ count: Int, _ cell: String = "<c><v>1</v></c>") -> MadeWorkbook {
    MadeWorkbook(rows: String(repeating: "<row>\(cell)</row>", count: count))
  }

  private static func strings(_ xml: String) -> MadeWorkbook {
    var book = rows(1)
    book.strings = xml
    return book
  }

  private static func merged(_ ref: String, _ count: Int) -> MadeWorkbook {
    var book = rows(100)
    book.sheets[0].xml += String(repeating: "<mergeCell ref=\"\(ref)\"/>", count: count)
    return book
  }

  static let bombs: [Bomb] = [
    bomb("file", rows(1), .fileBytes(500)) { $0.file = 500 },
    bomb("entries", rows(1), .entries(6)) { $0.entries = 6 },
    bomb("part", rows(1000), .unpackedBytes(9000)) { $0.part = 9000 },
    bomb("total", rows(1000), .unpackedBytes(64 << 20)) { $0.total = 9000 },
    bomb(
      "ratio",
      rows(1, "<c t=\"inlineStr\"><is><t>\(String(repeating: "a", count: 300_000))</t></is></c>"),
      .ratio(250)
    ) { $0.ratioFrom = 65_536 },
    bomb("depth", MadeWorkbook(rows: String(repeating: "<row>", count: 70)), .markup(64)) { _ in },
    bomb(
      "foreign depth", MadeWorkbook(rows: String(repeating: "<x xmlns=\"\">", count: 70)),
      .markup(64)
    ) { _ in },
    bomb(
      "tag", MadeWorkbook(rows: "<row a=\"\((0..<60_000).map { "\($0)" }.joined())\"/>"),
      .markup(65_536)
    ) { $0.token = 65_536 },
    bomb(
      "comment", MadeWorkbook(rows: "<!--\((0..<60_000).map { "\($0)" }.joined())-->"),
      .markup(65_536)
    ) { $0.token = 65_536 },
    bomb("strings", strings(String(repeating: "<si/>", count: 11)), .strings(10)) {
      $0.strings = 10
    },
    bomb("string", strings("<si><t>abcdefghijk</t></si>"), .textBytes(10)) { $0.stringBytes = 10 },
    bomb("rows", rows(11), .rows(10)) { $0.rows = 10 },
    bomb("columns", rows(1, "<c r=\"K1\"><v>1</v></c>"), .columns(10)) { $0.columns = 10 },
    bomb("cells", rows(6, "<c><v>1</v></c><c><v>1</v></c>"), .cells(10)) { $0.cells = 10 },
    bomb("text", rows(6, "<c t=\"inlineStr\"><is><t>ab</t></is></c>"), .textBytes(10)) {
      $0.text = 10
    },
    bomb("one text", rows(1, "<c t=\"inlineStr\"><is><t>abcdefghijk</t></is></c>"), .textBytes(10))
    {
      $0.text = 10
    },
    bomb("merges", merged("A1:A2", 11), .merges(10)) { $0.merges = 10 },
    bomb("merged rows", merged("A1:A90", 2), .merges(100)) { $0.merges = 100 },
    bomb("sheets", MadeWorkbook(.init("a", texts: []), .init("b", texts: [])), .sheets(1)) {
      $0.sheets = 1
    },
    bomb("styles", rows(1), .strings(0)) { $0.styles = 0 },
  ]

  @Test(arguments: bombs.indices) func isRefused(_ index: Int) throws {
    let bomb = Self.bombs[index]
    #expect(throws: SheetProblem.tooMuch(bomb.problem), "\(bomb.name)") {
      try Workbook(bomb.book.bytes, limits: bomb.limits).rows(of: 0)
    }
    if !bomb.name.contains("depth") {
      #expect(throws: Never.self, "\(bomb.name)") { try Workbook(bomb.book.bytes).rows(of: 0) }
    }
  }

  /// What the archive says of its sizes is not believed.
  @Test func aSmallSizeThatIsSaidIsNotBelieved() throws {
    var zip = Self.rows(100_000).zip
    zip.change { $0.claimedSize = $0.name.hasSuffix("sheet1.xml") ? 100 : nil }
    let book = try Workbook(zip.bytes)
    #expect(throws: SheetProblem.self) { try book.rows(of: 0) }
  }

  @Test func aLargeSizeThatIsSaidIsRefusedBeforeItIsUnpacked() throws {
    var zip = Self.rows(1).zip
    zip.change { $0.claimedSize = $0.name.hasSuffix("sheet1.xml") ? 0xFFFF_FF00 : nil }
    let book = try Workbook(zip.bytes)
    #expect(throws: SheetProblem.tooMuch(.unpackedBytes(64 << 20))) { try book.rows(of: 0) }
  }

  /// One text, seen in many cells, takes the room of one; and is counted as often as it is seen.
  @Test func aTextThatIsSeenOften() throws {
    var book = Self.rows(300, "<c t=\"s\"><v>0</v></c>")
    book.strings = "<si><t>\((0..<10_000).map { "\($0)" }.joined())</t></si>"
    var limits = SheetLimits()
    limits.text = 1 << 20
    let read = try Workbook(book.bytes, limits: limits)
    #expect(throws: SheetProblem.tooMuch(.textBytes(1 << 20))) { try read.rows(of: 0) }
    #expect(try Workbook(book.bytes).rows(of: 0).count == 300)
  }

  @Test func manyEntriesAreNotHandedToTheLibrary() throws {
    let zip = MadeZip((0..<2_001).map { .init("\($0)", "") })
    #expect(throws: SheetProblem.tooMuch(.entries(2_000))) { try Workbook(zip.bytes) }
  }
}
