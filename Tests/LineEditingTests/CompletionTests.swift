import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  @Test(arguments: [
    ("logg tur", 8, "tur"), ("logg tur", 6, "t"), ("logg ", 5, ""), ("", 0, ""),
    ("bor --fylke \"Møre o", 19, "\"Møre o"), ("a \"b c\" d", 9, "d"),
  ])
  func wordBeforeCursor(_ line: String, _ cursor: Int, _ word: String) {
    #expect(CompletionContext(line: line, cursor: cursor).word == word)
  }

  @Test func lineScopeTakesEverything() {
    let context = CompletionContext(line: "Møre og R", cursor: 7, scope: .line)
    #expect(context.word == "Møre og")
    #expect(context.beforeCursor == "Møre og")
  }

  @Test func oneCandidateIsTaken() {
    #expect(step("ør", ["ørret"]) == .replace(with: "ørret "))
    let open = Completion("--fylke=", appendsSpace: false)
    #expect(CompletionStep(word: "--f", candidates: [open]) == .replace(with: "--fylke="))
  }

  @Test func foldedWordIsReplaced() {
    #expect(step("aal", ["Ålesund"]) == .replace(with: "Ålesund "))
  }

  @Test func commonPrefixFirstThenTheList() {
    #expect(step("æ", ["ærlig", "ærfugl"]) == .replace(with: "ær"))
    #expect(step("ær", ["ærlig", "ærfugl"]) == .list(["ærlig", "ærfugl"]))
  }

  @Test func wordIsNeverShortened() {
    #expect(step("aal", ["Ålesund", "Ålgård"]) == .list(["Ålesund", "Ålgård"]))
  }

  @Test func nothingToOffer() {
    #expect(step("x", []) == .nothing)
  }

  private func step(_ word: String, _ words: [String]) -> CompletionStep {
    CompletionStep(word: word, candidates: words.map { Completion($0) })
  }
}
