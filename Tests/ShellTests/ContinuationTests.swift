import Application
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

/// Lines that go on in the next.
@Suite struct ContinuationTests {
  @Test func backslashAndOpenQuoteGoOn() throws {
    let sitting = Sitting(
      try .asker(),
      [
        "lag velg \\", "as\\", "ker", "vis \"asker", "-17\"", "hjelp 'av", "sl", "utt'",
        "# en merknad med \" i", "lag --fylke Akers\\\\", "avslutt",
      ])
    #expect(sitting.session.loop() == .done)
    #expect(
      sitting.reader.requests.map(\.prompt) == [
        "Varde> ", "… ", "… ", "Asker> ", "… ", "Asker> ", "… ", "… ", "Asker> ", "Asker> ",
        "Asker> ",
      ])
    // Kept as one line each.
    #expect(sitting.registry.lines.first == "lag velg asker")
    #expect(sitting.registry.lines[1] == "vis \"asker -17\"")
  }

  @Test func controlCDropsAllOfIt() throws {
    let sitting = Sitting(
      try .asker(), ["lag velg asker", "logg tur \"a", "b", .interrupt, "lag velg barum"])
    #expect(sitting.session.loop() == .done)
    #expect(sitting.reader.requests.last?.prompt == "Barum> ")
    #expect(!sitting.console.transcript.contains("anførselstegn"))
  }

  @Test func whatNeverEndsIsToldWhereItBegan() throws {
    let sitting = Sitting(try .asker(), ["lag", "vis \"a", "b", "c"], isSeen: false)
    #expect(sitting.session.loop() == .usage)
    #expect(sitting.console.remarks.contains("Et anførselstegn mangler på slutten."))
    #expect(sitting.console.remarks.contains("Stanset ved linje 2."))
  }
}
