/// One text, as Bokmål has it. What the other languages say for it stands in `PhraseTable`, by this
/// text; `tools/check-texts` finds what is missing there.
package struct Phrase: Sendable {
  private let nb: String

  /// A text; `{0}`, `{1}` … stand for arguments.
  package init(nb: String) { self.nb = nb }

  /// The text in a language, arguments not yet put in.
  package subscript(language: Language) -> String { PhraseTable.text(nb, in: language) }
}

/// Renders phrases in one language. Every text a person reads comes through here.
package struct Texts: Sendable {
  /// Which language.
  package let language: Language

  /// Texts in a language.
  package init(_ language: Language = .bokmal) { self.language = language }

  /// A phrase with its arguments put in.
  package func callAsFunction(
    _ phrase: Phrase, _ arguments: any CustomStringConvertible...
  ) -> String {
    rendered(phrase, arguments)
  }

  /// A text that is said in one place only, in every language, with its arguments put in.
  package func callAsFunction(
    nb: String, _ arguments: any CustomStringConvertible...
  ) -> String {
    rendered(Phrase(nb: nb), arguments)
  }

  private func rendered(
    _ phrase: Phrase, _ arguments: [any CustomStringConvertible]
  ) -> String {
    var out = ""
    var rest = phrase[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close])
      out += number.flatMap { $0 < arguments.count ? arguments[$0].description : nil } ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
