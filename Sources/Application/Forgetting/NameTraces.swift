/// What a person can be recognised by in somebody else's words.
package struct NameTraces {
  private var phrases: [[String]] = []
  private var phones: Set<String> = []
  private var emails: Set<String> = []

  /// Of nobody.
  package init() {}

  /// Looks for a word, or several in a row.
  package mutating func add(phrase: String?) {
    let words = Self.words(phrase ?? "")
    if !words.isEmpty, !phrases.contains(words) { phrases.append(words) }
  }

  /// Looks for a full name and, where it is of several words, for the last of them.
  package mutating func add(name: String?, withSurname: Bool) {
    add(phrase: name)
    let words = Self.words(name ?? "")
    if withSurname, words.count > 1 { add(phrase: words.last) }
  }

  /// Looks for a number, however it is grouped, with or without the prefix of Norway.
  package mutating func add(phone: String?) {
    let digits = Self.national((phone ?? "").filter(\.isNumber))
    if digits.count >= 5 { phones.insert(digits) }
  }

  /// Looks for an address, in any case.
  package mutating func add(email: String?) {
    if let email, email.contains("@") { emails.insert(Nearby.fold(email)) }
  }

  /// Whether a text may be about the person: whole words, without regard to case and accents.
  package func isIn(_ text: String) -> Bool {
    let words = Self.words(text)
    if phrases.contains(where: { Self.stands($0, in: words) }) { return true }
    if !phones.isEmpty, Self.numbers(text).contains(where: phones.contains) { return true }
    return !emails.isEmpty
      && Nearby.fold(text).split { !($0.isLetter || $0.isNumber || "@._-+".contains($0)) }
        .contains { word in
          var word = word
          while word.last == "." { word.removeLast() }
          return emails.contains(String(word))
        }
  }

  private static func words(_ text: String) -> [String] {
    Nearby.fold(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static func stands(_ phrase: [String], in words: [String]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return (0...words.count - phrase.count).contains {
      words[$0..<$0 + phrase.count].elementsEqual(phrase)
    }
  }

  /// Runs of digits, also those broken by spaces, dots, hyphens and brackets only.
  private static func numbers(_ text: String) -> [String] {
    let kept = text.filter { !" \u{A0}.-()/".contains($0) }
    let joined = kept.split { !$0.isNumber }.map { national(String($0)) }
    return joined + text.split { !$0.isNumber }.map { national(String($0)) }
  }

  private static func national(_ digits: String) -> String {
    for prefix in ["0047", "47"] where digits.hasPrefix(prefix) && digits.count >= prefix.count + 8
    {
      return String(digits.dropFirst(prefix.count))
    }
    return digits
  }
}
