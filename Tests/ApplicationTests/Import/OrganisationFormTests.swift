import Application
import Decisions
import Events
import Projections
import TestSupport
import Testing

/// The forms `lag` and `årsrapporter`.
@Suite struct OrganisationFormTests {
  @Test(arguments: RegistryKind.allCases)
  func theSampleAgainIsThereAlready(_ kind: RegistryKind) throws {
    try kind.with { registry in
      let first = try SampleForms.asker.importAll(into: registry)
      let before = try registry.exported()
      let again = try SampleForms.asker.importAll(into: registry)
      #expect(
        first.map(\.counts) == [[5, 5, 0, 0], [9, 9, 0, 0], [46, 42, 0, 4], [3, 3, 0, 0]])
      #expect(
        again.map(\.counts) == [[5, 0, 5, 0], [9, 0, 9, 0], [46, 0, 42, 4], [3, 0, 3, 0]])
      #expect(try registry.exported() == before)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let form: FormKind
    let text: String
    let types: [String]
    var testDescription: String { text }

    init(_ form: FormKind, _ text: String, _ types: String...) {
      self.form = form
      self.text = text
      self.types = types
    }
  }

  private static let report = "lag;år;levert;årsrapport;årsmelding;signert\n"

  static let cases = [
    Case(.chapters, "kode;navn\nasker;Mental Helse Asker"),
    Case(.chapters, "kode;navn\nasker;Asker", "chapter-changed"),
    Case(.chapters, "kode;medlemmer;medlemsår\nasker;10;2025"),
    Case(.chapters, "kode;medlemmer;medlemsår\nasker;11;2025", "members-counted"),
    Case(.chapters, "kode;medlemmer;medlemsår\nasker;10;2024", "members-counted"),
    Case(.chapters, "kode;nedlagt\nasker;2026-01-01", "chapter-closed"),
    Case(
      .chapters, "kode;slag;nedlagt\nvest;lokallag;2026-01-01", "chapter-founded", "chapter-closed"),
    Case(.annualReports, report + "asker;2025;2026-03-01;ja;;leder"),
    Case(.annualReports, report + "asker;2025;2026-03-01;ja;;hele styret", "annual-report-filed"),
    Case(.annualReports, report + "asker;2025;2026-03-01;;;leder", "annual-report-filed"),
    Case(.annualReports, report + "asker;2024;2026-03-01;ja;;leder", "annual-report-filed"),
    Case(.annualReports, report + "barum;2025;2026-03-01;ja;;leder", "annual-report-filed"),
  ]

  @Test(arguments: cases)
  func onlyWhatIsNewIsRecorded(_ test: Case) throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    try registry.importText(.chapters, "kode;medlemmer;medlemsår\nasker;10;2025")
    try registry.importText(.annualReports, Self.report + "asker;2025;2026-03-01;ja;;leder")
    let size = try registry.size(.central)
    try registry.importText(test.form, test.text)
    let begun = test.types.isEmpty ? [] : ["import-begun"]
    #expect(try registry.types(.central, after: size) == begun + test.types)
    let before = try registry.exported()
    #expect(try registry.importText(test.form, test.text).recorded == 0)
    #expect(try registry.exported() == before)
  }

  @Test func withoutACentralOfficeAChapterSpeaksForItself() throws {
    let registry = Registry.inMemory()
    try registry.importText(.chapters, "kode;navn;slag\nasker;Asker;lokallag\nbarum;Bærum;lokallag")
    try registry.importText(.annualReports, Self.report + "asker;2025;2026-03-01;ja;;leder")
    #expect(try registry.logs() == [.asker, .barum])
    #expect(try registry.types(.asker).contains("annual-report-filed"))
    #expect(try registry.chapter(.barum)?.name?.text == "Bærum")
  }

  @Test func theFileThatFoundsTheCentralOfficePutsAllThere() throws {
    let registry = Registry.inMemory()
    try registry.importText(.chapters, "kode;slag\nasker;lokallag\nsentralt;sentralt")
    #expect(try registry.logs() == [.central])
  }
}
