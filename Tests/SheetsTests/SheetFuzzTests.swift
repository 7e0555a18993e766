import Sheets
import TestSupport
import Testing

@Suite struct SheetFuzzTests {
  private static let book: MadeWorkbook = {
    var book = MadeWorkbook(
      .init(
        rows: (0..<12).map {
          """
          <row r="\($0 + 1)"><c r="A\($0 + 1)" t="s"><v>\($0 % 3)</v></c><c s="1"><v>45671.75</v></c>\
          <c t="inlineStr"><is><t>hei</t></is></c><c t="b"><v>1</v></c><c><f>1</f><v>2.5</v></c></row>
          """
        }.joined()), .init("Nr 2", state: "hidden", texts: [["a", "", "b"]]))
    book.sheets[0].xml += "<mergeCells><mergeCell ref=\"A2:B4\"/></mergeCells>"
    book.strings =
      "<si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si><si><t>_x0041_</t></si>"
    book.formats = ["dd.mm.yyyy hh:mm", "[h]:mm", "000"]
    return book
  }()

  /// Reads everything there is of a file, or is refused; neither takes more than it may.
  private static func read(_ bytes: [UInt8]) -> Bool {
    guard let book = try? Workbook(bytes) else { return false }
    for index in book.sheets.indices {
      guard let rows = try? book.rows(of: index) else { continue }
      for row in rows {
        _ = row.cells.map { SheetRow.cellName(row: row.number, column: $0.column) }
      }
    }
    return true
  }

  /// Bytes of the file: mostly the archive's own checks are met.
  @Test func bytesOfTheFile() {
    let whole = Self.book.bytes
    #expect(Self.read(whole))
    for seed in UInt64(0)..<1_000 {
      var random = SeededRandom(seed: seed)
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = Self.read(bytes)
    }
  }

  /// Bytes of the parts, in an archive that is whole: what reads XML is met.
  @Test func bytesOfTheParts() {
    let zip = Self.book.zip
    var readable = 0
    for seed in UInt64(0)..<1_000 {
      var random = SeededRandom(seed: seed)
      var turned = zip
      let entry = Int.random(in: turned.entries.indices, using: &random)
      let alphabet = Array("<>/\"'=&;:x_0159AZ- \u{0}".utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: turned.entries[entry].bytes.indices, using: &random)
        turned.entries[entry].bytes[place] = alphabet.randomElement(using: &random)!
      }
      if Self.read(turned.bytes) { readable += 1 }
    }
    #expect(readable > 100)
  }
}
