import Events
import Shell
import TestSupport
import Testing
import Texts

/// A registry without a passphrase says so in JSON too, in all that says it in a header and is a report.
@Suite struct NoPassphraseTests {
  private static let lines = [
    "rapport bufdir 2025", "rapport likepersoner 2025", "rapport timer 2025",
    "rapport turer 2025", "mangler 2025", "oppbevaring --lag asker", "spill av 2025",
    "innsyn OÅ --lag asker", "sammenlign bufdir 2025 bufdir-2025",
  ]

  @Test(arguments: [(false, true), (true, false)])
  func itIsSaidOfARegistryThatIsNoDemo(isDemo: Bool, isSaid: Bool) throws {
    let disk = try ScratchDisk([])
    let registry = try disk.create(
      "asker.varde", organisation: LogCode("mental-helse")!, demo: isDemo, passphrase: nil)
    _ = try SampleForms.asker.importAll(into: registry)
    let sitting = Sitting(registry, [], opener: disk, backups: disk)
    for line in ["nøkkel ny", "forsegl bufdir 2025"] {
      #expect(sitting.session.run(try Tokenizer.words(line)) == .done)
    }
    for line in Self.lines {
      sitting.console.forget()
      #expect(sitting.session.run(try Tokenizer.words(line + " --format json")) == .done)
      let said = sitting.console.results
      #expect(said.contains("\n  \"vault\": \"no-passphrase\"") == isSaid, "\(line)")
      #expect(said.contains("\n  \"demo\": true") == isDemo, "\(line)")
    }
  }
}
