import Application
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

@Suite struct HistoryTests {
  @Test func linesAreKeptExceptThoseAboutPeopleAndThoseWithALeadingSpace() throws {
    let sitting = Sitting(
      try .asker(),
      [
        "lag velg asker", " vis asker-17", "folk", "folk ny XX --navn \"Hemmelig Person\"",
        "hvem --navn \"Kari Nordmann\"", "", "# merknad", "loog tur", "logg tur", .interrupt,
        "vis asker-20", "nøkkel ny hemmelig", "vitne ny vitne.example/w1 hemmelig", "nøkkel",
      ])
    _ = sitting.session.loop()
    #expect(
      sitting.registry.lines == ["lag velg asker", "folk", "logg tur", "vis asker-20", "nøkkel"])
  }

  @Test func answersToQuestionsAreNotRecalled() throws {
    let sitting = Sitting(try .asker(), ["lag velg asker", "logg", "tur", "i går", .interrupt])
    _ = sitting.session.loop()
    #expect(
      sitting.reader.requests.map(\.entersHistory) == [true, true, false, false, false, true])
  }

  @Test func linesOfAPipeAreNotKept() throws {
    let sitting = Sitting(try .asker(), ["folk --lag asker"], isSeen: false)
    #expect(sitting.session.loop() == .done)
    #expect(sitting.registry.lines.isEmpty)
  }
}
