import Forms
import Testing

/// Amounts of money, in øre.
@Suite struct KronerCellTests {
  @Test(arguments: [
    ("123,45", 12_345), ("123.4", 12_340), ("0", 0), ("1 000 000", 100_000_000),
    ("1\u{a0}000", 100_000), ("0,05", 5), ("999999999999", 99_999_999_999_900),
  ])
  func anAmount(_ text: String, _ ore: Int) throws {
    #expect(try KronerCell.parse(text, in: 0...Int.max) == ore)
  }

  @Test(arguments: [
    "", "kr", "1,2,3", "12,345", "12,", ",5", "-5", "1e3", "٣", "1 000,5 kr", "9999999999999",
  ])
  func noAmount(_ text: String) {
    #expect(throws: CellProblem.amountUnreadable) { try KronerCell.parse(text, in: 0...Int.max) }
  }

  @Test func outOfRange() {
    #expect(throws: CellProblem.numberOutOfRange(0...100)) {
      try KronerCell.parse("100,01", in: 0...10_000)
    }
  }
}
