import Application
import Decisions
import Events
import Forms
import Projections
import Texts

extension Session {
  /// The line of a correction with the words behind the handle as options: they are those of `logg`.
  func wordsAsOptions(
    _ given: ParsedCommand, in chapter: LogCode
  ) throws(CommandFailure) -> ParsedCommand {
    guard given.parameters.count > 1 else { return given }
    var line = given
    line.parameters = Array(given.parameters.dropFirst())
    for option in CommandTable.entryOptions { line.options[option.name] = nil }
    let stated = try draft(line, in: chapter)
    line.parameters = [given.parameters[0]]
    line.options = given.options
    for field in EntryField.allCases {
      guard let text = field == .dato ? stated.on.map({ "\($0)" }) : stated.typed(field, texts)
      else { continue }
      if line.has(field.rawValue) { throw .usage(.statedTwice(field.rawValue, text)) }
      line.options[field.rawValue] = [text]
    }
    return line
  }

  /// What is stated otherwise by a correction, field by field: `deltakere: 11 → 12`.
  func tellChanges(_ line: ParsedCommand, of handle: Handle) throws(CommandFailure) {
    let explanation = try using { (registry) throws(ApplicationError) in
      try registry.explain(handle)
    }
    guard explanation.fact.data.isEntry else { return }
    let standing = EntryDraft(
      try similarEntry(explanation.fact, explanation.words, in: handle.log))
    let today = try requiredRegistry().environment.today
    let stated = try EntryDraft(OptionReading(line: line, today: today), kind: nil)
    for field in EntryField.changeable(in: explanation.fact.data) {
      let isGone = line.options["fjern", default: []].contains(field.rawValue)
      guard isGone || line.has(field.rawValue) else { continue }
      let new = field == .aktivitet ? line[option: field.rawValue] : stated.typed(field, texts)
      let old = standing.typed(field, texts)
      let none = texts(.nothingStated)
      remark(texts(.fieldChanges, texts(field), old ?? none, isGone ? none : new ?? none))
    }
  }
}
