import TerminalText

/// Breaks a text into lines at its spaces; a word that is wider than a line is broken where a long
/// word of ours is put together, else anywhere.
enum Wrapping {
  private static let joints = [
    "aktivitets", "likepersons", "erfarings", "erfaringsut", "samtale", "medlems", "underskrifts",
  ]

  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    if DisplayWidth.columns(text) <= width { return [text] }
    var lines: [String] = []
    var line = ""
    for word in words(text) {
      var word = word
      let room = width - (line.isEmpty ? 0 : DisplayWidth.columns(line) + 1)
      if DisplayWidth.columns(word) <= room {
        line += line.isEmpty ? word : " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while DisplayWidth.columns(word) > width {
        let head = head(of: word, width)
        lines.append(head.text)
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

  /// The words, where `74 700` and `§ 13` are one.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ") {
      let isGroup = word.prefix { $0.isASCII && $0.isNumber }.count == 3
      if let last = words.last, last == "§" || isGroup && last.last?.isNumber == true {
        words[words.count - 1] += " " + word
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  private static func head(of word: String, _ width: Int) -> (text: String, count: Int) {
    let lowered = word.lowercased()
    let joint = joints.filter { lowered.hasPrefix($0) && $0.count < width }.max {
      $0.count < $1.count
    }
    if let joint { return (word.prefix(joint.count) + "-", joint.count) }
    var head = ""
    var used = 0
    for character in word {
      used += DisplayWidth.columns(String(character))
      if used > width, !head.isEmpty { break }
      head.append(character)
    }
    return (head, head.count)
  }
}
