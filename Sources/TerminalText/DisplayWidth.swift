/// How many columns of a terminal a text takes, whatever the locale.
package enum DisplayWidth {
  /// Columns taken by a text; as a terminal that goes by `wcwidth` counts them.
  package static func columns(_ text: String) -> Int {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// Columns taken by one scalar: 0 for controls and combining marks, 2 for East Asian wide
  /// characters and emoji, else 1.
  package static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return isControl(scalar.value) ? 0 : 1 }
    // Vowels and final consonants of Hangul syllables join the consonant before them.
    if 0x1160...0x11FF ~= scalar.value { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return WideCharacters.contains(scalar.value) ? 2 : 1
    }
  }

  private static func isControl(_ value: UInt32) -> Bool {
    value < 0x20 || 0x7F..<0xA0 ~= value
  }
}
