import Application
import LineEditing
import Shell
import TestSupport
import Testing

/// What was typed, and the vault it is kept in.
@Suite struct VaultHistoryTests {
  private func sitting(
    _ answers: [ScriptedLineReader.Answer], kept: [String] = []
  ) throws -> (Sitting, recalled: () -> [String]) {
    let (sitting, _) = try VaultTranscripts.sitting(.init(name: "historie", answers: answers))
    try sitting.registry.openVault(passphrase: VaultTranscripts.passphrase)
    for line in kept { sitting.registry.keepLine(line, limit: 10) }
    try sitting.registry.lockVault()
    nonisolated(unsafe) var recalled: [String] = []
    sitting.session.recall = { recalled.append($0) }
    return (sitting, { recalled })
  }

  private func lines(_ registry: Registry) throws -> [String] {
    try registry.openVault(passphrase: VaultTranscripts.passphrase)
    return registry.lines
  }

  @Test func isRecalledWhenTheVaultIsOpened() throws {
    let (locked, none) = try sitting(["lag"], kept: ["vis asker-17"])
    _ = locked.session.loop()
    #expect(none().isEmpty)
    let (opened, some) = try sitting(
      [
        "lag", "hvelv åpne", .line(VaultTranscripts.passphrase), "lag", "hvelv lås", "hvelv åpne",
        .line(VaultTranscripts.passphrase),
      ], kept: ["vis asker-17", "folk"])
    _ = opened.session.loop()
    #expect(some() == ["vis asker-17", "folk"])
  }

  @Test func holdsNothingOfTheVaultNorOfPassphrases() throws {
    let (sitting, _) = try sitting([
      "lag", "hvelv åpne", .line(VaultTranscripts.passphrase), "lag velg asker", "hvelv",
      .line("hvelv åpne \(VaultTranscripts.passphrase)"), .line(VaultTranscripts.passphrase),
      "hvelv passord", .line(VaultTranscripts.passphrase), "tyttebær og multer",
      "tyttebær og multer", .enter, "vault code", "tyttebær og multer", .enter, "folk",
      "hvelv passord", "tyttebær og multer", .line(VaultTranscripts.passphrase),
      .line(VaultTranscripts.passphrase),
    ])
    _ = sitting.session.loop()
    #expect(sitting.reader.remaining.isEmpty)
    // While it is locked nothing is kept at all.
    #expect(try lines(sitting.registry) == ["lag velg asker", "folk"])
    let secrets = sitting.reader.requests.filter(\.isSecret)
    #expect(secrets.count == 8)
    #expect(
      sitting.reader.requests.allSatisfy { $0.isSecret || !$0.prompt.contains("passord til") })
  }
}
