/// The seam every foreign text passes on its way to a terminal.
package enum TerminalEscaping {
  /// The text with characters that would steer the terminal, or hide, made visible: controls as
  /// `^[`, the rest (C1, bidi, zero width, line separators) as `\u{202E}`.
  package static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    if !text.unicodeScalars.contains(where: isHidden) { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isHidden(scalar) {
        shown += escape(scalar)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: "^\(Unicode.Scalar(UInt8(scalar.value) + 0x40))"
    case 0x7F: "^?"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}
