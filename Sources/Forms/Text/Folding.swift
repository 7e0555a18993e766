/// Keys under which spellings of one word are equal.
package enum Folding {
  /// For words of closed lists and column names: NFC, any case, runs of blanks as one space.
  package static func anyCase(_ text: String) -> String {
    text.cell.lowercased().split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
      .joined(separator: " ")
  }

  /// For what is typed into the shell: also `å`, `aa` and `a` are one letter, likewise `ø`, `oe`,
  /// `o` and `æ`, `ae`, `a`, so that `moteplass`, `aalesund` and `alesund` find it.
  package static func loose(_ text: String) -> String {
    var key = ""
    for letter in anyCase(text) {
      switch letter {
      case "å", "æ": append("a", to: &key)
      case "ø": append("o", to: &key)
      case "a": append("a", to: &key)
      case "e" where key.last == "a" || key.last == "o": break
      default: key.append(letter)
      }
    }
    return key
  }

  private static func append(_ letter: Character, to key: inout String) {
    // `aa` is one letter; a doubled `o` is not.
    if letter == "a", key.last == "a" { return }
    key.append(letter)
  }
}
