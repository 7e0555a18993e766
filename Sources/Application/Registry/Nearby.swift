package import Events

/// What somebody may have meant.
package enum Nearby {
  /// Codes within a small edit distance of a text, nearest first, at most three.
  package static func of(_ text: String, among codes: [LogCode]) -> [LogCode] {
    words(near: text, among: codes.map(\.description)).compactMap { LogCode($0) }
  }

  /// Words within a small edit distance of a text, nearest first, at most three.
  package static func words(near text: String, among words: [String]) -> [String] {
    let limit = max(1, min(3, text.count / 3))
    let scored = words.map { (word: $0, distance: distance(fold(text), fold($0))) }
    return
      scored
      .filter { $0.distance <= limit || fold($0.word).hasPrefix(fold(text)) && !text.isEmpty }
      .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .prefix(3).map(\.word)
  }

  /// Lower case, with å, ø, æ and accents as the plain letters people type for them.
  package static func fold(_ text: String) -> String {
    String(
      text.lowercased().flatMap { character -> [Character] in
        switch character {
        case "å": ["a"]
        case "ø", "ö": ["o"]
        case "æ", "ä": ["a"]
        case "é", "è": ["e"]
        default: [character]
        }
      })
  }

  /// Edits of one letter, and swaps of two neighbours, between two words.
  package static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
