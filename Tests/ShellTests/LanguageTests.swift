import Application
import Shell
import TestSupport
import Testing
import Texts

/// Which language is spoken, and by whose word.
@Suite struct LanguageTests {
  /// Option, file, registry, and what is spoken.
  @Test(arguments: [
    (nil, nil, nil, "Varde snakker bokmål.\n"), (nil, nil, "en", "Varde speaks English.\n"),
    (nil, "nn", "en", "Varde snakkar nynorsk.\n"), ("nb", "nn", "en", "Varde snakker bokmål.\n"),
    (nil, nil, "xx", "Varde snakker bokmål.\n"),
  ])
  func orderOfTheLanguage(
    _ option: String?, _ file: String?, _ remembered: String?, _ says: String
  ) throws {
    let sitting = Sitting(try .asker(), [])
    if let remembered { sitting.registry.remember(language: remembered) }
    sitting.session.globals["språk"] = option.map { [$0] }
    var configuration = Configuration()
    configuration.language = file.flatMap { Language(rawValue: $0) }
    try sitting.session.settle(configuration, [], path: "") { _ in nil }
    #expect(sitting.session.run(["språk"]) == .done)
    #expect(sitting.console.results == says)
  }

  @Test func chosenInTheShellItIsThereNextTime() throws {
    let registry = try Registry.asker()
    let first = Sitting(
      registry, ["språk engelsk", "loog", "hjelp les --språk nn", "xyzzy", "språk dansk"])
    #expect(first.session.loop() == .done)
    #expect(first.console.transcript.contains("Unknown command “loog”. Did you mean “logg”?"))
    #expect(first.console.transcript.contains("køyrer kommandoane i ei fil"))
    // For that command only.
    #expect(first.console.transcript.contains("Unknown command “xyzzy”."))
    let second = Sitting(registry, ["avslutt"])
    #expect(second.session.loop() == .done)
    #expect(second.console.transcript.contains("“log” records"))
    // A language said for one command is not remembered.
    #expect(registry.language == "en")
  }

  @Test func badLanguageIsRefusedBeforeAnythingIsDone() throws {
    let session = Sitting(.inMemory(), []).session
    session.globals["språk"] = ["dansk"]
    #expect(throws: CommandFailure.self) {
      try session.settle(Configuration(), [], path: "") { _ in nil }
    }
  }
}
