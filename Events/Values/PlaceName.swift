/// The only free text in a log: a chapter's name, municipality or county. 1…120 characters of
/// U+0020–U+007E and U+00A0–U+024F, no space at either end.
public struct PlaceName: Hashable, Comparable, Sendable {
  /// The name as written.
  public let text: String

  /// nil when empty, too long, or with a character outside the range.
  public init?(_ text: some StringProtocol) {
    let scalars = text.unicodeScalars
    guard 1...120 ~= scalars.count, scalars.first != " ", scalars.last != " ",
      scalars.allSatisfy({ CanonicalText.allows($0) })
    else { return nil }
    self.text = String(text)
  }

  public static func < (a: PlaceName, b: PlaceName) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

enum CanonicalText {
  /// Norwegian and Sámi letters, always NFC, no controls.
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    (0x20...0x7E).contains(scalar.value) || (0xA0...0x24F).contains(scalar.value)
  }
}
