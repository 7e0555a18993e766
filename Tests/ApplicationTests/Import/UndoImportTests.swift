import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// A whole import is withdrawn, but for what somebody looked at since.
@Suite struct UndoImportTests {
  @Test(arguments: RegistryKind.allCases)
  func untouchedRowsGoTouchedOnesStay(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let outcome = try registry.importText(
        .entries,
        """
        lag;dato;varighet;aktivitet;leder
        asker;2025-01-01;60;kurs;OÅ
        asker;2025-01-02;60;kurs;OÅ
        asker;2025-01-03;60;kurs;OÅ
        asker;2025-01-04;60;kurs;OÅ
        """)
      let rows = outcome.rows.map(\.entry)
      var change = EntryChange()
      change.set[.minutes] = .integer(61)
      _ = try registry.correct(rows[0], change, reason: .mistyped, why: nil)
      _ = try registry.withdraw(rows[1], reason: .notHeld, why: nil)
      let appends = try registry.appends(.asker)
      let size = try registry.size(.asker)
      let undone = try registry.undoImport(outcome.imports[0], reason: .mistyped, why: "feil ark")
      #expect(undone.withdrawn == [rows[2], rows[3]])
      #expect(undone.left == [rows[0]])
      #expect(try registry.appends(.asker) == appends + 1)
      let events = try registry.events(of: .asker).dropFirst(size)
      #expect(events.map(\.data.type) == ["entry-withdrawn", "entry-withdrawn"])
      #expect(events.map(\.cause) == [outcome.imports[0].seq, outcome.imports[0].seq])
      let register = try registry.register(of: .asker)
      #expect(rows.map { register.fact($0.seq)?.isWithdrawn } == [false, true, true, true])
      #expect(try registry.verify().isOK)
    }
  }

  @Test func againThereIsNothingLeft() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let outcome = try registry.importText(
      .entries, "lag;dato;aktivitet;leder\nasker;2025-01-01;kurs;OÅ")
    _ = try registry.undoImport(outcome.imports[0], reason: .mistyped, why: nil)
    let before = try registry.exported()
    let again = try registry.undoImport(outcome.imports[0], reason: .mistyped, why: nil)
    #expect(again.withdrawn == [])
    #expect(again.left == [])
    #expect(try registry.exported() == before)
  }

  @Test func aTripTakesItsParticipationsAlong() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let outcome = try registry.importText(
      .entries,
      """
      lag;dato;varighet;aktivitet;leder;deltakerkoder
      asker;2025-05-10;60;tur;KN;a/b/c
      asker;2025-05-17;60;tur;KN;a/b
      """)
    let trips = outcome.rows.map(\.entry)
    var change = EntryChange()
    change.set[.minutes] = .integer(90)
    _ = try registry.correct(trips[1], change, reason: .mistyped, why: nil)
    let undone = try registry.undoImport(outcome.imports[0], reason: .mistyped, why: nil)
    #expect(undone.withdrawn == [trips[0]])
    #expect(undone.left == [trips[1]])
    let answer = try registry.national(2025).chapters.first { $0.log == .asker }
    #expect(answer?.trips.trips == 1)
    #expect(answer?.trips.participations == 2)
  }

  @Test(arguments: RegistryKind.allCases)
  func peopleInUseAreLeft(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let outcome = try registry.importText(
        .people,
        """
        lag;kode;rolle;oppnevnt
        asker;EB;likeperson;2024-01-01
        asker;TS;likeperson;2024-01-01
        """)
      try registry.importText(.entries, "lag;dato;aktivitet;leder\nasker;2025-01-01;kurs;EB")
      let undone = try registry.undoImport(outcome.imports[0], reason: .mistyped, why: nil)
      #expect(undone.left == [outcome.rows[0].entry])
      #expect(undone.withdrawn.contains(outcome.rows[1].entry))
      #expect(
        try registry.people(of: .asker).map { $0.contact?.code } == ["OÅ", "KN", "RH", "EB"])
      #expect(try registry.roles(.asker, "EB") == [])
      #expect(try registry.verify().isOK)
    }
  }

  @Test func aRoleThatIsLeftStaysEnded() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let outcome = try registry.importText(
      .people, "lag;kode;rolle;oppnevnt;sluttet\nasker;EB;likeperson;2024-01-01;2025-01-01")
    let role = try #require(try registry.roles(.asker, "EB").first)
    var change = EntryChange()
    change.set[.unpaid] = .bool(true)
    _ = try registry.correct(Handle(.asker, role.seq), change, reason: .mistyped, why: nil)
    let undone = try registry.undoImport(outcome.imports[0], reason: .mistyped, why: nil)
    #expect(undone.withdrawn == [])
    #expect(try registry.roles(.asker, "EB").map(\.ended) == [CivilDate("2025-01-01")])
  }

  @Test(arguments: RegistryKind.allCases)
  func aPersonStatedAnewHoldsAgain(_ kind: RegistryKind) throws {
    try kind.with { registry in
      try registry.prepare()
      let sheet = "lag;kode;navn;rolle;oppnevnt\nasker;EB;Eva;likeperson;2024-01-01"
      let outcome = try registry.importText(.people, sheet)
      _ = try registry.undoImport(outcome.imports[0], reason: .mistyped, why: nil)
      #expect(try registry.importText(.people, sheet).counts == [1, 0, 1, 0])
      #expect(try registry.roles(.asker, "EB") == [])
      let size = try registry.size(.asker)
      let corrected = sheet.replacing("2024", with: "2025")
      #expect(try registry.importText(.people, corrected).counts == [1, 1, 0, 0])
      #expect(
        try registry.types(.asker, after: size) == [
          "import-begun", "entry-reinstated", "role-granted",
        ])
      #expect(try registry.roles(.asker, "EB").map(\.appointed) == [CivilDate("2025-01-01")])
      #expect(try registry.verify().isOK)
    }
  }

  @Test func onlyAnImportCanBeUndoneSo() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    #expect(throws: ApplicationError.notAnImport(Handle(.asker, 1))) {
      try registry.undoImport(Handle(.asker, 1), reason: .mistyped, why: nil)
    }
    #expect(throws: ApplicationError.unknownHandle("asker-999")) {
      try registry.undoImport(Handle(.asker, 999), reason: .mistyped, why: nil)
    }
  }
}
