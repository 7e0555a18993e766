import TerminalText

/// Breaks a text into lines at its spaces; a word that is wider than a line is broken anywhere.
enum Wrapping {
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    if DisplayWidth.columns(text) <= width { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var word = String(word)
      let room = width - (line.isEmpty ? 0 : DisplayWidth.columns(line) + 1)
      if DisplayWidth.columns(word) <= room {
        line += line.isEmpty ? word : " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while DisplayWidth.columns(word) > width {
        let head = head(of: word, width)
        lines.append(head)
        word = String(word.dropFirst(head.count))
      }
      line = word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Parts with a sign between them, broken only between parts where that is enough.
  static func lines(parts: [String], separator: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : line + separator + part
      if DisplayWidth.columns(longer) <= width || line.isEmpty {
        line = longer
      } else {
        lines.append(line)
        line = part
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.flatMap { Self.lines($0, width: width) }
  }

  private static func head(of word: String, _ width: Int) -> String {
    var head = ""
    var used = 0
    for character in word {
      used += DisplayWidth.columns(String(character))
      if used > width, !head.isEmpty { break }
      head.append(character)
    }
    return head
  }
}
