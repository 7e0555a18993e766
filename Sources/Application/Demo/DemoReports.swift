import Decisions
import Events

/// An annual report as it comes in, once or in pieces.
struct DemoFiling {
  let day: CivilDate
  let chapter: LogCode
  let statement: AnnualReportStatement
}

/// How the annual reports come in.
struct DemoReports {
  private(set) var filings: [DemoFiling] = []
  private var random: DemoRandom

  /// How many of 140 lokallag and of 13 fylkeslag are complete on a day, for 2025: 51 %, 58 %, 64 %
  /// and 70 % of the lokallag, as published, and of all chapters.
  private static let complete: [(day: CivilDate, lokallag: Int, fylkeslag: Int)] = [
    (CivilDate(2026, 6, 10), 71, 7), (CivilDate(2026, 6, 24), 81, 8),
    (CivilDate(2026, 7, 15), 90, 8), (CivilDate(2026, 8, 12), 98, 9),
    (DemoYear.today, 101, 9),
  ]

  init(_ chapters: [DemoChapter], _ random: DemoRandom) {
    self.random = random
    last(chapters.filter { $0.kind == .lokallag && $0.founded.year < 2025 })
    this(chapters.filter { $0.kind == .lokallag }, \.lokallag)
    this(chapters.filter { $0.kind == .fylkeslag }, \.fylkeslag)
    let sorted = filings.enumerated().sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }
    filings = sorted.map(\.element)
  }

  /// The reports for 2024: all filed in time, four in five complete.
  private mutating func last(_ chapters: [DemoChapter]) {
    for chapter in chapters {
      let day = CivilDate(2025, 2, 20).adding(days: random.below(random.chance(800) ? 100 : 200))
      file(chapter, 2024, day, isComplete: random.chance(790))
    }
  }

  /// The reports for 2025.
  private mutating func this(
    _ chapters: [DemoChapter],
    _ count: KeyPath<(day: CivilDate, lokallag: Int, fylkeslag: Int), Int>
  ) {
    var rest = random.mixed(chapters)[...]
    var done = 0
    var from = CivilDate(2026, 2, 16)
    for step in Self.complete {
      let number = step[keyPath: count] - done
      for (index, chapter) in rest.prefix(number).enumerated() {
        // Most come close to the deadline; one comes on the very day.
        let span = Int(step.day.days - from.days)
        let back = index == 0 ? 0 : min(random.below(span + 1), random.below(span + 1))
        let day = step.day.adding(days: -back)
        if random.chance(from.month == 2 ? 150 : 700) {
          let earlier = max(CivilDate(2026, 1, 26), day.adding(days: -random.among(12...60)))
          file(chapter, 2025, earlier, isComplete: false)
        }
        file(chapter, 2025, day, isComplete: true)
      }
      rest = rest.dropFirst(number)
      done += number
      from = step.day.adding(days: 1)
    }
    // The others are filed and signed, but something is missing to the end.
    for (index, chapter) in rest.enumerated() {
      let back = index == 0 ? 0 : random.below(120)
      let day = DemoYear.today.adding(days: -back)
      if random.chance(300) {
        file(chapter, 2025, day.adding(days: -30), isComplete: false, isSigned: false)
      }
      file(chapter, 2025, day, isComplete: false)
    }
  }

  private mutating func file(
    _ chapter: DemoChapter, _ year: Int, _ day: CivilDate, isComplete: Bool, isSigned: Bool = true
  ) {
    var report = AnnualReportStatement(year: year)
    report.filed = day
    report.annualReport = true
    let missing = isComplete ? -1 : random.below(3)
    report.account = true
    report.accounts = missing != 0
    report.audit = missing != 1 && (isComplete || random.chance(600))
    report.minutes = missing != 2
    if isSigned {
      report.signed = random.pick([
        .leader, .leader, .twoBoardMembers, .twoBoardMembers, .wholeBoard,
      ])
    }
    filings.append(DemoFiling(day: day, chapter: chapter.code, statement: report))
  }
}
