import Application
import Events
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

/// The key that others seal to is public: it is shown while the vault is locked. To make one, the vault is
/// opened.
@Suite struct ReceiverKeyVaultTests {
  @Test func isShownWhileTheVaultIsLocked() throws {
    let secret = ScriptedLineReader.Answer.line(VaultTranscripts.passphrase)
    let (sitting, _) = try VaultTranscripts.sitting(
      .init(name: "mottak", answers: [secret, secret]))
    sitting.registry.dropAccesses()
    func run(_ line: String) throws -> String {
      sitting.console.forget()
      try sitting.registry.lockVault()
      let status = sitting.session.run(try Tokenizer.words(line))
      #expect(status == .done, "\(sitting.console.remarks)")
      return sitting.console.results
    }
    // The first makes it, and asks.
    let key = try run("nøkkel mottak asker")
    #expect(sitting.reader.remaining.count == 1)
    let size = try sitting.events.count
    for line in ["nøkkel mottak asker", "nøkkel mottak asker --format json"] {
      let shown = try run(line)
      #expect(shown.contains(key.prefix { $0 != "\n" }))
      #expect(sitting.reader.remaining.count == 1)
      #expect(sitting.registry.isVaultLocked)
    }
    #expect(try sitting.events.count == size)
    #expect(try run("nøkkel mottak asker --ny") != key)
    #expect(sitting.reader.remaining.isEmpty)
    #expect(try sitting.events.count > size)
  }
}
