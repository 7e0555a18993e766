import Decisions
import Events
import Forms
import Foundation
import Testing

@Suite struct SampleTests {
  @Test func aYearOfAsker() throws {
    let table = try sample(.entries, "registrering-asker.csv")
    #expect(table.source == .text(.utf8WithBOM, .semicolon))
    #expect(table.unknownColumns.isEmpty)
    #expect(table.rows.map(\.line) == Array(2...43))
    // Line 40 names a leader nobody knows, which is decided later.
    #expect(table.refusals.map(\.line) == [38, 39, 41])
    #expect(
      table.refusals.map(\.cell) == [
        CellRefusal(column: .dato, value: "2025-13-02", problem: .noSuchDate),
        CellRefusal(column: .varighet, value: "lenge", problem: .durationUnreadable),
        CellRefusal(column: .varighet, value: "5", problem: .durationUnclear(5)),
      ])
    #expect(table.entries.prefix(4).map(\.minutes) == [150, 150, 150, 150])
    #expect(table.rows.allSatisfy { $0.occurrence <= 1 })
  }

  @Test func barumIsWindows1252() throws {
    let table = try sample(.entries, "registrering-barum.csv")
    #expect(table.source == .text(.windows1252, .semicolon))
    #expect(table.refusals.isEmpty)
    #expect(table.entries.count == 4)
    #expect(table.entries.map(\.kind).first == .moteplass)
    #expect(table.entries[0].words.title == "Kafé Ørret")
    #expect(table.entries[2].words.note == "leder får betalt")
    #expect(table.columns.contains(.medarrangør))
  }

  @Test(arguments: [
    (FormKind.chapters, "lag.csv", 5), (.people, "personer.csv", 9),
    (.annualReports, "årsrapporter.csv", 3),
  ])
  func theOtherForms(_ form: FormKind, _ name: String, _ count: Int) throws {
    let table = try sample(form, name)
    #expect(table.refusals.isEmpty)
    #expect(table.statements.count == count)
    #expect(table.unknownColumns.isEmpty)
  }

  @Test(arguments: FormKind.allCases)
  func aSampleOfAnotherFormIsSeen(_ form: FormKind) throws {
    let files: [(FormKind, String)] = [
      (.chapters, "lag.csv"), (.people, "personer.csv"), (.entries, "registrering-barum.csv"),
      (.annualReports, "årsrapporter.csv"),
    ]
    for (other, name) in files where other != form {
      #expect(throws: FormProblem.notThisForm(form, looksLike: other)) { try sample(form, name) }
    }
  }

  private func sample(_ form: FormKind, _ name: String) throws -> FormTable {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/asker/\(name)")
    return try FormReader.read(
      form: form, bytes: Array(Data(contentsOf: file)), defaultChapter: nil)
  }
}
