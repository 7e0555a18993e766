import TerminalText

/// Builds HTML: what is not markup goes out escaped, with nothing in it that hides or turns the text.
struct HTMLWriter {
  private(set) var text = ""

  /// Markup, as it is.
  mutating func raw(_ markup: String) { text += markup }

  /// Words of a person or of a report; in an element or between the quotes of an attribute.
  mutating func escaped(_ words: String) {
    if words.utf8.allSatisfy(Self.isPlain) {
      text += words
      return
    }
    var before: Unicode.Scalar?
    for scalar in TerminalEscaping.visible(words).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case " " where before == "§": text += "\u{A0}"
      default: text.unicodeScalars.append(scalar)
      }
      before = scalar
    }
  }

  /// An element with words in it, on a line of its own.
  mutating func element(_ name: String, _ words: String) { element(name, "", words) }

  /// The same with attributes, as they are.
  mutating func element(_ name: String, _ attributes: String, _ words: String) {
    raw("<\(name)\(attributes)>")
    escaped(words)
    raw("</\(name)>\n")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: 0x20..<0x7F ~= byte
    }
  }
}
