import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// A report of a year.
  func yearly(
    _ kind: ReportKind, _ answer: NationalAnswer, _ line: ParsedCommand
  ) throws(CommandFailure) -> Report {
    let context = try context(answer, line)
    return switch kind {
    case .bufdir: .bufdir(answer, sealed: isPart(line) ? nil : try newestSeal(answer.year), context)
    case .likepersoner: .likepersoner(answer, context)
    case .timer: .hours(answer, context)
    case .ringevenn: .ringevenn(answer, context)
    case .turer: .trips(answer, context)
    case .årsrapporter: .lokallag(answer, context)
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

  /// `mangler`: what stands between us and a complete report.
  func missing(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let year = try year(line.parameters[0])
    let part = try national(year, line)
    // What something is worth depends on the figures of the whole organisation, also for a part of it.
    let gaps = try using { (registry) throws(ApplicationError) in
      let whole = isPart(line) ? try registry.national(year) : part
      return try registry.missing(whole).filter { gap in
        part.organisation.chapters[gap.chapter] != nil || !isPart(line)
      }
    }
    let since = try since(year, part.rules, line)
    var context = try context(part, line)
    if let since, !hidesNames(line) {
      let (known, named) = (context.names, try self.context(since.changes).names)
      let inPart = Set(part.chapters.map(\.log))
      context.names = { inPart.contains($0) ? known($0) : named($0) }
    }
    let logs = try using { (registry) throws(ApplicationError) -> [LogStatus] in
      // As known then nobody can tell what had come.
      guard !isPart(line), registry.cursor == nil, try registry.logs().contains(.central),
        try !registry.isCopy(.central)
      else { return [] }
      return try registry.logStatus(nil)
    }
    let report = Report.missing(gaps, in: part, since: since, logs: logs, context)
    try publish(booklet(of: report, made: part), line)
    return .done
  }

  /// What changed since the newest seal of a year; nil where there is none.
  private func since(
    _ year: Int, _ rules: RuleSet, _ line: ParsedCommand
  ) throws(CommandFailure) -> SinceSeal? {
    let isInPart = try isInPart(line)
    return try using { (registry) throws(ApplicationError) in
      guard let seal = try registry.newestSeal(year) else { return nil }
      let changes = try registry.changes(since: seal).changes
      return SinceSeal(seal, changes.filter { isInPart($0.subject.chapter) }, rules: rules)
    }
  }
}
