extension Texts {
  /// All of them: `navn, adresse og telefon`.
  package func all(_ items: [String]) -> String { joined(items, self(nb: "og")) }

  /// One of them: `møteplass, tur eller kurs`.
  package func either(_ items: [String]) -> String { joined(items, self(nb: "eller")) }

  /// In quotes: `«asker»`.
  package func quoted(_ text: String) -> String { self(nb: "«{0}»", text) }

  /// With a capital first letter.
  package func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func joined(_ items: [String], _ word: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}
