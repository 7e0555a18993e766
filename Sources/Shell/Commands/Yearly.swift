import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// A report of a year.
  func yearly(
    _ kind: ReportKind, _ answer: NationalAnswer, _ context: ReportContext, _ line: ParsedCommand
  ) throws(CommandFailure) -> Report {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    return switch kind {
    case .bufdir: .bufdir(answer, sealed: isPart(line) ? nil : try newestSeal(answer.year), context)
    case .likepersoner: .likepersoner(answer, context)
    case .timer: .hours(answer, context)
    case .ringevenn: .ringevenn(answer, context)
    case .turer: .trips(answer, context)
    case .kurs: .courses(answer, context)
    case .årsrapporter: .annualReports(answer, on: try reading.date("dato"), context)
    case .måneder: .months(answer, context)
    case .nøkkeltall: .keyFigures(answer, before: try yearBefore(answer.year, line), context)
    case .aktivitetsliste: try activityList(answer, context)
    case .likepersonliste: try likepersonList(answer, context)
    case .plan: try planPage(answer.year, line)
    }
  }

  /// The figures of the year before; nil where no rule set judges it.
  private func yearBefore(
    _ year: Int, _ line: ParsedCommand
  ) throws(CommandFailure) -> NationalAnswer? {
    RuleSet.forBaseYear(year - 1) == nil ? nil : try national(year - 1, line)
  }

  /// The list of activities, with who led them.
  private func activityList(
    _ answer: NationalAnswer, _ context: ReportContext
  ) throws(CommandFailure) -> Report {
    let counting = Dictionary(
      uniqueKeysWithValues: answer.chapters.map { chapter in
        (chapter.log, chapter.verdicts.filter { $0.counts.strict || $0.counts.lenient })
      })
    return try using { (registry) throws(ApplicationError) in
      let entries = try registry.entries(of: counting)
      let leaders = entries.mapValues { Set($0.values.compactMap { $0.gathering?.leader }) }
      return .activityList(answer, entries, try registry.contacts(of: leaders), context)
    }
  }

  /// The list of likepersoner, with their contact data.
  private func likepersonList(
    _ answer: NationalAnswer, _ context: ReportContext
  ) throws(CommandFailure) -> Report {
    let listed = Dictionary(
      uniqueKeysWithValues: answer.chapters.map { chapter in
        let people = chapter.likepersoner.filter { $0.isListed.strict || $0.isListed.lenient }
        return (chapter.log, Set(people.map(\.person)))
      })
    return try using { (registry) throws(ApplicationError) in
      .likepersonList(answer, try registry.contacts(of: listed), context)
    }
  }

  /// The newest seal of a year; nil where there is none.
  func newestSeal(_ year: Int) throws(CommandFailure) -> EarlierSeal? {
    try using { (registry) throws(ApplicationError) in try registry.newestSeal(year) }
  }

  /// What stands behind a figure; nil when the report has none of that name.
  func drilled(
    _ address: FigureAddress, _ answer: NationalAnswer, _ line: ParsedCommand
  ) throws(CommandFailure) -> Report? {
    let context = try context(answer, line)
    let whole = "\(address.report.rawValue)-\(address.year)/\(address.figure)"
    switch (address.report, address.figure) {
    case (.bufdir, "bort"):
      return try entries(answer.leftOut, texts(.drillLeftOut, address.year), context)
    case (.bufdir, "usikre"):
      return try entries(answer.unsettled, texts(.drillUnsettled, address.year), context)
    case (.bufdir, let name):
      guard let figure = BufdirFigure(rawValue: name) else { return nil }
      if let behind = answer.entries(behind: figure) {
        return try entries(behind, texts(.drillFigure, texts.label(figure), whole), context)
      }
      return behind(figure, answer, context)
    default: return nil
    }
  }

  private func behind(
    _ figure: BufdirFigure, _ answer: NationalAnswer, _ context: ReportContext
  ) -> Report {
    switch figure {
    case .likepersoner: .likepersoner(answer, context)
    case .lokallag: .lokallag(answer, context)
    case .members: .chapters(answer.organisation, year: answer.year, context)
    default: .bufdir(answer, context)
    }
  }

  private func entries(
    _ verdicts: [ChapterVerdict], _ title: String, _ context: ReportContext
  ) throws(CommandFailure) -> Report {
    var listed: [ListedEntry] = []
    for (log, verdicts) in Dictionary(grouping: verdicts, by: \.log).sorted(by: { $0.key < $1.key })
    {
      let register = try using { (registry) throws(ApplicationError) in
        try registry.register(of: log)
      }
      for verdict in verdicts {
        guard let data = register.fact(verdict.verdict.entry)?.data else { continue }
        listed.append(
          ListedEntry(handle: verdict.handle, data: data, verdict: verdict.verdict))
      }
    }
    return .entries(listed, title: title, context)
  }
}
