import Application
import Events
import Foundation
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

/// A backup, a registry that is put back from it, and what it takes until it can be recorded in.
@Suite struct BackupTranscripts {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "BackupTranscripts/sikkerhetskopi.txt")

  private static let making: [ScriptedLineReader.Answer] = [
    "sikkerhetskopi minne/asker.tar minne/nøkler.tar",
    "sikkerhetskopi minne/asker.tar borte/nøkler.tar",
    "sikkerhetskopi minne/asker.tar safe/nøkler.tar",
    "sikkerhetskopi minne/asker.tar safe/nøkler.tar",
    "sikkerhetskopi asker.varde/asker.tar safe/to.tar",
    "nøkkel ny", "forsegl --ut hode.txt", "gjenopprett bekreft",
    "gjenopprett safe/nøkler.tar minne/asker.tar ny.varde",
    "gjenopprett minne/borte.tar safe/nøkler.tar ny.varde",
    "gjenopprett minne/asker.tar safe/nøkler.tar asker.varde",
    "gjenopprett minne/asker.tar safe/nøkler.tar ny.varde",
    "gjenopprett minne/asker.tar safe/nøkler.tar tredje.varde --format json",
  ]

  private static let confirming: [ScriptedLineReader.Answer] = [
    "lag", "trekk asker-20 --grunn annet", "per 21.11.2026", "gjenopprett bekreft", "per nå",
    "gjenopprett bekreft", "gjenopprett bekreft --mot hode.txt",
    "gjenopprett bekreft --uten-kjent-hode", "trekk asker-20 --grunn annet",
    "gjenopprett bekreft",
  ]

  @Test func sittingsGoAsTheirFile() throws {
    let disk = try ScratchDisk(["minne", "safe"])
    let registry = try disk.create(
      "asker.varde", organisation: LogCode("mental-helse")!, demo: false, passphrase: nil)
    _ = try SampleForms.asker.importAll(into: registry)
    let (keys, files) = (FakeKeyStores(), FakeFiles())
    var text = ""
    for (path, answers) in [("asker.varde", Self.making), ("ny.varde", Self.confirming)] {
      let sitting = Sitting(
        registry, answers, files: files, keys: keys, opener: disk, path: path, backups: disk)
      let status = sitting.session.loop()
      #expect(sitting.reader.remaining.isEmpty)
      text += "$ varde -r \(path)\n" + sitting.console.transcript + "status \(status.rawValue)\n"
    }
    #expect(!text.contains(disk.root))
    // Of another SQLite they may be larger.
    text.replace(/"bytes": \d+/) { _ in "\"bytes\": …" }
    text.replace(/(keys\.sqlite|access\.sqlite|vault\.key) +[\d ]*\d\n/) { "\($0.1) …\n" }
    if FileManager.default.contents(atPath: Self.file.path) == Data(text.utf8) { return }
    Issue.record("not as it was:\n\(text)")
    if ProcessInfo.processInfo.environment["VARDE_WRITE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: Self.file)
    }
  }
}
