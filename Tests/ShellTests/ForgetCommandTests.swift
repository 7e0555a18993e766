import Application
import Events
import LineEditing
import Shell
import TestSupport
import Testing
import Texts
import Vault

/// `glem` where nobody can answer, and what is left of what was typed.
@Suite struct ForgetCommandTests {
  private static func run(_ words: [String]) throws -> (Sitting, ExitCode) {
    let sitting = Sitting(try .asker(), [], isSeen: false, width: 200)
    return (sitting, sitting.session.run(words))
  }

  @Test(arguments: [["glem", "KN", "--lag", "asker"], ["erase", "asker-20", "merknad"]])
  func withoutAnAnswerNothingIsDone(_ words: [String]) throws {
    let (sitting, status) = try Self.run(words)
    #expect(status == .usage)
    #expect(sitting.console.remarks.contains("--ja"))
    #expect(try sitting.events == Sitting(try .asker(), []).events)
    #expect(try sitting.registry.privates.intents().isEmpty)
  }

  @Test(arguments: [
    ["gløym", "RH", "--lag", "asker", "--ja"], ["glem", "asker-20", "tittel", "--yes"],
  ])
  func withIt(_ words: [String]) throws {
    let (sitting, status) = try Self.run(words)
    #expect(status == .done)
    let before = try Sitting(try .asker(), []).events
    #expect(try sitting.events.count == before.count + 1)
  }

  /// A remark may end up in a file: no code stands in one.
  @Test func remarksNameNobody() throws {
    let (sitting, _) = try Self.run(["glem", "RH", "--lag", "asker", "--ja"])
    #expect(!sitting.console.remarks.contains("RH"))
    let (unknown, status) = try Self.run(["glem", "Kari-Marie", "--lag", "asker", "--ja"])
    #expect(status == .badData)
    #expect(!unknown.console.remarks.contains("Kari"))
  }

  @Test func theLinesTypedGoAndTheLineItselfIsNotKept() throws {
    let sitting = Sitting(
      try .asker(),
      ["lag velg asker", "logg kurs --leder RH --dato 2030-01-01", .interrupt, "glem RH", "j"])
    #expect(sitting.session.loop() == .done)
    #expect(sitting.registry.lines == [])
    #expect(sitting.reader.forgettings == 1)
  }

  @Test func asJSON() throws {
    let (sitting, _) = try Self.run(
      ["glem", "OÅ", "--lag", "asker", "--ja", "--format", "json"])
    let text = sitting.console.results
    #expect(text.contains("\"scope\": \"but-evidence\"") && text.contains("\"until\": \""))
    #expect(!text.contains("OÅ"))
  }
}
