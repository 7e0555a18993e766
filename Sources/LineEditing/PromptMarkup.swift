import TerminalText

/// A prompt as libedit wants it: sequences that move nothing stand between brackets.
struct PromptMarkup: Hashable {
  /// The bracket; no prompt can hold it.
  static let bracket: Character = "\u{1}"

  /// What libedit is given.
  private(set) var text = ""

  /// What is seen, without colours.
  private(set) var visible = ""

  /// Keeps colour sequences (`ESC[…m`) when `colour`, and shows every other control character.
  init(_ prompt: String, colour: Bool) {
    var rest = Substring(prompt)
    // libedit attaches a bracketed sequence to the character after it, so a sequence at the end
    // would be lost: it is put before the last character.
    var unattached = ""
    var last: Character?
    while let next = rest.first {
      if let sequence = Self.colourSequence(at: rest) {
        rest = rest[sequence.endIndex...]
        unattached += colour ? String(sequence) : ""
        continue
      }
      rest = rest.dropFirst()
      for character in TerminalEscaping.visible(String(next)) {
        flush(last)
        last = character
        bracket(&unattached)
      }
    }
    bracket(&unattached)
    flush(last)
  }

  private mutating func flush(_ character: Character?) {
    guard let character else { return }
    text.append(character)
    visible.append(character)
  }

  private mutating func bracket(_ sequence: inout String) {
    if sequence.isEmpty { return }
    text += "\(Self.bracket)\(sequence)\(Self.bracket)"
    sequence = ""
  }

  private static func colourSequence(at text: Substring) -> Substring? {
    guard text.hasPrefix("\u{1B}["), let end = text.firstIndex(of: "m") else { return nil }
    let parameters = text[text.index(text.startIndex, offsetBy: 2)..<end]
    return parameters.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ";") } ? text[...end] : nil
  }
}
