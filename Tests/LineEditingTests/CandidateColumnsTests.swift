import Testing

@testable import LineEditing

@Suite struct CandidateColumnsTests {
  @Test func columnsAreReadDownwards() {
    let rows = CandidateColumns.rows(["a", "bø", "c", "d", "e"], width: 10, maximumRows: 9)
    #expect(rows == ["a   c   e", "bø  d"])
  }

  @Test func widthNotCountDecides() {
    let rows = CandidateColumns.rows(["日本", "a"], width: 9, maximumRows: 9)
    #expect(rows == ["日本", "a"])
  }

  @Test func longCandidatesAreCut() {
    #expect(CandidateColumns.rows(["abcdef"], width: 4, maximumRows: 9) == ["abc…"])
  }

  @Test func tooManyAreCounted() {
    let rows = CandidateColumns.rows((1...7).map(String.init), width: 4, maximumRows: 2)
    #expect(rows == ["1  5", "2  6", "… +3"])
  }

  @Test func candidatesCannotSteerTheTerminal() {
    #expect(CandidateColumns.rows(["\u{1B}c"], width: 40, maximumRows: 1) == ["^[c"])
  }

  @Test func noneIsNoRows() {
    #expect(CandidateColumns.rows([], width: 40, maximumRows: 1).isEmpty)
  }
}
