import Events
import Testing

@testable import Projections

/// How the annual reports of 2025 came in.
struct FilingSeasonTests {
  private static func whole(_ chapter: LogCode, filed: CivilDate?) -> EventData {
    .annualReportFiled(
      AnnualReportFiled(
        chapter: chapter, year: 2025, filed: filed, annualReport: true, account: true,
        accounts: true, audit: true, minutes: true, signed: .leader))
  }

  private static let season = FilingSeason(
    national([
      .central: [
        .founded("asker"), whole("asker", filed: "2026-01-10"),
        .founded("barum"), whole("barum", filed: "2026-01-20"),
        .founded("moss"), .report("moss", filed: "2026-01-05"),
        .founded("viken", .fylkeslag), .founded("gol"), .closed("gol", on: "2025-06-01"),
        .founded("hol"),
      ]
    ]).organisation, year: 2025)

  @Test func whoOwesOne() {
    #expect(Self.season.filings.map(\.chapter) == ["asker", "barum", "hol", "moss"])
    #expect(
      Self.season.filings.map(\.complete) == ["2026-01-10", "2026-01-20", nil, nil])
  }

  @Test(
    arguments: [
      ("2026-01-09", 0, 0), ("2026-01-10", 1, 25), ("2026-01-19", 1, 25), ("2026-01-20", 2, 50),
      ("2027-01-01", 2, 50),
    ] as [(CivilDate, Int, Int)])
  func share(day: CivilDate, complete: Int, percent: Int) {
    #expect(Self.season.complete(by: day) == complete)
    #expect(Self.season.share(by: day) == percent)
  }

  @Test func percentIsRoundedHalfUp() {
    let chapters: [LogCode] = ["a1", "b1", "c1", "d1", "e1", "f1", "g1", "h1"]
    let season = FilingSeason(
      national([
        .central: chapters.map { .founded($0) } + [Self.whole("a1", filed: "2026-01-10")]
      ]).organisation, year: 2025)
    #expect(season.share(by: "2026-05-31") == 13)
    #expect(FilingSeason(Organisation(), year: 2025).share(by: "2026-05-31") == nil)
    #expect(FilingSeason.deadline(2025) == "2026-05-31")
  }
}
