import Application
import TerminalText
import Texts

/// A field of something recorded that can be stated anew.
struct ChangeableField {
  /// The option that states it.
  let option: String
  /// What stands now, as it would be typed; nil where nothing does.
  var standing: String?
  /// What Tab offers.
  var choices: [String] = []
  /// Whether a dash takes it away.
  var mayBeRemoved = false
  /// Whether a name will do for a code.
  var namesPeople = false
  /// Whether what stands is only proposed: Enter states it.
  var isProposed = false
}

extension Session {
  /// Asks which fields are to be otherwise, and how, until Enter; the line with what was answered.
  ///
  /// - Parameter check: throws when a line could not be carried out; then the value is asked for again.
  func askChanges(
    _ fields: [ChangeableField], of given: ParsedCommand, among people: [PersonListing] = [],
    _ check: (ParsedCommand) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> ParsedCommand {
    var line = given
    let names = fields.map { name(of: $0, given) }
    remark(texts(.changeHelp))
    while true {
      let question: Phrase = line == given ? .askWhichField : .askNextField
      switch try ask(question, choices: names) {
      case .enter: return line
      case .back: line = given
      case .end: throw .declined
      case .text(let text):
        guard let index = Self.index(of: text, among: names, fields) else {
          remark(texts(.fieldsAre, names.joined(separator: ", ")))
          continue
        }
        _ = try askValue(fields[index], &line, people, check)
      }
    }
  }

  /// Asks for each field in its order; Enter keeps what stands, `<` goes back, `.` ends.
  ///
  /// - Parameter question: the last word; nil for whether the changes are to be saved.
  func askEach(
    _ fields: [ChangeableField], of given: ParsedCommand,
    saving question: ((ParsedCommand) -> String)? = nil,
    _ check: (ParsedCommand) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> ParsedCommand {
    var line = given
    var position = 0
    remark(texts(.eachHelp))
    while position < fields.count {
      switch try askValue(fields[position], &line, [], check) {
      case .text, .enter: position += 1
      case .back: position = max(0, position - 1)
      case .end: position = fields.count
      }
    }
    for field in fields where field.isProposed && !line.has(field.option) {
      let isRemoved = line.options["fjern", default: []].contains(field.option)
      if !isRemoved { line.options[field.option] = field.standing.map { [$0] } }
    }
    if line == given { throw .declined }
    if try !confirm(question?(line) ?? texts(.saveChanges), standing: true) { throw .declined }
    return line
  }

  private func askValue(
    _ field: ChangeableField, _ line: inout ParsedCommand, _ people: [PersonListing],
    _ check: (ParsedCommand) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Answer {
    while true {
      let standing = line[option: field.option] ?? field.standing
      let oneLine = standing?.split(whereSeparator: \.isNewline).joined(separator: " / ")
      let shown = oneLine.map { " [\(TerminalEscaping.visible($0))]" } ?? ""
      let answer = try ask(prompt: name(of: field, line) + shown + ": ", choices: field.choices)
      let text: String
      switch (answer, standing) {
      case (.text(let typed), let standing) where typed != standing || field.isProposed:
        text = typed
      case (.enter, let standing?) where field.isProposed: text = standing
      default: return answer
      }
      var changed = line
      var removed = line.options["fjern", default: []].filter { $0 != field.option }
      if field.mayBeRemoved, ["-", "–"].contains(text) {
        changed.options[field.option] = nil
        removed.append(field.option)
      } else {
        changed.options[field.option] = [field.namesPeople ? codes(in: text, people) : text]
      }
      changed.options["fjern"] = removed.isEmpty ? nil : removed
      do throws(CommandFailure) {
        try check(changed)
        line = changed
        return answer
      } catch {
        switch error {
        case .value, .usage, .application(.refused): tell(error)
        default: throw error
        }
      }
    }
  }

  /// What a field is called to whoever is asked: as its option, in the language of the session.
  private func name(of field: ChangeableField, _ line: ParsedCommand) -> String {
    let spec = CommandTable.spec(line.id).options.first { $0.name == field.option }
    return texts.language == .english ? spec?.english ?? field.option : field.option
  }

  private static func index(
    of text: String, among names: [String], _ fields: [ChangeableField]
  ) -> Int? {
    let folded = Nearby.fold(text)
    if let whole = names.firstIndex(where: { Nearby.fold($0) == folded }) { return whole }
    if let whole = fields.firstIndex(where: { Nearby.fold($0.option) == folded }) { return whole }
    let starting = names.indices.filter { Nearby.fold(names[$0]).hasPrefix(folded) }
    return starting.count == 1 ? starting[0] : nil
  }

  private func codes(in text: String, _ people: [PersonListing]) -> String {
    text.split(separator: ",").map { part in
      let name = String(part).trimmed
      return People.code(meant: name, among: people) ?? name
    }.joined(separator: ", ")
  }
}
