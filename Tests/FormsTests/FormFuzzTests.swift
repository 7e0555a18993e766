import Decisions
import Events
import Forms
import TestSupport
import Testing

@Suite struct FormFuzzTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func anyBytesAreReadOrRefused(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let header = FormKind.allCases.map {
      Array($0.columns.map(\.rawValue).joined(separator: ";").utf8)
    }
    let pieces: [[UInt8]] =
      ["\n", "\r\n", "\r", ";", ",", "\t", "\"", "\"\"", "14.1.25", "2t30", "asker", "å", "\u{A0}"]
      .map { Array($0.utf8) }
    for form in FormKind.allCases {
      var bytes = Bool.random(using: &random) ? header.randomElement(using: &random)! + [10] : []
      for _ in 0..<Int.random(in: 0...200, using: &random) {
        if Int.random(in: 0...3, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += pieces.randomElement(using: &random)!
        }
      }
      guard let table = try? FormReader.read(form: form, bytes: bytes, defaultChapter: nil) else {
        continue
      }
      #expect(table.rows.map(\.line) == table.rows.map(\.line).sorted(), "seed \(seed)")
      for row in table.rows {
        if case .refused(let cells) = row.outcome { #expect(!cells.isEmpty, "seed \(seed)") }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyTextIsACellOrRefused(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("0123456789.,:-/ tmin\u{A0}åÅx\u{301}\r\n\u{1B}")
    let today = try #require(CivilDate("2025-01-15"))
    for _ in 0..<50 {
      let text = String(
        (0..<Int.random(in: 0...8, using: &random))
          .map { _ in alphabet.randomElement(using: &random)! })
      if let minutes = try? DurationCell.parse(text) {
        #expect(1...1440 ~= minutes, "seed \(seed)")
      }
      if let codes = try? CodeCell.people(text) {
        #expect(Set(codes).count == codes.count && !codes.contains(""), "seed \(seed)")
      }
      if let date = try? DateCell.parse(text) {
        #expect(try SpokenDate.parse(text, today: today) == date, "seed \(seed)")
      }
      _ = try? TimeCell.parse(text)
      _ = try? TextCell.lines(text)
      _ = try? TextCell.name(text)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func theOrderOfColumnsIsNoDifference(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for form in FormKind.allCases {
      let lines = RowIdentityTests.full(form).split(separator: "\n").map {
        $0.split(separator: ";")
      }
      let order = lines[0].indices.shuffled(using: &random)
      let shuffled = lines.map { line in order.map { line[$0] }.joined(separator: "\t") }
      let table = try read(form, shuffled.joined(separator: "\r\n"))
      #expect(try table.rows == read(form, RowIdentityTests.full(form)).rows, "seed \(seed)")
    }
  }
}
