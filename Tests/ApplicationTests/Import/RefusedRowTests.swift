import Application
import Decisions
import Events
import Forms
import Projections
import TestSupport
import Testing

/// A refused row is named by file, line and column, and records nothing.
@Suite struct RefusedRowTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let form: FormKind
    let header: String
    let row: String
    let column: Column?
    let value: String
    let reason: RowRefusal.Reason
    var testDescription: String { row }

    init(
      _ form: FormKind, _ header: String, _ row: String, _ column: Column?, _ value: String,
      _ reason: RowRefusal.Reason
    ) {
      self.form = form
      self.header = header
      self.row = row
      self.column = column
      self.value = value
      self.reason = reason
    }
  }

  private static let entry = "lag;dato;varighet;aktivitet;leder;likepersoner"
  private static let future = CivilDate("2026-11-22")!

  static let cases = [
    Case(.entries, entry, "vest;2025-01-01;60;tur;OÅ;", .lag, "vest", .unknownChapter),
    Case(.entries, entry, ";2025-01-01;60;tur;OÅ;", .lag, "", .cell(.missing)),
    Case(.entries, "dato;aktivitet", "2025-01-01;tur", .lag, "", .cell(.missing)),
    Case(
      .entries, entry, "asker;2025-01-01;60;tur;ZZ;", .leder, "ZZ",
      .refusal(.unknownCode(.leder, "ZZ"))),
    Case(
      .entries, entry, "asker;2025-01-01;60;tur;oå;", .leder, "oå",
      .refusal(.unknownCode(.leder, "oå"))),
    Case(
      .entries, entry, "asker;2025-01-01;60;tur;OÅ;KN/QQ", .likepersoner, "QQ",
      .refusal(.unknownCode(.likepersoner, "QQ"))),
    Case(
      .entries, entry, "asker;2025-01-01;60;tur;GA;", .leder, "GA",
      .refusal(.unknownCode(.leder, "GA"))),
    Case(
      .entries, entry, "asker;2026-11-22;60;tur;OÅ;", .dato, "2026-11-22",
      .refusal(.objection(.future(future)))),
    Case(.entries, entry, "asker;2025-02-30;60;tur;OÅ;", .dato, "2025-02-30", .cell(.noSuchDate)),
    Case(.entries, entry, "asker;2025-01-01;5;tur;OÅ;", .varighet, "5", .cell(.durationUnclear(5))),
    Case(.people, "lag;kode;navn", "vest;AA;Anna", .lag, "vest", .unknownChapter),
    Case(.people, "lag;kode;navn", "asker;;Anna", .kode, "", .cell(.missing)),
    Case(
      .people, "lag;kode;rolle;oppnevnt;sluttet", "asker;AA;likeperson;2025-02-02;2025-02-01",
      .sluttet, "", .refusal(.invalid(.sluttet))),
    Case(.annualReports, "lag;år;signert", "vest;2025;leder", .lag, "vest", .unknownChapter),
    Case(
      .annualReports, "lag;år;signert", "asker;2027;leder", .år, "2027",
      .refusal(.objection(.futureYear(2027)))),
    Case(.chapters, "kode;slag", "vest;sentralt", .slag, "", .refusal(.invalid(.slag))),
    Case(
      .chapters, "kode;medlemmer;medlemsår", "vest;3;2027", .år, "2027",
      .refusal(.objection(.futureYear(2027)))),
  ]

  @Test(arguments: cases)
  func isNamed(_ test: Case) throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let before = try registry.exported()
    let outcome = try registry.importText(test.form, test.header + "\n\n" + test.row + "\n")
    #expect(outcome.counts == [1, 0, 0, 1])
    let refusal = try #require(outcome.refused.first)
    #expect(outcome.refused.count == 1)
    #expect(refusal.file == "1.csv")
    #expect(refusal.line == 3)
    #expect(refusal.column == test.column)
    #expect(refusal.value == test.value)
    #expect(refusal.reason == test.reason)
    #expect(try registry.exported() == before)
  }

  @Test func rowsWithoutAChapterAreOfTheOneGiven() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let text = "lag;dato;aktivitet;leder\n;2025-01-01;kurs;OÅ\nbarum;2025-01-01;kurs;GA\n"
    let outcome = try registry.importForms(.of(.entries, text, lag: .asker))
    #expect(outcome.rows.map(\.entry.log) == [.asker, .barum])
  }

  @Test func theSampleRefusesWhatItSays() throws {
    let registry = Registry.inMemory()
    let refused = try SampleForms.asker.importAll(into: registry)[2].refused
    #expect(
      refused.map { "\($0.file):\($0.line) \($0.column?.rawValue ?? "") \($0.value)" } == [
        "registrering-asker.csv:38 dato 2025-13-02",
        "registrering-asker.csv:39 varighet lenge",
        "registrering-asker.csv:40 leder ZZ",
        "registrering-asker.csv:41 varighet 5",
      ])
  }
}
