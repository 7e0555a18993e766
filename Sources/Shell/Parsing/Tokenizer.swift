/// A line of the shell cut into words: spaces separate, quotes keep together, `\` keeps the next
/// character inside double quotes.
package enum Tokenizer {
  /// A quote was opened and not closed.
  package struct UnclosedQuote: Error, Hashable, Sendable {}

  /// The words of a line.
  package static func words(_ line: String) throws(UnclosedQuote) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var escaped = false
    for character in line {
      if escaped {
        word = (word ?? "") + String(character)
        escaped = false
      } else if let open = quote {
        if character == "\\", open == "\"" {
          escaped = true
        } else if character == open {
          quote = nil
        } else {
          word = (word ?? "") + String(character)
        }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let complete = word { words.append(complete) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if quote != nil { throw UnclosedQuote() }
    if let complete = word { words.append(complete) }
    return words
  }

  /// A word as it must be typed to be one word.
  package static func quoted(_ word: String) -> String {
    word.contains { $0.isWhitespace || $0 == "\"" || $0 == "'" } || word.isEmpty
      ? "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" : word
  }
}
