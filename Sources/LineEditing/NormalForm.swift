import Foundation

enum NormalForm {
  /// The text in NFC, the only form that goes further in.
  static func composed(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}
