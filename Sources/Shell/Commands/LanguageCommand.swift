import Application
import Texts

extension Session {
  /// `språk`: says which language is spoken; with a language, speaks it from now on and remembers it in
  /// the registry.
  func language(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    // It remembers a language.
    let registry: Registry? =
      isShell || globals["register"] != nil ? try requiredRegistry() : nil
    if let text = line.parameters.first {
      let language = try Self.language(text)
      registry?.remember(language: language.rawValue)
      texts = Texts(language)
      isLanguageSaid = true
    }
    console.write(texts(nb: "Varde snakker bokmål.") + "\n")
    return .done
  }

  /// The language that a word names.
  static func language(_ text: String) throws(CommandFailure) -> Language {
    guard let language = Language(typed: text) else {
      throw .usage(
        .unknownWord(name: "språk", word: text, valid: Language.allCases.map(\.rawValue)))
    }
    return language
  }

  /// Speaks the language that the registry remembers, where nobody has said another.
  func speakAsRemembered(_ registry: Registry) {
    guard !isLanguageSaid, let code = registry.language, let language = Language(rawValue: code)
    else { return }
    texts = Texts(language)
  }

  /// Speaks the language that is said for one command.
  ///
  /// - Returns: the texts to go back to after it.
  func speak(_ line: ParsedCommand) throws(CommandFailure) -> Texts {
    let standing = texts
    if let text = line[option: "språk"] {
      texts = Texts(try Self.language(text))
      // The registry of one command is not open yet.
      if !isShell { isLanguageSaid = true }
    }
    return standing
  }
}
