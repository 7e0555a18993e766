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

  /// Items two spaces apart, broken between them alone; lines after the first begin where the items do, or
  /// on a narrow terminal two columns in.
  static func items(_ items: [String], behind first: String, width: Int) -> [String] {
    let column = DisplayWidth.columns(first)
    let indent = String(repeating: " ", count: width < 60 ? 2 : column)
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for item in items {
      let longer = line + (isEmpty ? "" : "  ") + item
      if isEmpty || DisplayWidth.columns(longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = indent + item
      }
      isEmpty = false
    }
    return lines + [line]
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
