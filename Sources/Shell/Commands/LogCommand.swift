import Application
import Decisions
import Events
import Forms
import Projections
import Reports
import Texts

extension Session {
  /// `logg`: one entry, asked for where somebody sits there, otherwise as given.
  func log(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    try requireOwn(chapter)
    let draft = try draft(line, in: chapter)
    if mayAsk { return try guide(draft, in: chapter, line) }
    return try record(try complete(draft), in: chapter, line)
  }

  /// What the options and the words of a line say of an entry.
  func draft(_ line: ParsedCommand, in chapter: LogCode) throws(CommandFailure) -> EntryDraft {
    let today = try requiredRegistry().environment.today
    let stated = try EntryDraft(OptionReading(line: line, today: today), kind: nil)
    var reading = FreeOrder(stated, today: today) { [self] () throws(CommandFailure) in
      try using { (registry) throws(ApplicationError) in try registry.people(of: chapter) }
    }
    try reading.read(line.parameters)
    if let guessed = reading.guessed {
      remark(texts(.yearGuessed, guessed.text, texts.dayAndDate(guessed.day)))
    }
    return reading.draft
  }

  /// The entry, where the line says all that one needs.
  func complete(_ draft: EntryDraft) throws(CommandFailure) -> EntryStatement {
    if let statement = draft.statement { return statement }
    if draft.kind == nil { throw .usage(.missingParameter("AKTIVITET", command: "logg")) }
    throw .usage(.missingOption("dato", command: "logg"))
  }

  /// Records an entry and says so.
  ///
  /// - Parameter tidy: what is done once it is recorded and before it is said: nothing is left to do when
  ///   the receipt is read.
  func record(
    _ statement: EntryStatement, in chapter: LogCode, _ line: ParsedCommand,
    tidy: () -> Void = {}
  ) throws(CommandFailure) -> ExitCode {
    let names = try namesInRemarks(chapter)
    let (preview, receipt) = try using { (registry) throws(ApplicationError) in
      let preview = try registry.preview(statement, in: chapter)
      return (preview, try registry.record(statement, in: chapter))
    }
    tidy()
    guard let handle = receipt.handles.first else { return .done }
    if !mayAsk {
      remark(verdict(preview, in: chapter, names))
      if let earlier = preview.alike.last {
        remark(texts(.alikeRemark, Handle(chapter, earlier)))
      }
    }
    acknowledge(handle, preview.verdict, line)
    return .done
  }

  func verdict(
    _ preview: EntryPreview, in chapter: LogCode, _ names: PersonNames
  ) -> String {
    guard let verdict = preview.verdict else { return texts(.noRulesThen) }
    return texts.verdict(verdict, of: preview.data, in: chapter, names)
  }

  private func acknowledge(_ handle: Handle, _ verdict: Verdict?, _ line: ParsedCommand) {
    if format(line) == .json {
      var members = [JSON.Member("entry", .string("\(handle)"))]
      if let counts = verdict?.counts {
        members.append(.init("strict", .bool(counts.strict)))
        members.append(.init("lenient", .bool(counts.lenient)))
      }
      console.write(JSON.object(members).compact + "\n")
    } else {
      let hint = isShell && mayAsk ? "  " + texts(.savedUndo) : ""
      console.write(texts(.saved, handle) + hint + "\n")
    }
  }
}
