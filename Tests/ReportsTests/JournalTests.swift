import Application
import Events
import Foundation
import Projections
import Reports
import Testing
import Texts

@Suite struct JournalTests {
  private func journal(_ language: Language = .bokmal) throws -> (String, NationalAnswer) {
    let sample = try Sample()
    let answer = try sample.registry.national(2025)
    var context = try sample.context()
    context.texts = Texts(language)
    return (HoursJournal(Texts(language)).text(answer, context), answer)
  }

  /// Each transaction comes to nothing, and all of them to the report's sums.
  @Test(arguments: Language.allCases) func itBalances(_ language: Language) throws {
    let (text, answer) = try journal(language)
    var (rest, balances, sum) = (0, 0, 0)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("    ") else {
        #expect(rest == 0, "\(line)")
        if line.first?.isNumber == true { balances += 1 }
        continue
      }
      let parts = line.dropFirst(4).components(separatedBy: "  ")
      #expect(parts.count == 2, "\(line)")
      let minutes = try #require(Int(parts[1].dropLast(" min".count)))
      rest += minutes
      sum += max(0, minutes)
    }
    #expect(balances > 0)
    #expect(sum == answer.chapters.reduce(0) { $0 + $1.minutes.total })
  }
}
