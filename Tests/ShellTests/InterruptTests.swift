import Application
import Shell
import TestSupport
import Testing

/// Ctrl-C, and Ctrl-D, at any question: nothing is recorded and the shell goes on.
@Suite struct InterruptTests {
  static let dialogues: [[ScriptedLineReader.Answer]] = [
    Transcript.place + [.enter],
    Transcript.place + ["endre", "deltakere", "7", "j"],
    ["logg ringevenn", "i går", "40m", "KN", .enter],
    ["logg frivillig-innsats", "i går", "40m", "KN", .enter],
    ["rett asker-20 --deltakere 2", "skrivefeil"],
    ["trekk asker-20", "annet"],
    ["trekk asker-20 --grunn annet", "gjeninnfør asker-20", "annet"],
    ["angre", "j"],
    ["importer registrering nye.csv", "j"],
  ]

  @Test(arguments: dialogues)
  func nothingIsRecordedAtAnyQuestion(_ dialogue: [ScriptedLineReader.Answer]) throws {
    let isQuestion = dialogue.first != "trekk asker-20 --grunn annet"
    for stop in (isQuestion ? 1 : 2)..<dialogue.count {
      for key in [ScriptedLineReader.Answer.interrupt, .end] {
        let registry = try Registry.asker()
        let sitting = Sitting(
          registry, ["lag velg asker"] + dialogue[..<stop] + [key, "hvem"],
          files: Transcript.files)
        let before = try sitting.events.count
        _ = sitting.session.loop()
        let recorded = try sitting.events.count - before
        #expect(recorded == (isQuestion ? 0 : 1), "\(key) instead of answer \(stop)")
        // The line after it is a command again, and then the end.
        #expect(sitting.reader.exchanges.suffix(2) == ["Asker> hvem", "Asker> ^D"])
        #expect(sitting.console.transcript.contains("Avbrutt. Ingenting ble ført."))
      }
    }
  }

  @Test(arguments: dialogues)
  func answeredToTheEndSomethingIsRecorded(_ dialogue: [ScriptedLineReader.Answer]) throws {
    let sitting = Sitting(
      try .asker(), ["lag velg asker"] + dialogue, files: Transcript.files)
    let before = try sitting.events.count
    _ = sitting.session.loop()
    #expect(try sitting.events.count > before)
    #expect(sitting.reader.remaining.isEmpty)
  }
}
