import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// A report of a year with what its figures open to.
  func booklet(
    _ kind: ReportKind, _ answer: NationalAnswer, _ line: ParsedCommand
  ) throws(CommandFailure) -> Booklet {
    let context = try context(answer, line)
    var booklet = booklet(of: try yearly(kind, answer, context, line), made: answer)
    // A terminal and the text formats show the front alone.
    if case .text = try fileFormat(line) { return booklet }
    booklet.charts = charts(kind, answer)
    switch kind {
    case .bufdir: booklet.pages = try bufdirPages(answer, context)
    case .måneder:
      booklet.pages = [Booklet.Page("kart", .activityDays(answer, pages: [:], context))]
    default: break
    }
    booklet.pages.append(try madeFrom(context))
    return booklet
  }

  /// What is missing, with a letter to each chapter.
  func booklet(
    _ report: Report, _ letters: [MissingLetter], _ answer: NationalAnswer,
    _ context: ReportContext, _ line: ParsedCommand
  ) throws(CommandFailure) -> Booklet {
    var booklet = booklet(of: report, made: answer)
    if case .text = try fileFormat(line) { return booklet }
    booklet.pages =
      letters.map { Booklet.Page("\($0.chapter)", .letter($0, in: answer, context)) }
      + [try madeFrom(context)]
    return booklet
  }

  private func madeFrom(_ context: ReportContext) throws(CommandFailure) -> Booklet.Page {
    let heads = try using { (registry) throws(ApplicationError) in try registry.heads() }
    return Booklet.Page("laget-av", .madeFrom(heads, context))
  }

  private func charts(_ kind: ReportKind, _ answer: NationalAnswer) -> [Chart] {
    switch kind {
    case .bufdir, .måneder, .nøkkeltall: [.days(answer, texts), .counties(answer, texts)]
    case .timer: [.hours(answer, texts)]
    default: []
    }
  }

  private func bufdirPages(
    _ answer: NationalAnswer, _ context: ReportContext
  ) throws(CommandFailure) -> [Booklet.Page] {
    let (out, unsettled) = (answer.leftOut, answer.unsettled)
    let behind = BufdirFigure.allCases.compactMap { figure in
      answer.entries(behind: figure).map { (figure, $0) }
    }
    let all = Dictionary(
      grouping: (behind.first { $0.0 == .activityDays }?.1 ?? []) + out, by: \.log)
    let entries = try using { (registry) throws(ApplicationError) in
      try registry.entries(of: all.mapValues { $0.map(\.verdict) })
    }
    func page(_ anchor: String, _ verdicts: [ChapterVerdict], _ title: String) -> Booklet.Page {
      Booklet.Page(anchor, .entryPage(verdicts, entries, title: title, in: answer, context))
    }
    let classes: [ActivityClass: String] = [
      .group: BufdirFigure.groups.rawValue, .visit: BufdirFigure.visits.rawValue,
      .course: BufdirFigure.courses.rawValue,
    ]
    return [
      Booklet.Page(BufdirFigure.likepersoner.rawValue, .likepersoner(answer, context)),
      Booklet.Page(
        BufdirFigure.activityDays.rawValue, .activityDays(answer, pages: classes, context)),
    ]
      + behind.filter { $0.0 != .activityDays }.map { figure, verdicts in
        page(figure.rawValue, verdicts, texts.capitalized(texts.label(figure)))
      }
      + [
        Booklet.Page(BufdirFigure.lokallag.rawValue, .lokallag(answer, context)),
        Booklet.Page(
          BufdirFigure.members.rawValue,
          .chapters(answer.organisation, year: answer.year, context)),
        page("usikre", unsettled, texts(.drillUnsettled, answer.year)),
        page("bort", out, texts(.drillLeftOut, answer.year)),
      ]
  }
}
