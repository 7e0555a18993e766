/// The line as it stands when Tab is pressed.
package struct CompletionContext: Hashable, Sendable {
  /// The whole line.
  package let line: String

  /// Characters (not bytes) before the cursor.
  package let cursor: Int

  /// What a completion replaces; ends at the cursor.
  package let word: String

  package init(line: String, cursor: Int, scope: CompletionScope = .word) {
    let before = line.prefix(cursor)
    self.line = line
    self.cursor = before.count
    self.word =
      switch scope {
      case .word: String(before[Self.lastWordStart(of: before)...])
      case .line: String(before)
      }
  }

  /// The line up to the cursor.
  package var beforeCursor: String { String(line.prefix(cursor)) }

  private static func lastWordStart(of text: Substring) -> String.Index {
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == " ", !isQuoted { start = text.index(after: index) }
    }
    return start
  }
}
