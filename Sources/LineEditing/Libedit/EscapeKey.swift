/// What a sequence of a key means in vi mode, where Escape alone is a key of its own: the control key
/// that does the same there.
enum EscapeKey {
  /// What the terminal sends after Escape, and the key.
  private static let keys: [String: UInt8] = [
    "[A": 0x10, "OA": 0x10, "[B": 0x0E, "OB": 0x0E, "[C": 0x06, "OC": 0x06, "[D": 0x02, "OD": 0x02,
    "[H": 0x01, "OH": 0x01, "[1~": 0x01, "[F": 0x05, "OF": 0x05, "[4~": 0x05, "[3~": 0x18,
    "[200~": PrivateKey.paste.rawValue,
  ]

  /// The key of a sequence; nil when it is none, or not complete.
  static func key(_ sequence: [Unicode.Scalar]) -> Unicode.Scalar? {
    keys[String(String.UnicodeScalarView(sequence))].map { Unicode.Scalar($0) }
  }

  /// Whether a sequence can go on: `ESC O` and one more, `ESC [` to a letter or `~`.
  static func goesOn(_ sequence: [Unicode.Scalar]) -> Bool {
    guard let first = sequence.first else { return true }
    guard first == "[" || first == "O" else { return false }
    guard sequence.count > 1, let last = sequence.last else { return true }
    return first == "[" && last.value < 0x40 && sequence.count < 8
  }
}
