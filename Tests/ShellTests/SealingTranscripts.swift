import Application
import EventLog
import Events
import Foundation
import LineEditing
import Shell
import TestSupport
import Testing
import Texts
import Vault

/// Keys, heads, proofs, witnesses and seals at the shell, with files that one command writes and the next
/// reads.
@Suite struct SealingTranscripts {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "SealingTranscripts")

  struct Case: CustomStringConvertible, Sendable {
    let name: String
    /// How many events are recorded.
    let records: Int
    let width: Int
    let answers: [ScriptedLineReader.Answer]
    var description: String { name }

    init(
      _ name: String, records: Int, width: Int = 80, _ answers: [ScriptedLineReader.Answer]
    ) {
      self.name = name
      self.records = records
      self.width = width
      self.answers = answers
    }
  }

  private static let flow: [ScriptedLineReader.Answer] = [
    "nøkkel ny", "forsegl --ut hode.txt", "forsegl", "bevis asker-20 --ut asker-20.bevis",
    "bevis asker-20 --med-innhold --ut innhold.bevis", "kontroller asker-20.bevis",
    "kontroller innhold.bevis", "kontroller hode.txt", "bevis sentralt --siden 5 --ut siden.txt",
    "kontroller siden.txt", "kontroller --mot hode.txt",
  ]

  private static let witnessing: [ScriptedLineReader.Answer] = [
    "nøkkel ny", "vitne ny vitne.example/bergen", "vitne ny vitne.example/bergen",
    "vitne ny \"med mellomrom\"", "forsegl --ut hode.txt", "vitne hode.txt",
    .line("nøkkel kjenn \(ownerKey)"), "vitne hode.txt --ut svar.txt", "forsegl --med svar.txt",
    .line("nøkkel kjenn \(witnessKey)"), "forsegl --med svar.txt --ut hode2.txt",
    "kontroller hode2.txt", "vitne hode2.txt --navn ukjent", "vitne svar.txt",
    "vitne hode.txt --ut svar.txt",
  ]

  static let all = [
    Case("forsegl", records: 5, flow), Case("forsegl-smal", records: 5, width: 40, flow),
    Case("vitne", records: 5, witnessing), Case("vitne-smal", records: 5, width: 40, witnessing),
    Case(
      "forsegl-bufdir", records: 10,
      [
        "nøkkel ny", "forsegl bufdir 2025", "kontroller bufdir-2025-sentralt-18.segl",
        "forsegl", "forsegl sentralt-18 --ut igjen.segl", "forsegl sentralt-18 --ut igjen.segl",
        "forsegl bufdir 2025 --ut igjen.segl", "forsegl bufdir 2025 --lag asker --ut asker.segl",
        "kontroller asker.segl", "trekk asker-20 --grunn annet", "kontroller igjen.segl",
        "forsegl bufdir 2025 --ut etter.segl --format json", "kontroller --mot igjen.segl",
      ]),
    Case(
      "forsegl-smal-bufdir", records: 6, width: 40,
      ["nøkkel ny", "forsegl bufdir 2025", "kontroller bufdir-2025-sentralt-18.segl"]),
    Case(
      "hendelseslogg", records: 5,
      [
        "eksporter hendelseslogg asker --ut logg", "nøkkel ny", "eksporter hendelseslogg asker",
        "eksporter hendelseslogg --ut logg", "eksporter hendelseslogg asker --ut logg",
        "kontroller logg", "eksporter hendelseslogg asker --ut logg",
        "eksporter hendelseslogg barum --ut logg",
        "trekk asker-20 --grunn annet",
        "eksporter hendelseslogg asker --ut hel --med-hendelser", "nei",
        "eksporter hendelseslogg asker --ut hel --med-hendelser", "ja",
        "kontroller hel", "kontroller hel --format json", "eksporter hendelseslogg asker --ut hel",
        "eksporter hendelseslogg asker --ut logg", "kontroller logg",
        "eksporter hendelseslogg asker --ut opptatt", "kontroller opptatt",
        "eksporter hendelseslogg asker --ut halv", "eksporter hendelseslogg asker --ut halve",
      ]),
    Case(
      "forsegl-avvist", records: 4,
      [
        "forsegl", "forsegl bufdir 2025", "bevis asker-20", "forsegl --med borte.txt",
        "nøkkel ny", "forsegl bufdir", "forsegl bufdir 2019", "forsegl timer 2025",
        "forsegl asker-3", "forsegl sentralt-99", "forsegl --med tull.txt",
        "bevis asker-999", "bevis asker-20 --ut tull.txt", "bevis asker --siden 999",
        "bevis asker --siden tull.txt", "bevis bergen --siden 1", "kontroller borte.txt",
        "kontroller tull.txt", "kontroller tom.txt", "kontroller papir.txt", "vitne borte.txt",
        "vitne tull.txt", "per 2026-11-21", "forsegl bufdir 2025", "bevis asker-20 --ut per.bevis",
        "kontroller per.bevis",
      ]),
  ]

  private static let ownerKey =
    "mental-helse/varde/sentralt/c7zc12n87dhz3vg8+e662b9b0+ATuwMWz6HckPQZrATss8X3KYGu1FxJIP7HcGd7TDBlEk"
  private static let witnessKey =
    "vitne.example/bergen+25aaa28e+BLzDgy/VvL6Vsz0BsYGlLuTjupCk0nC7S3XVm//aRElf"

  private static let files: [String: Result<[UInt8], FileError>] = [
    "opptatt/bilder.txt": .success([1]), "halv/tile/0/000.p/1": .success([1]),
    "halve/tile/entries/000.p/1": .success([1]),
    "tull.txt": .success(Array("tull\n".utf8)), "tom.txt": .success([]),
    "papir.txt": .success(
      Array("mental-helse/varde/asker/dx8wfapg3k0eqfgr\n58\nabcd efgh 1234\n".utf8)),
  ]

  @Test(arguments: all)
  func sittingGoesAsItsFile(_ one: Case) throws {
    let sitting = Sitting(
      try .asker(), one.answers, files: FakeFiles(Self.files), width: one.width)
    let before = try sitting.events
    let status = sitting.session.loop()
    #expect(try sitting.events.count - before.count == one.records)
    #expect(sitting.reader.remaining.isEmpty)
    let text = sitting.console.transcript + "status \(status.rawValue)\n"
    if one.width < 80 {
      // Only what is to be copied whole goes beyond: origins, keys, and lines as they were typed.
      for line in sitting.console.remarks.split(separator: "\n") where line.count > one.width {
        #expect(line.contains("mental-helse/varde/"), "\(line)")
      }
    }
    let file = Self.folder.appending(path: one.name + ".txt")
    if FileManager.default.contents(atPath: file.path) == Data(text.utf8) { return }
    Issue.record("\(one.name) is not as it was:\n\(text)")
    if ProcessInfo.processInfo.environment["VARDE_WRITE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  @Test func everyFileIsUsed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.all.map { $0.name + ".txt" }.sorted())
  }

  /// A registry put back, and one whose history was made anew, at the shell.
  @Test func whatWasSignedForIsNotContradicted() throws {
    let keys = FakeKeyStores()
    let registry = try Registry.asker()
    let first = Sitting(registry, ["nøkkel ny", "forsegl"], keys: keys)
    _ = first.session.loop()
    let earlier = InMemoryEventStore(registry.events.registry)
    for log in try registry.logs() {
      var events: [Event] = []
      try registry.exportEvents(only: log) { bytes in
        if let event = try? Event(bytes: Array(bytes)) { events.append(event) }
        return true
      }
      if log == .central { events.removeLast() }
      _ = try earlier.append(events, to: log, expecting: 0)
    }
    let back = Registry(
      events: earlier, privates: registry.privates, accesses: registry.accesses,
      views: InMemoryViewStore(), environment: registry.environment)
    let second = Sitting(
      back, ["forsegl", "forsegl bufdir 2025", "bevis sentralt-3", "kontroller"], keys: keys,
      width: 400)
    let before = try second.events
    _ = second.session.loop()
    #expect(try second.events == before)
    #expect(second.console.transcript.ranges(of: "noe som var ført, er borte").count == 3)
    #expect(second.console.transcript.contains("Kontrollert") == true)
    #expect(second.console.transcript.contains("alt stemmer") == false)
  }
}
