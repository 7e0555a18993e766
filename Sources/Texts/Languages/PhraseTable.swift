/// What other languages say for a text in Bokmål. A block has three lines for each text, `nb`, `nn` and
/// `en`, with a line feed within a text written `\n`, and a space at
/// either end `\s`.
enum PhraseTable {
  /// A text in a language; as it is where the table does not have it.
  static func text(_ nb: String, in language: Language) -> String {
    switch language {
    case .bokmal: nb
    case .nynorsk: nynorsk[nb] ?? nb
    case .english: english[nb] ?? nb
    }
  }

  /// In the order of the folders that say them.
  private static let blocks = [
    errors1, errors2, errors3, errors4, shell1, shell2, shell3, shell4, words1, words2, words3,
    reports1, reports2, reports3, reports4, long1, long2, entries, receiving, views, undo, tasks,
    terminal, yearly, html, plan, files, mended,
  ]

  private static let nynorsk = read("nn")
  private static let english = read("en")

  private static func read(_ language: String) -> [String: String] {
    var texts: [String: String] = [:]
    var nb = ""
    for block in blocks {
      for line in block.split(separator: "\n") {
        let (tag, text) = (line.prefix(2), line.dropFirst(3))
        if tag == "nb" { nb = plain(text) } else if tag == language { texts[nb] = plain(text) }
      }
    }
    return texts
  }

  private static func plain(_ text: Substring) -> String {
    guard text.contains("\\") else { return String(text) }
    return String(text.replacing("\\n", with: "\n").replacing("\\s", with: " "))
  }
}
