import TerminalText

/// Text broken between words.
enum Wrapping {
  /// Lines of at most `width` columns, those after the first as far in as the first; a longer word
  /// stands alone. Runs of spaces inside a line stay as they are.
  static func lines(_ text: String, width: Int) -> [String] {
    let indent = String(text.prefix { $0 == " " })
    var lines: [String] = []
    var line = ""
    var gap = ""
    for word in pieces(text.dropFirst(indent.count)) {
      if word.first == " " {
        gap = word
        continue
      }
      let fits = DisplayWidth.columns(indent + line + gap + word) <= width
      if !line.isEmpty, !fits {
        lines.append(indent + line)
        line = word
      } else {
        line += gap + word
      }
      gap = ""
    }
    return lines + [indent + line]
  }

  /// Words and the runs of spaces between them.
  private static func pieces(_ text: Substring) -> [String] {
    var pieces: [String] = []
    for character in text {
      if let last = pieces.last?.last, (last == " ") == (character == " ") {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}
