import Application
import Foundation
import Shell
import TestSupport
import Testing
import Texts

/// Whole sittings, questions and answers and what was said, compared byte for byte. A new one fails
/// until somebody has looked at it: run with VARDE_WRITE_GOLDEN=1, read the files, keep them.
@Suite struct TranscriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  @Test(arguments: Transcript.all)
  func sittingGoesAsItsFile(_ transcript: Transcript) throws {
    let registry = try transcript.isGrown ? Registry.grown() : .asker()
    let sitting = Sitting(registry, transcript.answers, files: Transcript.files)
    let before = try sitting.events
    let status = sitting.session.loop()
    let after = try sitting.events
    #expect(sitting.reader.remaining.isEmpty)
    #expect(after.count - before.count == transcript.records)
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
    #expect(files.sorted() == Transcript.all.map { $0.name + ".txt" }.sorted())
  }

  @Test func everyCommandIsExplained() throws {
    let explained = Transcript.all.first { $0.name == "hjelp-alle" }?.answers
    #expect(explained == CommandTable.all.map { .line("hjelp \($0.name)") })
  }
}
