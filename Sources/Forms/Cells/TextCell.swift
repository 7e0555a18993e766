package import Events

/// Words as written.
package enum TextCell {
  /// Text without control characters.
  package static func line(_ text: String) throws(CellProblem) -> String {
    if let control = text.unicodeScalars.first(where: isControl) {
      throw .controlCharacter(control)
    }
    return text
  }

  /// Text in which lines may end and tabs stand; line ends become LF.
  package static func lines(_ text: String) throws(CellProblem) -> String {
    var out = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n": out.append("\n")
      case "\t": out.append(scalar)
      default:
        if isControl(scalar) { throw .controlCharacter(scalar) }
        out.append(scalar)
      }
      previous = scalar
    }
    return String(out)
  }

  /// A chapter's name, municipality or county.
  package static func name(_ text: String) throws(CellProblem) -> PlaceName {
    let line = try line(text)
    if let name = PlaceName(line) { return name }
    // PlaceName allows a scalar when a name of only that scalar between letters is one.
    if let bad = line.unicodeScalars.first(where: { PlaceName("a\($0)a") == nil }) {
      throw .nameCharacter(bad)
    }
    throw .nameTooLong(limit: nameLimit)
  }

  /// Characters of the longest PlaceName.
  static let nameLimit = 120

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
  }
}
