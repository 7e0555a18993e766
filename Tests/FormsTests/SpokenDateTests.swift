import Events
import Forms
import Testing

@Suite struct SpokenDateTests {
  /// A Wednesday.
  static let today = CivilDate("2025-01-15")!

  @Test(arguments: [
    ("i dag", "2025-01-15"), ("idag", "2025-01-15"), ("I DAG", "2025-01-15"),
    ("today", "2025-01-15"), (" i  dag ", "2025-01-15"),
    ("i går", "2025-01-14"), ("igår", "2025-01-14"), ("i gar", "2025-01-14"),
    ("igaar", "2025-01-14"), ("I GÅR", "2025-01-14"), ("i ga\u{30A}r", "2025-01-14"),
    ("yesterday", "2025-01-14"),
    ("i forgårs", "2025-01-13"), ("i forgaars", "2025-01-13"), ("iforgars", "2025-01-13"),
    ("onsdag", "2025-01-15"), ("on", "2025-01-15"), ("tirsdag", "2025-01-14"),
    ("ti", "2025-01-14"), ("tirs", "2025-01-14"), ("Tirsdag", "2025-01-14"),
    ("mandag", "2025-01-13"), ("ma", "2025-01-13"), ("søndag", "2025-01-12"),
    ("sondag", "2025-01-12"), ("soendag", "2025-01-12"), ("sø", "2025-01-12"),
    ("lørdag", "2025-01-11"), ("loerdag", "2025-01-11"), ("lor", "2025-01-11"),
    ("laurdag", "2025-01-11"), ("fredag", "2025-01-10"), ("fre", "2025-01-10"),
    ("torsdag", "2025-01-09"), ("to", "2025-01-09"), ("thursday", "2025-01-09"),
    ("tysdag", "2025-01-14"), ("sunday", "2025-01-12"),
    ("15.1", "2025-01-15"), ("14.1", "2025-01-14"), ("14.01", "2025-01-14"),
    ("14.1.", "2025-01-14"), ("16.1", "2024-01-16"), ("24.12", "2024-12-24"),
    ("29.2", "2024-02-29"),
    ("2024-12-24", "2024-12-24"), ("24.12.2024", "2024-12-24"), ("24.12.24", "2024-12-24"),
    ("16.1.2025", "2025-01-16"),
  ])
  func reads(_ text: String, _ date: String) throws {
    #expect(try SpokenDate.parse(text, today: Self.today) == #require(CivilDate(date)))
  }

  @Test(arguments: [
    ("", CellProblem.dateUnreadable), ("i morgen", .dateUnreadable), ("tir sdag", .dateUnreadable),
    ("14", .dateUnreadable), ("14.1.5", .dateUnreadable), ("014.1", .dateUnreadable),
    ("31.2", .noSuchDate), ("1.13", .noSuchDate), ("0.1", .noSuchDate), ("31.2.2025", .noSuchDate),
  ])
  func refuses(_ text: String, _ problem: CellProblem) {
    #expect(throws: problem) { try SpokenDate.parse(text, today: Self.today) }
  }

  @Test func aLeapDayIsFoundOverACenturyWithoutOne() throws {
    let date = try SpokenDate.parse("29.2", today: #require(CivilDate("2104-02-28")))
    #expect(date == CivilDate("2096-02-29"))
  }

  @Test(arguments: 0..<7)
  func aWeekdayIsTheLatestNotAfterToday(_ offset: Int) throws {
    let today = Self.today.adding(days: offset)
    for name in ["ma", "ti", "on", "to", "fr", "lø", "sø"] {
      let date = try SpokenDate.parse(name, today: today)
      #expect(date <= today && today.days - date.days < 7)
    }
  }
}
