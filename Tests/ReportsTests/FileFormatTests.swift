import Reports
import Testing

@Suite struct FileFormatTests {
  static let endings: [(String, FileFormat?)] = [
    ("html", .html), ("xlsx", .workbook), ("journal", .journal), ("csv", .text(.csv)),
    ("json", .text(.json)), ("jsonl", .text(.jsonl)), ("md", .text(.md)), ("txt", .text(.table)),
    ("table", nil), ("list", nil), ("xls", nil), ("pdf", nil), ("", nil),
  ]

  @Test(arguments: endings) func anEndingSaysTheFormat(_ row: (String, FileFormat?)) {
    #expect(FileFormat(ending: row.0) == row.1)
    #expect(FileFormat.endings.contains(row.0) == (row.1 != nil))
  }

  @Test(arguments: FileFormat.words) func everyWordIsAFormat(_ word: String) {
    #expect(FileFormat(word: word) != nil)
  }
}
