import TerminalText

/// Names of tabs as Excel takes them: 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end, no
/// two the same but for case, and not `History`, which Excel keeps for itself.
package struct SheetNames {
  private var taken: Set<String> = ["history"]
  private static let longest = 31

  /// No name is taken yet.
  package init() {}

  /// A name like a title, and like no other before it.
  package mutating func name(_ title: String) -> String {
    let plain = Self.plain(title)
    var name = Self.cut(plain, to: Self.longest)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " (\(number))"
      name = Self.cut(plain, to: Self.longest - ending.utf16.count) + ending
      number += 1
    }
    return name
  }

  private static func plain(_ title: String) -> String {
    let shown = TerminalEscaping.visible(title).map { character -> Character in
      switch character {
      case "[": "("
      case "]": ")"
      case ":", "*", "?", "/", "\\": "-"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: character
      }
    }
    return trimmed(String(shown))
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var kept = ""
    for character in text {
      if kept.utf16.count + character.utf16.count > length { break }
      kept.append(character)
    }
    kept = trimmed(kept)
    return kept.isEmpty ? "1" : kept
  }

  private static func trimmed(_ text: String) -> String {
    func isEdge(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    let start = text.drop(while: isEdge)
    guard let end = start.lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(start[...end])
  }
}
