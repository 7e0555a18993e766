import Decisions
import Events

/// What the central office records: chapters, members, annual reports, services.
struct DemoCentral {
  /// One thing to record.
  enum Step {
    case chapter(ChapterStatement)
    case report(AnnualReportStatement, of: LogCode)
    case announced(Service, year: Int, evidence: String)
  }

  /// Everything by day, ascending.
  private(set) var days: [(day: CivilDate, steps: [Step])] = []

  init(_ plan: DemoPlan, _ reports: DemoReports) {
    var steps: [(CivilDate, Step)] = []
    steps += founding(plan).map { (max(CivilDate(2024, 1, 4), $0.day), $0.step) }
    for (year, day) in [
      (2023, CivilDate(2024, 1, 18)), (2024, CivilDate(2025, 1, 22)),
      (2025, CivilDate(2026, 1, 21)),
    ] {
      steps += members(plan, year).map { (day, $0) }
      steps += recounted(plan, year).map { (day.adding(days: 14), $0) }
    }
    for year in 2024...2026 { steps += services(year) }
    steps += reports.filings.map { ($0.day, .report($0.statement, of: $0.chapter)) }
    let sorted = steps.enumerated().sorted { ($0.1.0, $0.0) < ($1.1.0, $1.0) }
    for (day, step) in sorted.map(\.element) {
      if days.last?.day != day { days.append((day, [])) }
      days[days.count - 1].steps.append(step)
    }
  }

  private func founding(_ plan: DemoPlan) -> [(day: CivilDate, step: Step)] {
    ([.central] + plan.chapters).map { chapter in
      var statement = ChapterStatement(chapter: chapter.code)
      statement.kind = chapter.kind
      statement.name = PlaceName(chapter.name)
      statement.municipality = chapter.municipality.flatMap { PlaceName($0) }
      statement.county = chapter.county.flatMap { PlaceName($0) }
      statement.parent = chapter.parent
      statement.founded = chapter.founded
      if chapter.kind == .fylkeslag { statement.functionsAsLocal = false }
      return (chapter.founded.adding(days: 6), .chapter(statement))
    }
  }

  private func members(_ plan: DemoPlan, _ year: Int) -> [Step] {
    zip(plan.chapters, plan.members[year]!).compactMap { chapter, members in
      members == 0
        ? nil : count(chapter, year, Self.isMiscounted(chapter) ? members + 3 : members)
    }
  }

  /// Two chapters' lists are gone through again.
  private func recounted(_ plan: DemoPlan, _ year: Int) -> [Step] {
    zip(plan.chapters, plan.members[year]!).compactMap { chapter, members in
      Self.isMiscounted(chapter) ? count(chapter, year, members) : nil
    }
  }

  private static func isMiscounted(_ chapter: DemoChapter) -> Bool {
    ["Mental Helse Molde", "Mental Helse Larvik"].contains(chapter.name)
  }

  private func count(_ chapter: DemoChapter, _ year: Int, _ members: Int) -> Step {
    var statement = ChapterStatement(chapter: chapter.code)
    statement.membersYear = year
    statement.members = members
    return .chapter(statement)
  }

  private func services(_ year: Int) -> [(CivilDate, Step)] {
    let day = CivilDate(year, 2, 6)
    return [
      (
        day,
        .announced(
          .likepersonstelefon, year: year, evidence: "Annonsert på nettsiden og i medlemsbladet")
      ),
      (
        day.adding(days: 20),
        .announced(.digitalExchange, year: year, evidence: "Skjermbilde av nettgruppa uten navn")
      ),
    ]
  }
}
