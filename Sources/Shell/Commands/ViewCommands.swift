import Application
import Events
import Forms
import Projections
import Reports
import Texts

extension Session {
  /// `vis måned`: a chapter's month, day by day.
  func showMonth(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let today = try requiredRegistry().environment.today
    let month = try MonthReading(texts: texts, today: today).read(line.parameters)
    let chapter = try chapter(line)
    let (now, before) = try using { (registry) throws(ApplicationError) in
      (
        try registry.course(of: chapter, in: month.year),
        try registry.course(of: chapter, in: month.year - 1)
      )
    }
    let report = Report.month(
      now.months[month.month - 1], before: before.months[month.month - 1], of: chapter,
      try context(of: chapter))
    write(report, line)
    return .done
  }

  /// `vis år`: a chapter's year beside the one before.
  func showYear(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let today = try requiredRegistry().environment.today
    let year =
      try line.parameters.first.map { (text) throws(CommandFailure) in try self.year(text) }
      ?? today.year
    let chapter = try chapter(line)
    let (now, before) = try using { (registry) throws(ApplicationError) in
      (
        try registry.course(of: chapter, in: year), try registry.course(of: chapter, in: year - 1)
      )
    }
    write(.year(now, before: before, isOver: year < today.year, try context()), line)
    return .done
  }

  /// `søk`: the entries that hold some words.
  func search(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let words = line.parameters.flatMap {
      $0.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    guard !words.isEmpty else { throw .usage(.missingParameter("TEKST", command: "søk")) }
    let year = try line[option: "år"].map { (text) throws(CommandFailure) in
      try self.year(text)
    }
    if line.has("alle"), line.has("lag") { throw .usage(.notTogether("alle", "lag")) }
    let chapters =
      line.has("alle")
      ? try using { (registry) throws(ApplicationError) in try registry.logs() }
      : [try chapter(line)]
    remarkIfLocked()
    let hits = try using { (registry) throws(ApplicationError) in
      try registry.search(words, in: chapters, year: year) { texts.label($0) }
    }
    write(.found(hits, words, try context()), line)
    if hits.isEmpty, console.remarksAreSeen { remark(texts(.searchedIn)) }
    return .done
  }
}
