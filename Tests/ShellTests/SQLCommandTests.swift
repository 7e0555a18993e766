import Application
import Shell
import TestSupport
import Testing
import Texts

/// `sql` in the shell.
@Suite struct SQLCommandTests {
  private func sitting() throws -> Sitting { Sitting(try .asker(), [], isSeen: false) }

  @Test(arguments: [
    ("table", "2025  3\n"), ("csv", "year,n\r\n2025,3\r\n"),
    ("jsonl", "{\"year\":2025,\"n\":3}\n"), ("md", "| 2025 | 3 |\n"),
  ])
  func inEveryFormat(_ format: String, _ expected: String) throws {
    let sitting = try sitting()
    let sql = "SELECT 2025 AS year, 3 AS n FROM chapters LIMIT 1"
    #expect(sitting.session.run(["sql", sql, "--format", format]) == .done)
    let said = sitting.console.results.replacing(" \n", with: "\n")
    #expect(said.hasSuffix(expected) || said.contains("2025  3"), "\(said)")
  }

  @Test func aloneItShowsTheTables() throws {
    let sitting = try sitting()
    #expect(sitting.session.run(["sql", "--format", "csv"]) == .done)
    for table in QueryTable.allCases {
      #expect(
        sitting.console.results.contains(
          "\(table.rawValue),\"\(table.columns.joined(separator: ", "))\""), "\(table)")
    }
  }

  @Test func whatIsRecordedMeanwhileIsThere() throws {
    let sitting = try sitting()
    func count() throws -> String {
      let before = sitting.console.results.count
      let words = ["sql", "SELECT count(*) AS n FROM entries", "--format", "jsonl"]
      #expect(sitting.session.run(words) == .done)
      return String(sitting.console.results.dropFirst(before))
    }
    let first = try count()
    #expect(try count() == first)
    let line = "logg samtalegruppe --lag asker --dato 2025-12-02 --varighet 60 --leder OÅ"
    #expect(sitting.session.run(try Tokenizer.words(line)) == .done)
    #expect(try count() != first)
  }

  @Test func whatIsRefusedIsToldInSQLitesWords() throws {
    let sitting = try sitting()
    #expect(sitting.session.run(["sql", "DELETE FROM entries"]) == .usage)
    #expect(sitting.console.remarks == "SQLite: not authorized\n")
    #expect(sitting.console.results.isEmpty)
  }

  @Test func tabKnowsTablesAndColumns() throws {
    let sitting = try sitting()
    #expect(sitting.offered("sql ent") == ["entries"])
    #expect(sitting.offered("sql SELECT lea") == ["leader"])
    #expect(sitting.offered("sql SELECT count(lea") == ["count(leader"])
  }

  /// Each time that codes are shown is put on record, also when the rows were there already.
  @Test func everyAnswerIsOnRecord() throws {
    let sitting = try sitting()
    for expected in 1...2 {
      #expect(sitting.session.run(["sql", "SELECT leader FROM entries"]) == .done)
      #expect(try sitting.registry.accesses().count == expected)
    }
  }
}
