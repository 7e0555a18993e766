/// Whether a line of the shell goes on in the next one.
enum Continuation {
  /// A line with what came after it: one that ended in `\` goes on in the same word, one with an open
  /// quote on a new line of the quoted text.
  static func joined(_ line: String, _ next: String) -> String {
    endsInBackslash(line) ? String(line.dropLast()) + next : line + "\n" + next
  }

  /// Whether it ends in `\`, or inside quotes. A comment never goes on.
  static func goesOn(_ line: String) -> Bool {
    if line.trimmed.hasPrefix("#") { return false }
    return endsInBackslash(line) || (try? Tokenizer.words(line)) == nil
  }

  // Two of them are one that was meant as it stands.
  private static func endsInBackslash(_ line: String) -> Bool {
    !line.reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2)
  }
}
