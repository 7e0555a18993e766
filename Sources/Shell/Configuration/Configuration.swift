import Application
import Forms
package import Texts

/// What somebody has set up once for all their sittings: the file `varde/config` in their folder of
/// settings. Lines `key = value`, in Norwegian or English; `#` begins a comment, also after a value.
package struct Configuration: Hashable, Sendable {
  /// The registry to open; as written.
  package var register: String?
  /// The language to speak.
  package var language: Language?
  /// Which keys edit a line.
  package var keys: EditingKeys?
  /// Whether output is linear, for screen readers.
  package var isPlain = false
  /// The chapter to record for, where the registry has it.
  package var chapter: String?

  /// Which keys edit a line.
  package enum EditingKeys: String, Hashable, Sendable, CaseIterable {
    case emacs, vi
  }

  /// A line that says nothing here.
  package struct Problem: Hashable, Sendable {
    /// Its number, from 1.
    package let line: Int
    /// What is wrong with it.
    package let kind: Kind

    /// A line and what is wrong with it.
    package init(line: Int, kind: Kind) {
      self.line = line
      self.kind = kind
    }

    /// What is wrong with a line.
    package enum Kind: Hashable, Sendable {
      /// No `=`, or nothing before or after it.
      case notASetting
      /// No such key; those that come near.
      case unknownKey(String, near: [String])
      /// No such value of the key; those there are.
      case unknownValue(key: String, valid: [String])
    }
  }

  /// Nothing is set.
  package init() {}

  /// Reads a file: what it sets, and the lines that set nothing. Of two lines with one key the last
  /// holds.
  package static func parse(_ text: String) -> (Configuration, [Problem]) {
    var configuration = Configuration()
    var problems: [Problem] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (line, number) in zip(lines, 1...) {
      let said = withoutComment(line).trimmed
      if said.isEmpty { continue }
      if let kind = configuration.take(said) { problems.append(Problem(line: number, kind: kind)) }
    }
    return (configuration, problems)
  }

  // A `#` inside a word is part of it: folders may have it in their names.
  private static func withoutComment(_ line: Substring) -> String {
    var previous: Character = " "
    for index in line.indices {
      if line[index] == "#", previous.isWhitespace { return String(line[..<index]) }
      previous = line[index]
    }
    return String(line)
  }

  private static let names = ["register", "språk", "redigering", "enkel", "lag"]
  private static let english = [
    "registry": "register", "language": "språk", "editing": "redigering", "plain": "enkel",
    "chapter": "lag",
  ]

  private mutating func take(_ line: String) -> Problem.Kind? {
    guard let equals = line.firstIndex(of: "=") else { return .notASetting }
    let written = String(line[..<equals]).trimmed
    let value = String(line[line.index(after: equals)...]).trimmed
    if written.isEmpty || value.isEmpty { return .notASetting }
    let folded = Nearby.fold(written)
    let name =
      Self.names.first { Nearby.fold($0) == folded } ?? Self.english[folded] ?? written
    switch name {
    case "register": register = value
    case "lag": chapter = value
    case "språk":
      guard let said = Language(typed: value) else {
        return .unknownValue(key: written, valid: Language.allCases.map(\.rawValue))
      }
      language = said
    case "redigering":
      guard let said = EditingKeys(rawValue: Nearby.fold(value)) else {
        return .unknownValue(key: written, valid: EditingKeys.allCases.map(\.rawValue))
      }
      keys = said
    case "enkel":
      guard let said = Words.booleans.typed(value) else {
        return .unknownValue(key: written, valid: ["ja", "nei"])
      }
      isPlain = said
    default:
      let near = Nearby.words(near: written, among: Self.names + Self.english.keys.sorted())
      return .unknownKey(written, near: near)
    }
    return nil
  }
}

extension Language {
  /// A language as people name it: `nn`, `nynorsk`, `norwegian`; nil when it is none of ours.
  package init?(typed text: String) {
    switch Nearby.fold(text.trimmed) {
    case "nb", "bokmal", "norsk", "norwegian": self = .bokmal
    case "nn", "nynorsk": self = .nynorsk
    case "en", "engelsk", "english": self = .english
    default: return nil
    }
  }
}
