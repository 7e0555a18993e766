import Application
import Events
import Shell
import TestSupport
import Testing
import Texts

/// `vis måned`, `vis år` and `søk`: which month is meant, and what is found.
@Suite struct ViewCommandTests {
  private func results(_ lines: String..., status: ExitCode = .done) throws -> String {
    let sitting = Sitting(try .asker(), [], isSeen: false, width: 200)
    for line in lines.dropLast() {
      #expect(sitting.session.run(try Tokenizer.words(line)) == .done, "\(line)")
    }
    sitting.console.forget()
    let last = try #require(lines.last)
    #expect(sitting.session.run(try Tokenizer.words(last)) == status, "\(last)")
    return sitting.console.results
  }

  /// Today is 21 November 2026.
  @Test(arguments: [
    ("", "2026-11"), ("2025-03", "2025-03"), ("2025-3", "2025-03"), ("3.2025", "2025-03"),
    ("03/2025", "2025-03"), ("mars 2025", "2025-03"), ("2025 mars", "2025-03"),
    ("Mars 2025", "2025-03"), ("mar 2025", "2025-03"), ("march 2025", "2025-03"),
    ("mai", "2026-05"), ("desember", "2025-12"), ("nov", "2026-11"), ("okt.", "2026-10"),
  ])
  func monthsAsPeopleWriteThem(_ text: String, _ month: String) throws {
    let json = try results("vis måned \(text) --lag asker --format json")
    #expect(json.contains("\"month\": \"\(month)\""), "\(json)")
  }

  @Test(arguments: ["13.2025", "2025", "ma 2025", "mars 25", "smørmåned", "1899-12", "1 2 2025"])
  func whatIsNoMonth(_ text: String) throws {
    #expect(try results("vis måned \(text) --lag asker", status: .usage).isEmpty)
  }

  @Test func whatIsWithdrawnIsInNoMonth() throws {
    let before = try results("vis måned 2025-01 --lag asker --format json")
    let after = try results(
      "trekk asker-18 --grunn annet", "vis måned 2025-01 --lag asker --format json")
    #expect(before.contains("\"asker-18\"") && !after.contains("\"asker-18\""))
    #expect(before.contains("\"activityDays\": {\n      \"strict\": 2"))
    #expect(after.contains("\"activityDays\": {\n      \"strict\": 1"))
  }

  private func found(_ lines: String...) throws -> [Substring] {
    let csv = try lines.count == 1 ? results(lines[0]) : results(lines[0], lines[1])
    return csv.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first }
  }

  @Test func aCorrectedTextIsFoundByWhatItSaysNow() throws {
    #expect(try found("søk spikkestad --lag asker --format csv").contains("asker-18"))
    let correction = "rett asker-18 --sted \"Blå kafé\" --grunn annet"
    #expect(
      try found(correction, "søk BLA kafe --lag asker --format csv") == ["asker-18"])
    #expect(
      try !found(correction, "søk spikkestad --lag asker --format csv")
        .contains("asker-18"))
    #expect(
      try found("trekk asker-40 --grunn annet", "søk vardåsen --lag asker --format csv").isEmpty)
  }

  @Test func theYearAndTheChapterLimitIt() throws {
    #expect(try found("søk møteplass --lag asker --format csv").contains("asker-54"))
    #expect(try !found("søk møteplass --lag asker --år 2025 --format csv").contains("asker-54"))
    let all = try found("søk samtalegruppe --alle --format csv")
    #expect(Set(all.map { $0.prefix { $0 != "-" } }).count > 1, "\(all)")
  }
}
