/// What a Tab may turn the text before the cursor into.
package struct Completion: Hashable, Sendable {
  /// What takes the place of the word (or line) before the cursor.
  package var replacement: String

  /// What the list of candidates shows.
  package var display: String

  /// Whether a space follows, so that the next word can be typed.
  package var appendsSpace: Bool

  package init(_ replacement: String, display: String? = nil, appendsSpace: Bool = true) {
    self.replacement = replacement
    self.display = display ?? replacement
    self.appendsSpace = appendsSpace
  }
}

/// What a completion replaces.
package enum CompletionScope: Hashable, Sendable {
  /// The word before the cursor. Spaces between double quotes belong to it, and so do the quotes.
  case word

  /// Everything before the cursor.
  case line
}
