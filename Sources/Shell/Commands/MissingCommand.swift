import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// `mangler`: what stands between us and a complete report.
  func missing(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let year = try year(line.parameters[0])
    let part = try national(year, line)
    // What something is worth depends on the figures of the whole organisation, also for a part of it.
    let gaps = try using { (registry) throws(ApplicationError) in
      let whole = isPart(line) ? try registry.national(year) : part
      return try registry.missing(whole, comparesPeople: line.has("sammenlign-personer")).filter {
        gap in
        part.organisation.chapters[gap.chapter] != nil || !isPart(line)
      }
    }
    var context = try context(part, line)
    let letters = letters(gaps, part, context)
    if line.has("brev"), case .text = try fileFormat(line) {
      let text = letters.map(\.text).joined(separator: "\n—\n\n")
      if line.has("fil") { try deliver(Array(text.utf8), line) } else { show(text, line) }
      return .done
    }
    let since = try since(year, part.rules, line)
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
    // The last event's day, not today's: the same log gives the same bytes.
    let day = part.knownOn?.adding(days: Self.retentionAhead)
    let retention = try using { (registry) throws(ApplicationError) -> Retention? in
      // It is told of one log or of all.
      guard !isPart(line) || part.chapters.count == 1 else { return nil }
      return try registry.retention(
        on: day, of: isPart(line) ? part.chapters.first?.log : nil, withTexts: false)
    }
    let report = Report.missing(
      gaps, in: part, since: since, logs: logs, retention: retention, context)
    try publish(try booklet(report, letters, part, context, line), line)
    return .done
  }

  /// A letter to each chapter that lacks something; to a single chapter always.
  private func letters(
    _ gaps: [Gap], _ answer: NationalAnswer, _ context: ReportContext
  ) -> [MissingLetter] {
    let lacking = Set(gaps.map(\.chapter))
    let chapters = answer.chapters.map(\.log).filter { lacking.contains($0) }
    let only = answer.chapters.count == 1 ? answer.chapters.map(\.log) : chapters
    return only.map { chapter in
      MissingLetter(
        to: chapter, gaps.filter { $0.chapter == chapter }, in: answer, context)
    }
  }

  /// How many days ahead retention is looked at.
  private static let retentionAhead = 90

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
