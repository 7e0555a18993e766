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
    let today = try requiredRegistry().environment.today
    // Some kinds are two words: `logg oppsøkende samtale`.
    let words = line.parameters.isEmpty ? nil : line.parameters.joined(separator: " ")
    let kind = try words.map { (text) throws(CommandFailure) in
      try OptionReading.read("AKTIVITET", text) { (text) throws(CellProblem) in
        try Words.activities.read(text)
      }
    }
    var draft = try EntryDraft(OptionReading(line: line, today: today), kind: kind)
    guard mayAsk else { return try record(try complete(draft), in: chapter, line) }
    if try asksAnything(draft) { remark(texts(.dialogueHelp)) }
    while true {
      var dialogue = try EntryDialogue(self, chapter, draft)
      try dialogue.run()
      draft = dialogue.draft
      guard let statement = draft.statement else { throw .declined }
      switch try reviewOrChange(statement, in: chapter) {
      case .save: return try record(statement, in: chapter, line)
      case .change: draft = try changed(draft, in: chapter)
      case .drop:
        remark(texts(.notSaved))
        return .done
      }
    }
  }

  private func asksAnything(_ draft: EntryDraft) throws(CommandFailure) -> Bool {
    EntryQuestion.allCases.contains { $0.applies(to: draft) }
  }

  private func complete(_ draft: EntryDraft) throws(CommandFailure) -> EntryStatement {
    if let statement = draft.statement { return statement }
    if draft.kind == nil { throw .usage(.missingParameter("AKTIVITET", command: "logg")) }
    throw .usage(.missingOption("dato", command: "logg"))
  }

  /// What cannot be recorded so is told, and can be changed: nothing that was answered is lost.
  private func reviewOrChange(
    _ statement: EntryStatement, in chapter: LogCode
  ) throws(CommandFailure) -> Review {
    do throws(CommandFailure) { return try review(statement, in: chapter) } catch {
      switch error {
      case .application(.refused), .application(.noRuleSet):
        tell(error)
        return .change
      default: throw error
      }
    }
  }

  private enum Review { case save, change, drop }

  /// The whole entry, its verdict, a question when it looks like one that is there, and the last word.
  private func review(
    _ statement: EntryStatement, in chapter: LogCode
  ) throws(CommandFailure) -> Review {
    let preview = try using { (registry) throws(ApplicationError) in
      try registry.preview(statement, in: chapter)
    }
    let names = try namesInRemarks(chapter)
    remark(texts(.newEntry, texts.line(of: statement)))
    remark(
      "  " + verdict(preview, in: chapter, names))
    if let earlier = preview.alike.last {
      let question = texts(.alike, Handle(chapter, earlier))
      if try !confirm(question, standing: false) { return .drop }
    }
    while true {
      switch try ask(prompt: texts(.saveQuestion)) {
      case .enter: return .save
      case .text(let text):
        if Nearby.fold(text) == "endre" || Nearby.fold(text) == "e" { return .change }
        if let answer = Words.booleans.typed(text) { return answer ? .save : .drop }
        remark(texts(.answerYesNoOrChange))
      case .back: return .change
      case .end: return .drop
      }
    }
  }

  /// Asks everything anew, with what was answered before as the defaults of one-line editing.
  private func changed(_ draft: EntryDraft, in chapter: LogCode) throws(CommandFailure)
    -> EntryDraft
  {
    var changed = draft
    switch try ask(.askWhichField, choices: EntryField.names) {
    case .text(let text):
      guard let field = EntryField.named(text) else {
        remark(texts(.fieldsAre, EntryField.names.joined(separator: ", ")))
        return draft
      }
      changed.clear(field)
      return changed
    case .enter, .back: return draft
    case .end: throw .declined
    }
  }

  private func record(
    _ statement: EntryStatement, in chapter: LogCode, _ line: ParsedCommand
  ) throws(CommandFailure) -> ExitCode {
    let names = try namesInRemarks(chapter)
    let (preview, receipt) = try using { (registry) throws(ApplicationError) in
      let preview = try registry.preview(statement, in: chapter)
      return (preview, try registry.record(statement, in: chapter))
    }
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

  private func verdict(
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
