import TerminalText

/// Words as a journal of hledger can have them.
enum JournalWords {
  /// On one line, without what begins a comment or ends a payee.
  static func remark(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return String(
      TerminalEscaping.visible(line).map { $0 == ";" ? "," : $0 == "|" ? "/" : $0 })
  }

  /// A part of an account's name: in lower case, what is no letter and no digit as one hyphen, so that there
  /// are no two spaces, which would end the name, and no `:`, which would part it.
  static func account(_ text: String) -> String {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? "-" : parts.joined(separator: "-")
  }
}
