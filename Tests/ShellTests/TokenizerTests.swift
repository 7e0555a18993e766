import Shell
import Testing

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("", []),
    ("   \t ", []),
    ("logg  tur\t--dato i", ["logg", "tur", "--dato", "i"]),
    ("--sted \"Åpent hus\"", ["--sted", "Åpent hus"]),
    ("--sted 'Åpent \"hus\"'", ["--sted", "Åpent \"hus\""]),
    (#""a \"b\" \\""#, [#"a "b" \"#]),
    (#"'a\'"#, [#"a\"#]),
    (#"C:\mappe\fil.csv"#, [#"C:\mappe\fil.csv"#]),
    (#"--sted="Åpent hus""#, ["--sted=Åpent hus"]),
    ("\"\" ''", ["", ""]),
    ("a\"b c\"d", ["ab cd"]),
  ])
  func wordsOfALine(_ line: String, _ words: [String]) throws {
    #expect(try Tokenizer.words(line) == words)
  }

  @Test(arguments: ["\"", "logg 'tur", "a\"b", #""a\""#])
  func quoteThatIsNotClosed(_ line: String) {
    #expect(throws: Tokenizer.UnclosedQuote.self) { try Tokenizer.words(line) }
  }

  @Test(arguments: ["", "æøå", "Åpent hus", "a\"b", "a'b", #"a\ b"#, #"\"#, "\t", #"C:\x y"#])
  func quotedWordIsReadBackAsItself(_ word: String) throws {
    #expect(try Tokenizer.words("a " + Tokenizer.quoted(word) + " b") == ["a", word, "b"])
  }
}
