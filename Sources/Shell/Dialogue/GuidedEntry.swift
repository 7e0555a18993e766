import Application
import Decisions
import Events
import Forms
import Projections
import Texts

/// An entry at the keyboard: questions, the whole of it with its verdict, the last word.
extension Session {
  /// Asks for what a draft lacks, shows it, and records it when that is what is wanted. What was answered
  /// is kept as a draft from the first answer on, until it is recorded or dropped.
  ///
  /// - Parameters:
  ///   - questions: what it may ask for; anything that is changed is asked for all the same.
  ///   - number: the draft that it goes on with; nil for a new one.
  func guide(
    _ begun: EntryDraft, in chapter: LogCode, _ line: ParsedCommand,
    asking questions: [EntryQuestion] = EntryQuestion.allCases, keptAs number: Int? = nil
  ) throws(CommandFailure) -> ExitCode {
    var draft = begun
    var before: EntryDraft?
    var questions = Set(questions)
    if let on = draft.on, on > (try requiredRegistry().environment.today) {
      // Before anything else is asked: it could not be recorded.
      remark(texts.sentence(.future(on)))
      draft.on = nil
      questions.insert(.date)
    }
    let kept = KeptDraft(self, chapter, number)
    kept.keep(draft)
    do throws(CommandFailure) {
      if questions.contains(where: { $0.applies(to: draft) }) {
        remark(texts(.dialogueHelp))
      }
      while true {
        var dialogue = try EntryDialogue(self, chapter, draft, before: before)
        try dialogue.run(questions) { kept.keep($0) }
        draft = dialogue.draft
        guard let statement = draft.statement else { throw CommandFailure.declined }
        switch try reviewOrChange(statement, in: chapter) {
        case .save:
          let status = try record(statement, in: chapter, line, tidy: kept.drop)
          teach(draft, begun, questions)
          return status
        case .change:
          let field: EntryField?
          before = draft
          (draft, field) = try changed(draft, in: chapter)
          if let question = field?.question { questions.insert(question) }
          kept.keep(draft)
        case .drop:
          kept.drop()
          remark(texts(.notSaved))
          return .done
        }
      }
    } catch {
      // One that was kept before stays: it goes by «n» or «kladd slett».
      if case .declined = error, number == nil { kept.drop() }
      kept.tell()
      throw error
    }
  }

  /// What would have recorded the same in one line, where more than a word was asked for.
  private func teach(
    _ draft: EntryDraft, _ begun: EntryDraft, _ questions: Set<EntryQuestion>
  ) {
    guard isShell, console.remarksAreSeen,
      questions.count(where: { $0.applies(to: begun) }) > 1
    else { return }
    let line = EntryCommandLine.line(
      draft, day: draft.on.map { texts.date($0) }, namesLeader: true)
    remark(texts(.onOneLine, line))
  }

  /// What cannot be recorded so is told, and can be changed: nothing that was answered is lost.
  func reviewOrChange(
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

  enum Review { case save, change, drop }

  /// The whole entry, its verdict, a question when it looks like one that is there, and the last word.
  private func review(
    _ statement: EntryStatement, in chapter: LogCode
  ) throws(CommandFailure) -> Review {
    let preview = try using { (registry) throws(ApplicationError) in
      try registry.preview(statement, in: chapter, withRemedies: true)
    }
    let names = try namesInRemarks(chapter)
    remarkEntry(.newEntry, texts.parts(of: statement))
    for detail in texts.details(of: statement) { remark("  " + detail) }
    remark("  " + verdict(preview, in: chapter, names))
    for gap in preview.remedies { remark("  " + texts.wouldCount(gap, names)) }
    if let leader = statement.leader, preview.verdict?.counts.strict == false,
      preview.verdict?.reasons.contains(where: { $0.failure.isOfLeader }) == true
    {
      remark("  " + texts(.leaderAdviceNow, leader))
    }
    if let earlier = preview.alike.last {
      let question = texts(.alike, Handle(chapter, earlier))
      if try !confirm(question, standing: false) { return .drop }
    }
    while true {
      switch try ask(prompt: texts(.saveQuestion)) {
      case .enter: return .save
      case .text(let text):
        if ["endre", "e", "change", "c"].contains(Nearby.fold(text)) { return .change }
        if let answer = Words.booleans.typed(text) { return answer ? .save : .drop }
        remark(texts(.answerYesNoOrChange))
      case .back: return .change
      case .end: return .drop
      }
    }
  }

  /// Asks for one field anew: any that an entry has.
  func changed(
    _ draft: EntryDraft, in chapter: LogCode
  ) throws(CommandFailure) -> (EntryDraft, EntryField?) {
    remark(texts(.fieldsAre, EntryField.names.joined(separator: ", ")))
    switch try ask(.askWhichField, choices: EntryField.names) {
    case .text(let text) where Words.booleans.typed(text) == false: return (draft, nil)
    case .text(let text):
      guard let field = EntryField.named(text) else { return (draft, nil) }
      return (try changed(field, of: draft), field)
    case .enter, .back: return (draft, nil)
    case .end: throw .declined
    }
  }

  /// Forgets a field that the dialogue asks for; asks for the others here, as their options are written.
  private func changed(
    _ field: EntryField, of draft: EntryDraft
  ) throws(CommandFailure) -> EntryDraft {
    var changed = draft
    changed.clear(field)
    if field.question != nil { return changed }
    let today = try requiredRegistry().environment.today
    while true {
      let answer = try ask(
        prompt: texts(.fieldAndEmpty, field.rawValue), choices: field.choices)
      guard case .text(let text) = answer else { return answer == .back ? draft : changed }
      do throws(CommandFailure) {
        var line = ParsedCommand(id: .log)
        line.options[field.rawValue] = [text]
        changed.take(
          field, from: try EntryDraft(OptionReading(line: line, today: today), kind: nil))
        return changed
      } catch { tell(error) }
    }
  }
}
