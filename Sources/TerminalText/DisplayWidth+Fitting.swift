extension DisplayWidth {
  /// Where the text stands when there is room left.
  package enum Alignment: Hashable, Sendable {
    case left, right
  }

  /// The text with spaces up to a width; unchanged when it is that wide already.
  package static func padded(
    _ text: String, to width: Int, _ alignment: Alignment = .left
  ) -> String {
    let room = String(repeating: " ", count: max(0, width - columns(text)))
    return alignment == .left ? text + room : room + text
  }

  /// The text, or when it is wider, as much of it as fits with a `…` after it.
  package static func truncated(_ text: String, to width: Int) -> String {
    if columns(text) <= width { return text }
    if width < 1 { return "" }
    var kept = ""
    var used = 1
    for character in text {
      used += columns(String(character))
      if used > width { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text in exactly a width: truncated or padded.
  package static func fitted(
    _ text: String, to width: Int, _ alignment: Alignment = .left
  ) -> String {
    padded(truncated(text, to: width), to: width, alignment)
  }
}
