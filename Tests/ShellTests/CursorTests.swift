import Application
import Events
import LineEditing
import Shell
import TestSupport
import Testing
import Texts

/// `per` and `--per`: everything as known here then, and nothing recorded.
@Suite struct CursorTests {
  /// What is to be typed besides the name, so that the command would get as far as recording.
  private static let recording: [CommandID: String] = [
    .log: "tur --dato 1.11.2026", .correct: "asker-20 --varighet 60 --grunn annet",
    .withdraw: "asker-20 --grunn annet", .reinstate: "asker-20", .undo: "--lag asker --ja",
    .redo: "--lag asker --ja",
    .importForms: "registrering nye.csv --ja", .newChapter: "frogn --navn Frogn --slag lokallag",
    .annualReport: "asker 2025 --signert leder", .service: "likepersonstelefon 2025",
    .newGoal: "--lag asker --mål ro", .linkGoal: "asker-20 1", .unlinkGoal: "asker-20",
    .setGrant: "2027 --gruppe 3",
    .newPerson: "XX --lag asker", .forget: "KN --lag asker --ja", .newKey: "asker",
    .seal: "bufdir 2025", .giveConsent: "KN deling --lag asker",
    .withdrawConsent: "KN deling --lag asker", .retain: "--lag asker --ja",
    .confirmRestored: "--uten-kjent-hode", .receiverKey: "asker", .send: "asker --åpen --ja",
    .requestKey: "asker", .answerKey: "asker.nøkkel --bekreft", .takeKey: "asker.svar",
    .receive: "a.vardepost", .recordAgain: "--lag asker --alle",
    .repeatEntry: "tur 9 deltakere ja --lag asker", .drafts: "--lag asker",
    .series: "tur --lag asker --fra 2026-11-10 --deltakere-hver 4", .removeDraft: "1 --lag asker",
  ]

  private static let refusal =
    "Alt vises som kjent her 12.11.2026, og slik kan ingenting føres. Gå tilbake med «per nå»,"
    + " eller kjør uten --per.\n"

  @Test func whatRecordsIsRefusedAtOnce() throws {
    for spec in CommandTable.all where spec.access == .write {
      let words = try #require(Self.recording[spec.id], "\(spec.name)")
      for isPiped in [false, true] {
        let sitting = Sitting(
          try .grown(), ["per 12.11.2026", .line("\(spec.name) \(words)")],
          files: Transcript.files, isSeen: !isPiped, width: 200)
        let before = try sitting.events
        #expect(sitting.session.loop() == (isPiped ? .usage : .done), "\(spec.name)")
        #expect(sitting.console.remarks.contains(Self.refusal), "\(spec.name)")
        #expect(try sitting.events == before, "\(spec.name)")
        // The two lines and the end: nothing was asked.
        #expect(sitting.reader.requests.count == (isPiped ? 2 : 3), "\(spec.name)")
      }
      let once = Sitting(try .grown(), [], files: Transcript.files, isSeen: false)
      let before = try once.events
      let line = try Tokenizer.words("\(spec.name) \(words) --per 12.11.2026")
      #expect(once.session.run(line) == .usage, "\(spec.name)")
      #expect(once.console.remarks == Self.refusal, "\(spec.name)")
      #expect(try once.events == before, "\(spec.name)")
    }
  }

  @Test func forOneCommandOnly() throws {
    let sitting = Sitting(try .grown(), [], isSeen: false)
    func events(_ line: String) throws -> String? {
      let words = try Tokenizer.words(line + " --format json")
      let before = sitting.console.results.count
      guard sitting.session.run(words) == .done else { return nil }
      let said = sitting.console.results.dropFirst(before)
      return said.split(separator: "\n").first { $0.contains("\"events\"") }.map { "\($0)" }
    }
    #expect(try events("rapport bufdir 2025") == "  \"events\": 90,")
    #expect(try events("rapport bufdir 2025 --per 12.11.2026") == "  \"events\": 88,")
    #expect(try events("rapport bufdir 2025") == "  \"events\": 90,")
    #expect(try events("rapport bufdir 2025 --at=2026-11-12") == "  \"events\": 88,")
    #expect(try events("rapport bufdir 2025 --per now") == "  \"events\": 90,")
    #expect(try events("rapport bufdir 2025 --per 2026-13-12") == nil)
    #expect(try events("rapport bufdir 2025") == "  \"events\": 90,")
    #expect(try events("kontroller --per 12.11.2026") == "  \"events\": 90,")
    #expect(sitting.session.registry === sitting.registry)
  }

  @Test func beforeTheCommandItStands() throws {
    let sitting = Sitting(
      try .grown(), ["rapport bufdir 2025", "per nå", "rapport bufdir 2025"], isSeen: false)
    sitting.session.globals["per"] = ["2026-11-12"]
    #expect(sitting.session.loop() == .done)
    #expect(sitting.console.results.contains("som kjent her 12.11.2026"))
    #expect(sitting.console.results.contains("4 logger, 88 hendelser"))
    #expect(sitting.console.results.contains("som kjent her 14.11.2026"))
    #expect(sitting.console.results.contains("4 logger, 90 hendelser"))
  }

