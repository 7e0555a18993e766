import Application
import Events
import LineEditing
import Reports
import Texts

extension Session {
  /// `oppbevaring`: what is kept how long, and what is due on a day.
  func retention(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let reading = OptionReading(line: line, today: try requiredRegistry().environment.today)
    // A day to come is looked forward to, so no rule of dates that have been holds it back.
    let day = try reading.date("dato")
    let chapter = try namedChapter(line)
    let retention = try using { (registry) throws(ApplicationError) in
      try registry.retention(on: day, of: chapter)
    }
    write(.retention(retention, try context(of: retention)), line)
    return .done
  }

  /// `oppbevaring utfør`: forgets what is due today, after it has shown what.
  func retain(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try namedChapter(line)
    let retention = try using { (registry) throws(ApplicationError) in
      try registry.retentionToDo(of: chapter)
    }
    write(.retention(retention, try context(of: retention)), line)
    if retention.due.isEmpty { return .done }
    if !line.has("ja") {
      guard mayAsk else { throw .usage(.confirmationNeeded(command: "oppbevaring utfør")) }
      let question = texts(.retainQuestion, texts.number(retention.due.count))
      guard try confirm(question, standing: false) else { throw .declined }
    }
    var events = 0
    for item in retention.due {
      events += try using { (registry) throws(ApplicationError) in try registry.retain(item) }.count
    }
    reader.forgetHistory()
    remark(texts(.retained, texts.number(retention.due.count), texts.events(events)))
    return .done
  }

  private func namedChapter(_ line: ParsedCommand) throws(CommandFailure) -> LogCode? {
    line[option: "lag"] == nil ? nil : try chapter(line)
  }

  private func context(of retention: Retention) throws(CommandFailure) -> ReportContext {
    var logs: Set<LogCode> = []
    for item in retention.due {
      if case .person(_, let log) = item.subject { logs.insert(log) }
    }
    var names: [LogCode: PersonNames] = [:]
    for log in logs.sorted() { names[log] = try self.names(in: log) }
    var context = try context()
    context.names = { [names] in names[$0] ?? .none }
    return context
  }
}
