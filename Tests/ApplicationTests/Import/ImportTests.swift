import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// What an import records, and when it records nothing.
@Suite struct ImportTests {
  private static let sheet = """
    lag;dato;varighet;aktivitet;leder;deltakere
    asker;2025-01-14;60;samtalegruppe;OÅ;4
    asker;2025-01-14;60;samtalegruppe;OÅ;4
    barum;2025-01-14;60;samtalegruppe;GA;4
    asker;2025-01-15;60;samtalegruppe;ZZ;4
    """

  @Test(arguments: RegistryKind.allCases)
  func tryingRecordsNothingAndSaysWhatWouldBe(_ kind: RegistryKind) throws {
    try kind.with { registry in
      let forms: [(FormKind, String)] = [
        (.chapters, "lag"), (.people, "personer"), (.entries, "registrering"),
        (.annualReports, "årsrapporter"),
      ]
      for (form, prefix) in forms {
        let request = ImportRequest(form: form, files: try SampleForms.asker.files(prefix))
        let before = try registry.exported()
        let tried = try registry.tryImport(request)
        #expect(try registry.exported() == before)
        #expect(try registry.logs().count == (before.isEmpty ? 0 : registry.logs().count))
        let done = try registry.importForms(request)
        #expect(tried.counts == done.counts)
        #expect(tried.refused == done.refused)
        #expect(tried.rows.map(\.entry) == done.rows.map(\.entry))
        #expect(done.recorded > 0)
      }
    }
  }

  @Test(arguments: RegistryKind.allCases)
  func goodRowsAreOneAppendALog(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let before = try [LogCode.central, .asker, .barum].map { try registry.appends($0) }
      let outcome = try registry.importText(.entries, Self.sheet)
      #expect(outcome.counts == [4, 3, 0, 1])
      let after = try [LogCode.central, .asker, .barum].map { try registry.appends($0) }
      #expect(zip(after, before).map { $0 - $1 } == [0, 1, 1])
    }
  }

  @Test func aFileBeginsOncePerLogAndIsTheCauseOfItsRows() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let (asker, barum) = (try registry.size(.asker), try registry.size(.barum))
    let more = "lag;dato;varighet;aktivitet;leder\nasker;2025-02-01;45;frivillig innsats;KN\n"
    let outcome = try registry.importForms(.of(.entries, Self.sheet, more))
    let events = try registry.events(of: .asker).dropFirst(asker)
    #expect(
      events.map(\.data.type) == [
        "import-begun", "activity-held", "activity-held", "import-begun", "hours-volunteered",
      ])
    let first = asker + 1
    #expect(events.map(\.cause) == [nil, first, first, nil, first + 3])
    #expect(events.map { $0.key != nil } == [false, true, true, false, true])
    #expect(try registry.types(.barum, after: barum) == ["import-begun", "activity-held"])
    #expect(
      outcome.imports == [
        Handle(.asker, first), Handle(.asker, first + 3), Handle(.barum, barum + 1),
      ]
    )
    #expect(
      outcome.rows.map { "\($0.file):\($0.line) \($0.entry)" } == [
        "1.csv:2 asker-\(first + 1)", "1.csv:3 asker-\(first + 2)", "1.csv:4 barum-\(barum + 2)",
        "2.csv:2 asker-\(first + 4)",
      ])
  }

  @Test func theKeyStandsOnTheFirstEventOfARowOnly() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let size = try registry.size(.asker)
    try registry.importText(
      .entries,
      """
      lag;dato;aktivitet;leder;deltakerkoder
      asker;2025-05-10;tur;KN;a/b/a
      """)
    let events = try registry.events(of: .asker).dropFirst(size)
    #expect(
      events.map(\.data.type) == ["import-begun", "trip-held", "trip-joined", "trip-joined"])
    #expect(events.map { $0.key != nil } == [false, true, false, false])
  }

  static let idle: [(String, String)] = [
    ("every row refused", "lag;dato;aktivitet\nasker;2025-13-01;tur\nvest;2025-01-01;tur\n"),
    ("no rows", "lag;dato;aktivitet\n"),
    ("all there already", "lag;dato;aktivitet;leder\nasker;2025-05-10;tur;KN\n"),
  ]

  @Test(arguments: idle)
  func aFileThatRecordsNoRowLeavesNoEvent(_ name: String, _ text: String) throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(
      .entries, "lag;dato;aktivitet;leder\nasker;2025-05-10;tur;KN\n")
    let before = try registry.exported()
    let outcome = try registry.importText(.entries, text)
    #expect(outcome.recorded == 0)
    #expect(outcome.imports == [])
    #expect(try registry.exported() == before)
  }

  @Test(arguments: RegistryKind.allCases)
  func allOrNothingRecordsNothingWhenARowIsRefused(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let before = try registry.exported()
      let outcome = try registry.importText(.entries, Self.sheet, isAllOrNothing: true)
      #expect(outcome.counts == [4, 0, 0, 1])
      #expect(outcome.refused.map(\.line) == [5])
      #expect(outcome.imports == [])
      #expect(try registry.exported() == before)
      let good = Self.sheet.replacing("ZZ", with: "KN")
      #expect(try registry.importText(.entries, good, isAllOrNothing: true).recorded == 4)
    }
  }

  @Test func aFileThatIsNoFormRefusesTheWhole() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let before = try registry.exported()
    #expect(throws: ApplicationError.self) {
      try registry.importForms(.of(.entries, Self.sheet, "hei\nhopp\n"))
    }
    #expect(try registry.exported() == before)
  }
}
