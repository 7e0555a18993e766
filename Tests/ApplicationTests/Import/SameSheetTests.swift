import Application
import Decisions
import Events
import Forms
import Projections
import TestSupport
import Testing

/// A row is known again in whatever file and dress it comes.
@Suite struct SameSheetTests {
  private static let sheet = """
    lag;dato;start;varighet;aktivitet;tittel;leder;deltakere;erfaringsutveksling
    asker;2025-01-14;18:00;150;møteplass;Åpent hus;KN;12;ja
    asker;2025-01-21;18:30;90;samtalegruppe;;OÅ;4;
    asker;2025-01-21;18:30;90;samtalegruppe;;OÅ;4;
    """

  /// A sheet as somebody else saves it.
  static let dresses: [(String, @Sendable (String) -> [UInt8])] = [
    ("as it was", { Array($0.utf8) }),
    ("commas", { Array($0.replacing(";", with: ",").utf8) }),
    ("tabs", { Array($0.replacing(";", with: "\t").utf8) }),
    ("CRLF and BOM", { [0xEF, 0xBB, 0xBF] + Array($0.replacing("\n", with: "\r\n").utf8) }),
    ("Windows-1252", { $0.unicodeScalars.map { UInt8($0.value) } }),
    ("dates", { text in Array(dated(text) { "\($0).01.2025" }.utf8) }),
    ("short dates", { text in Array(dated(text) { "\($0).1.25" }.utf8) }),
    ("durations", { Array($0.replacing("150", with: "2,5 t").replacing("90", with: "1:30").utf8) }),
    ("times", { Array($0.replacing("18:00", with: "18").replacing("18:30", with: "18.30").utf8) }),
    (
      "words",
      { Array($0.replacing("møteplass", with: "MØTEPLASS").replacing("ja", with: "x").utf8) }
    ),
    ("letters in parts", { Array($0.replacing("Å", with: "A\u{30A}").utf8) }),
    ("quotes", { Array($0.replacing("Åpent hus", with: "\"Åpent hus\"").utf8) }),
    (
      "an empty line",
      { Array($0.replacing("\nasker;2025-01-14", with: "\n\nasker;2025-01-14").utf8) }
    ),
    (
      "an unknown column",
      {
        Array(
          $0.replacing("\n", with: ";7\n").replacing("utveksling;7", with: "utveksling;farge").utf8)
      }
    ),
    (
      "English names",
      {
        Array(
          $0.replacing(
            "lag;dato;start;varighet;aktivitet;tittel;leder;deltakere;erfaringsutveksling",
            with: "CHAPTER;date;Start;duration;activity;title;leader;participants;exchange"
          ).utf8)
      }
    ),
    ("columns the other way", { Array(turned($0).utf8) }),
  ]

  private static func dated(_ text: String, _ date: (Substring) -> String) -> String {
    text.replacing(#/2025-01-(\d\d)/#) { date($0.output.1) }
  }

  private static func turned(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).reversed().joined(separator: ";")
    }.joined(separator: "\n")
  }

  @Test(arguments: dresses.indices)
  func isThereAlready(_ index: Int) throws {
    let (name, dress) = Self.dresses[index]
    let registry = Registry.inMemory()
    try registry.prepare()
    #expect(try registry.importText(.entries, Self.sheet).counts == [3, 3, 0, 0])
    let before = try registry.exported()
    let again = try registry.importForms(
      ImportRequest(form: .entries, files: [("other.csv", dress(Self.sheet))]))
    #expect(again.counts == [3, 0, 3, 0], "\(name)")
    #expect(try registry.exported() == before, "\(name)")
  }

  @Test(arguments: RegistryKind.allCases)
  func moreRowsBelowAreTheOnlyNewOnes(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      try registry.importText(.entries, Self.sheet)
      let size = try registry.size(.asker)
      let more = """
        \(Self.sheet)
        asker;2025-01-21;18:30;90;samtalegruppe;;OÅ;4;
        asker;2025-01-28;18:30;90;samtalegruppe;;OÅ;4;
        """
      let outcome = try registry.importText(.entries, more)
      #expect(outcome.counts == [5, 2, 3, 0])
      #expect(outcome.rows.map(\.line) == [5, 6])
      #expect(
        try registry.types(.asker, after: size) == [
          "import-begun", "activity-held", "activity-held",
        ])
      #expect(try registry.importText(.entries, more).counts == [5, 0, 5, 0])
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func equalRowsOfTwoFilesAreTheSame(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let outcome = try registry.importForms(.of(.entries, Self.sheet, Self.sheet))
      #expect(outcome.counts == [6, 3, 3, 0])
      #expect(outcome.imports.count == 1)
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func doublesAreKeptOnPurposeOnly(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      try registry.importText(.entries, Self.sheet)
      for _ in 0..<2 {
        let again = try registry.importText(.entries, Self.sheet, keepsDoubles: true)
        #expect(again.counts == [3, 3, 0, 0])
      }
      #expect(try registry.register(of: .asker).facts.count { $0.data.isEntry } == 9)
      #expect(try registry.importText(.entries, Self.sheet).counts == [3, 0, 3, 0])
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func aFileNeverUndoesADecision(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let rows = try registry.importText(.entries, Self.sheet).rows.map(\.entry)
      var change = EntryChange()
      change.set[.participants] = .integer(11)
      _ = try registry.correct(rows[0], change, reason: .wrongCount, why: nil)
      _ = try registry.withdraw(rows[1], reason: .recordedTwice, why: nil)
      let before = try registry.exported()
      #expect(try registry.importText(.entries, Self.sheet).counts == [3, 0, 3, 0])
      #expect(try registry.exported() == before)
    }
  }

  @Test func theSameRowInAnotherChapterIsAnother() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let text = "dato;varighet;aktivitet\n2025-01-14;60;kurs\n"
    #expect(try registry.importForms(.of(.entries, text, lag: .asker)).recorded == 1)
    #expect(try registry.importForms(.of(.entries, text, lag: .barum)).recorded == 1)
    #expect(try registry.importForms(.of(.entries, text, lag: .asker)).already == 1)
  }
}
