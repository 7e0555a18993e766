import Application
import Shell
import TestSupport
import Testing
import Texts

/// Results that are higher than the window.
@Suite struct PagingTests {
  private func pages(_ line: String, height: Int?, _ globals: String...) throws -> [String] {
    let sitting = Sitting(try .asker(), [], pageHeight: height)
    for name in globals { sitting.session.globals[name] = [""] }
    #expect(sitting.session.run(try Tokenizer.words(line)) == .done)
    #expect(!sitting.console.results.isEmpty)
    return sitting.console.pages
  }

  @Test func whatIsHigherThanTheWindowIsPaged() throws {
    let whole = try pages("rapport bufdir 2025", height: 10)
    #expect(whole.count == 1)
    #expect(whole.first?.contains("Bruttopoeng") == true)
    for (language, prompt) in [
      (Language.bokmal, "Mellomrom: mer, q: tilbake"), (.english, "Space: more, q: back"),
    ] {
      let sitting = Sitting(try .asker(), [], pageHeight: 10)
      sitting.session.texts = Texts(language)
      #expect(sitting.session.run(["hjelp", "alt"]) == .done)
      #expect(sitting.console.pagePrompt == prompt)
    }
    let rows =
      (whole.first ?? "").split(separator: "\n", omittingEmptySubsequences: false).count - 1
    // With the prompt below it a result of as many rows as the window has is one too many.
    #expect(try pages("rapport bufdir 2025", height: rows).count == 1)
    #expect(try pages("rapport bufdir 2025", height: rows + 1).isEmpty)
    #expect(try pages("hjelp alt", height: 24).count == 1)
  }

  @Test func neverWhereItIsNotWanted() throws {
    #expect(try pages("rapport bufdir 2025", height: nil).isEmpty)
    #expect(try pages("rapport bufdir 2025 --uten-bla", height: 10).isEmpty)
    #expect(try pages("rapport bufdir 2025 --no-pager", height: 10).isEmpty)
    #expect(try pages("rapport bufdir 2025 --enkel", height: 10).isEmpty)
    #expect(try pages("rapport bufdir 2025", height: 10, "uten-bla").isEmpty)
    #expect(try pages("hjelp alt", height: 10, "enkel").isEmpty)
    #expect(try pages("rapport bufdir 2025", height: 10, "enkel").isEmpty)
  }

  @Test func neverBetweenTheQuestionsOfADialogue() throws {
    let sitting = Sitting(
      try .asker(), ["rett asker-20", ".", "avslutt"], width: 40, pageHeight: 5)
    _ = sitting.session.loop()
    #expect(sitting.reader.remaining.isEmpty)
    #expect(sitting.console.pages.isEmpty)
    #expect(sitting.console.transcript.contains("deltakere: "))
    #expect(sitting.console.transcript.contains("Hvilket felt"))
  }

  @Test func linesThatGoOverTheEdgeTakeSeveralRows() throws {
    // As JSON a line of the report is wider than the window.
    let sitting = Sitting(try .asker(), [], width: 20, pageHeight: 400)
    #expect(sitting.session.run(["vis", "asker-20", "--format", "json"]) == .done)
    let lines = sitting.console.results.split(separator: "\n")
    #expect(lines.contains { $0.count > 20 })
    let paged = Sitting(try .asker(), [], width: 20, pageHeight: lines.count + 2)
    #expect(paged.session.run(["vis", "asker-20", "--format", "json"]) == .done)
    #expect(paged.console.pages.count == 1)
  }

  @Test func whatIsReadIsOnRecordBeforeThePagerHasIt() throws {
    let sitting = Sitting(try .asker(), [], pageHeight: 5)
    let registry = sitting.registry
    let before = try registry.accesses().count
    var seen: [Int] = []
    sitting.console.onOutput = { seen.append((try? registry.accesses().count) ?? 0) }
    #expect(sitting.session.run(["folk", "--lag", "asker"]) == .done)
    #expect(sitting.console.pages.count == 1)
    #expect(seen.allSatisfy { $0 > before } && !seen.isEmpty)
  }
}
