import Application
import Events
import Forms
import TestSupport
import Testing

/// A sheet is the same sheet, saved as CSV or as a workbook.
@Suite struct SameWorkbookTests {
  @Test(arguments: [(".csv", ".xlsx"), (".xlsx", ".csv"), (".xlsx", ".xlsx")])
  func recordsNothingTwice(_ first: String, _ second: String) throws {
    let registry = Registry.inMemory()
    let done = try SampleForms.asker.importAll(into: registry, first)
    #expect(done.map(\.counts) == [[5, 5, 0, 0], [9, 9, 0, 0], [46, 42, 0, 4], [3, 3, 0, 0]])
    let before = try registry.exported()
    let again = try SampleForms.asker.importAll(into: registry, second)
    #expect(again.map(\.counts) == [[5, 0, 5, 0], [9, 0, 9, 0], [46, 0, 42, 4], [3, 0, 3, 0]])
    #expect(again.map { $0.refused.map(\.line) } == done.map { $0.refused.map(\.line) })
    #expect(again.flatMap { $0.refused.map(\.value) } == done.flatMap { $0.refused.map(\.value) })
    #expect(try registry.exported() == before)
  }

  @Test func theDigestIsOfTheWholeFile() throws {
    var digests: Set<String> = []
    // The file's bytes count, not what is read of them.
    for extra in ["a", "b", "a"] {
      let registry = Registry.inMemory()
      try registry.prepare()
      var book = MadeWorkbook(
        .init(texts: [["lag", "dato", "aktivitet"], ["asker", "2025-01-14", "stand"]]))
      book.more = [.init("docProps/thumbnail.jpeg", extra)]
      let file = (name: "a.xlsx", bytes: book.bytes)
      let outcome = try registry.importForms(ImportRequest(form: .entries, files: [file]))
      #expect(outcome.counts == [1, 1, 0, 0])
      let begun = try registry.exported(.asker).map { String(decoding: $0, as: UTF8.self) }
        .last { $0.contains("\"import-begun\"") }
      let digest = try #require(begun?.firstMatch(of: #/"file":"([^"]+)"/#))
      digests.insert(String(digest.output.1))
    }
    #expect(digests.count == 2)
  }

  @Test func anotherSheetOfTheSameFile() throws {
    let registry = Registry.inMemory()
    try registry.prepare()
    let header = ["lag", "dato", "aktivitet"]
    let book = MadeWorkbook(
      .init("2024", texts: [header, ["asker", "2024-01-14", "stand"]]),
      .init(
        "2025",
        texts: [header, ["asker", "2025-01-14", "stand"], ["asker", "2025-02-14", "stand"]]))
    func read(_ sheet: String?) throws -> ImportOutcome {
      try registry.importForms(
        ImportRequest(form: .entries, files: [("a.xlsx", book.bytes)], sheet: sheet))
    }
    #expect(try read(nil).counts == [1, 1, 0, 0])
    let other = try read("2025")
    #expect(other.counts == [2, 2, 0, 0])
    #expect(other.rows.map(\.line) == [2, 3])
    #expect(other.files.map(\.source) == [.sheet("2025", others: ["2024"])])
    #expect(try read("2").counts == [2, 0, 2, 0])
  }
}
