/// Builds HTML: what is not markup goes out escaped.
struct HTMLWriter {
  private(set) var text = ""

  /// Markup, as it is.
  mutating func raw(_ markup: String) { text += markup }

  /// Words of a person or of a report.
  mutating func escaped(_ words: String) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// An element with words in it.
  mutating func element(_ name: String, _ words: String) {
    raw("<\(name)>")
    escaped(words)
    raw("</\(name)>\n")
  }
}
