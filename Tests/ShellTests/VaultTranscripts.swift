import Application
import Events
import Foundation
import LineEditing
import Shell
import TestSupport
import Testing
import Texts
import Vault

/// Vaults at the shell: opened, locked, put under other locks.
@Suite struct VaultTranscripts {
  static let passphrase = "blåbær og fløte"
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "VaultTranscripts")

  struct Case: CustomStringConvertible, Sendable {
    let name: String
    var hasPassphrase = true
    /// How many events are recorded.
    var records = 0
    /// How many minutes pass each time that somebody looks at the clock.
    var pace = 0
    let answers: [ScriptedLineReader.Answer]
    var description: String { name }
  }

  private static let secret = ScriptedLineReader.Answer.line(passphrase)

  static let all = [
    Case(
      name: "låst", records: 2,
      answers: [
        "folk --lag asker", "folk --lag asker", "hvem", "hvelv", "hvelv lås",
        "lag velg asker", "logg tur --dato 17.11 --start 11 --varighet 60 --leder OÅ --deltakere 4",
        "feil passord", secret, "Asker", "ja", .enter, "folk", "hvelv", "hvelv lås",
        "trekk asker-20 --grunn annet", "a", "b", "c", "trekk asker-20 --grunn annet", .interrupt,
        "trekk asker-20 --grunn annet --passordfil passord.txt",
        "hvelv", "hvelv lås", "hvem --navn X", .end, "kontroller",
        "rapport likepersoner 2025 --lag asker",
      ]),
    Case(
      name: "åpne",
      answers: [
        "hvelv åpne", "feil", secret, "hvelv", "hvelv åpne 0", "hvelv åpne 241",
        .line("hvelv åpne \(passphrase)"), "hvelv åpne 60", secret, "hvelv lås", "hvelv",
        "hvelv åpne --passordfil passord.txt", "hvelv åpne --passordfil feil.txt",
        "hvelv åpne --passordfil borte.txt", "hvelv --format json", "hvelv åpne --kode",
        "hvelv lås", "hvelv åpne", .interrupt, "hvelv åpne", "x", "y", "z", "hvelv",
      ]),
    Case(
      name: "tiden-er-ute", pace: 5,
      answers: ["hvelv åpne 20", secret, "hvelv", "hvelv", "hvelv", "hvelv", "hvelv", "hvelv"]),
    Case(
      name: "passord",
      answers: [
        "hvelv passord", "feil", secret, "kort", "aaaaaaaaaaaaaaaa", "", "tyttebær og multer",
        "tyttebær og multe", "tyttebær og multer", "tyttebær og multer", .enter, "hvelv",
        "hvelv lås", "hvelv åpne", secret, "tyttebær og multer", "hvelv passord --fjern",
        "tyttebær og multer", "n", "hvelv passord --fjern", "tyttebær og multer", "ja", "hvelv",
        "hvelv lås", "hvelv passord --fjern", "hvelv passord", .interrupt,
      ]),
    Case(
      name: "uten-passord", hasPassphrase: false,
      answers: [
        "folk --lag asker", "hvelv", "hvelv åpne", "hvelv lås", "hvelv åpne --kode",
        "hvelv passord", "tyttebær og multer", "tyttebær og multer", "xxxx", .enter, "hvelv",
        "folk --lag asker", "hvelv lås", "hvelv åpne", "tyttebær og multer",
      ]),
    Case(
      name: "opprett", hasPassphrase: false,
      answers: [
        "opprett ny.varde", "kort", "blåbær og fløte", "blåbær og fløt", "blåbær og fløte",
        "blåbær og fløte", "feil", .enter, "opprett åpen.varde", "",
        "opprett tredje.varde --uten-passord",
        "opprett fjerde.varde --uten-passord --passordfil passord.txt",
        "opprett fjerde.varde --passordfil feil.txt",
        "opprett fjerde.varde --passordfil passord.txt",
        .enter, "opprett ny.varde --uten-passord", "opprett femte.varde", .interrupt,
      ]),
  ]

  static func sitting(_ transcript: Case) throws -> (Sitting, InMemoryVaultSessions) {
    let lock: NewVaultLock =
      transcript.hasPassphrase
      ? .passphrase(passphrase, cost: Environment.test().passphraseCost) : .keyFile
    let registry = Registry.inMemory(lock: lock)
    _ = try SampleForms.asker.importAll(into: registry)
    try registry.setActor(name: "Kari Nordmann", role: .coordinator)
    if transcript.hasPassphrase { try registry.lockVault() }
    let clock = TickingClock(minutes: transcript.pace)
    let still = registry.environment
    var environment = Environment(built: still.built, clock: { clock.tick() }, random: still.draw)
    environment.passphraseCost = still.passphraseCost
    registry.environment = environment
    let files = FakeFiles([
      "passord.txt": .success(Array("\(passphrase)\n".utf8)),
      "feil.txt": .success(Array("multer".utf8)),
    ])
    let sitting = Sitting(registry, transcript.answers, files: files)
    let sessions = InMemoryVaultSessions()
    sitting.session.vaultSessions = sessions
    return (sitting, sessions)
  }

  @Test(arguments: all)
  func sittingGoesAsItsFile(_ transcript: Case) throws {
    let (sitting, sessions) = try Self.sitting(transcript)
    let before = try sitting.events.count
    let status = sitting.session.loop()
    #expect(sitting.reader.remaining.isEmpty)
    #expect(try sitting.events.count - before == transcript.records)
    // A shell keeps its key to itself.
    #expect(sessions.kept.isEmpty)
    let text = sitting.console.transcript + "status \(status.rawValue)\n"
    let file = Self.folder.appending(path: transcript.name + ".txt")
    if FileManager.default.contents(atPath: file.path) == Data(text.utf8) { return }
    Issue.record("\(transcript.name) is not as it was:\n\(text)")
    if ProcessInfo.processInfo.environment["VARDE_WRITE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
  }

  @Test func everyFileIsUsed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.all.map { $0.name + ".txt" }.sorted())
  }
}

/// A clock that goes on each time it is looked at.
final class TickingClock {
  private var now = Instant.testNow
  private let minutes: Int

  init(minutes: Int) { self.minutes = minutes }

  func tick() -> Instant {
    defer { now = now.adding(minutes: minutes) }
    return now
  }
}
