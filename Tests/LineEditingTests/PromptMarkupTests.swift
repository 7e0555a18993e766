import Testing

@testable import LineEditing

@Suite struct PromptMarkupTests {
  @Test func plainPromptIsItself() {
    #expect(PromptMarkup("Blåbær> ", colour: true).text == "Blåbær> ")
  }

  @Test func coloursStandBetweenBrackets() {
    let markup = PromptMarkup("\u{1B}[1mÅs\u{1B}[0m> ", colour: true)
    #expect(markup.text == "\u{1}\u{1B}[1m\u{1}Ås\u{1}\u{1B}[0m\u{1}> ")
    #expect(markup.visible == "Ås> ")
  }

  @Test func colourAtTheEndIsAttachedToTheLastCharacter() {
    let markup = PromptMarkup("\u{1B}[1m>\u{1B}[0m", colour: true)
    #expect(markup.text == "\u{1}\u{1B}[1m\u{1}\u{1}\u{1B}[0m\u{1}>")
  }

  @Test func withoutColourNothingIsLeftOfThem() {
    #expect(PromptMarkup("\u{1B}[1;32mÅs\u{1B}[0m> ", colour: false).text == "Ås> ")
  }

  @Test func otherControlsAreShown() {
    #expect(PromptMarkup("a\u{1B}[2Jb\u{1}\n", colour: true).text == "a^[[2Jb^A^J")
  }
}
