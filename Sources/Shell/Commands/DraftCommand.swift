import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// `kladd`: lists entries begun and not recorded; with a number goes on with one.
  func drafts(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    guard let text = line.parameters.first else { return list(try kept(in: chapter)) }
    let kept = try draft(numbered: text, in: chapter)
    let draft = try draft(parsed(kept), in: chapter)
    try requireOwn(chapter)
    if mayAsk, let on = draft.on, on > (try requiredRegistry().environment.today) {
      remark(texts(.draftNotYet, texts.dayAndDate(on), kept.number))
      return .done
    }
    guard mayAsk else {
      let status = try record(try complete(draft), in: chapter, line)
      registry?.removeDraft(kept.number)
      return status
    }
    return try guide(draft, in: chapter, line, keptAs: kept.number)
  }

  /// `kladd slett`: a draft is not wanted any more.
  func removeDraft(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    let kept = try draft(numbered: line.parameters[0], in: chapter)
    registry?.removeDraft(kept.number)
    console.write(texts(.draftRemoved, kept.number) + "\n")
    return .done
  }

  /// Oldest first.
  func kept(in chapter: LogCode) throws(CommandFailure) -> [BegunEntry] {
    try requiredRegistry().drafts(of: chapter)
  }

  private func list(_ drafts: [BegunEntry]) -> ExitCode {
    if drafts.isEmpty { remark(texts(.noDrafts)) }
    for draft in drafts { console.write(texts(.draftLine, draft.number, draft.command) + "\n") }
    return .done
  }

  private func draft(
    numbered text: String, in chapter: LogCode
  ) throws(CommandFailure) -> BegunEntry {
    let all = try kept(in: chapter)
    if all.isEmpty { throw .usage(.noDrafts) }
    if let number = Int(text), let draft = all.first(where: { $0.number == number }) {
      return draft
    }
    throw .usage(
      .unknownWord(name: "NUMMER", word: text, valid: all.map { "\($0.number)" }))
  }

  private func parsed(_ draft: BegunEntry) throws(CommandFailure) -> ParsedCommand {
    do { return try CommandLineParser.parse(Tokenizer.words(draft.command)) } catch {
      throw .usage(error as? UsageError ?? .unclosedQuote)
    }
  }
}