  @Test(arguments: [
    ("2026-11-22", ExitCode.badData, "22.11.2026 er ikke kommet ennå."),
    ("2026-11-21", .done, ""), ("2026-11-10", .done, ""),
    ("2026-11-09", .badData, "09.11.2026 var ingenting kjent her ennå."),
    ("lenge", .badData, "Verdien til --per"), ("", .badData, "Verdien til --per"),
  ])
  func daysThatShowNothingAreRefused(_ day: String, _ status: ExitCode, _ sentence: String) throws {
    let sitting = Sitting(try .grown(), [], isSeen: false)
    #expect(sitting.session.run(["lag", "--per", day]) == status)
    #expect(sitting.console.remarks.hasPrefix(sentence))
    #expect(sitting.console.remarks.isEmpty == (status == .done))
    #expect(sitting.console.results.isEmpty == (status != .done))
  }

  @Test func anEmptyRegistryHasNothingToShow() throws {
    let sitting = Sitting(.inMemory(), [], isSeen: false)
    #expect(sitting.session.run(["lag", "--per", "i går"]) == .badData)
    #expect(sitting.console.remarks == "Her er ingenting ført ennå.\n")
    #expect(sitting.session.run(["spill", "av"]) == .badData)
  }

  @Test func onlyTheShellKeepsIt() throws {
    let sitting = Sitting(try .grown(), [], isSeen: false)
    #expect(sitting.session.run(["per", "2026-11-12"]) == .usage)
    #expect(
      sitting.console.remarks == "«per» virker bare inne i skallet; ellers brukes --per.\n")
    #expect(sitting.session.run(["per", "--per", "2026-11-12"]) == .usage)
    #expect(sitting.session.run(["per"]) == .done)
    #expect(sitting.console.results == "Som kjent nå: 4 logger, 90 hendelser.\n")
  }

  @Test(arguments: [
    (80, "asker", "Asker (per 12.11.2026)> "), (40, "asker", "Asker (per 12.11.2026)> "),
    (40, "nesodden", "per 12.11.2026> "), (80, "nesodden", "Nesodden (per 12.11.2026)> "),
  ])
  func thePromptSaysSo(_ width: Int, _ chapter: String, _ prompt: String) throws {
    let sitting = Sitting(
      try .grown(), [.line("lag velg \(chapter)"), "per 12.11.2026", "per now"], width: width)
    #expect(sitting.session.loop() == .done)
    let name = texts.capitalized(chapter) + "> "
    #expect(sitting.reader.requests.map(\.prompt) == ["Varde> ", name, prompt, name])
  }

  @Test(arguments: [
    ("asker.txt", "Asker (per asker-58)> "), ("bufdir-2025", "Asker (per sentralt-18)> "),
    ("sentralt-17", "Asker (per sentralt-17)> "), ("hoder.json", "Asker (per hoder)> "),
  ])
  func thePromptSaysWhichHeads(_ cursor: String, _ prompt: String) throws {
    let files = FakeFiles()
    let sitting = Sitting(
      try .grown(),
      [
        "lag velg asker", "nøkkel ny", "forsegl bufdir 2025", "forsegl --lag asker --ut asker.txt",
        .line("per \(cursor)"), "folk",
      ], files: files)
    let told = Sitting(sitting.registry, [], isSeen: false)
    #expect(told.session.run(["kontroller", "--format", "json"]) == .done)
    files.contents["hoder.json"] = .success(Array(told.console.results.utf8))
    #expect(sitting.session.loop() == .done)
    #expect(sitting.reader.requests.last?.prompt == prompt)
  }

  /// What was compared is opened afterwards though the file it was read from is gone.
  @Test(arguments: [
    ("asker.txt", "asker-58"), ("sentralt.txt", "sentralt-17"), ("bufdir-2025", "sentralt-19"),
    ("sentralt-17", "sentralt-17"), ("2026-11-12", "2026-11-12"),
  ])
  func theComparisonLastMadeIsRemembered(_ a: String, _ shown: String) throws {
    let files = FakeFiles()
    let sitting = Sitting(
      try .grown(),
      [
        "nøkkel ny", "forsegl --lag asker --ut asker.txt", "forsegl --ut sentralt.txt",
        "forsegl bufdir 2025", "trekk asker-18 --grunn ikke-holdt",
        .line("sammenlign bufdir 2025 \(a)"),
      ], files: files)
    #expect(sitting.session.loop() == .done)
    files.contents = [:]
    let later = Sitting(sitting.registry, [], isSeen: false)
    #expect(later.session.run(["bor", "endring"]) == .done)
    #expect(later.console.results.hasPrefix("Endringer i bufdir 2025 fra \(shown) til nå"))
    #expect(later.console.results.contains("asker-18"))
  }

  private let texts = Texts()

  @Test func tabOffersOnlyWhatReads() throws {
    let sitting = Sitting(try .grown(), ["per 12.11.2026"])
    _ = sitting.session.loop()
    let offered = Set(sitting.offered(""))
    for spec in CommandTable.all where !spec.name.contains(" ") {
      #expect(offered.contains(spec.name) == (spec.access != .write), "\(spec.name)")
    }
    #expect(sitting.offered("lag ") == ["velg", "status"])
    #expect(
      sitting.offered("folk --lag ") == ["akershus", "asker", "barum", "nesodden", "sentralt"])
  }
}

extension Sitting {
  /// What Tab offers behind a line.
  func offered(_ line: String) -> [String] {
    session.completions(CompletionContext(line: line, cursor: line.count)).map(\.replacement)
  }
}
