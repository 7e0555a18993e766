import Foundation

/// A passphrase that a vault may be put under.
package struct NewPassphrase: Hashable, Sendable {
  /// As typed, in NFC.
  package let text: String

  /// Least length, in characters: four short words are longer.
  package static let minimum = 12
  /// Greatest length, in bytes: a file named by mistake is none.
  private static let maximum = 1_024
  /// Fewest different characters.
  private static let variety = 5

  /// Refuses one that would be guessed.
  package init(_ text: String) throws(PassphraseWeakness) {
    let text = text.precomposedStringWithCanonicalMapping
    guard text.count >= Self.minimum else { throw .short }
    guard text.utf8.count <= Self.maximum else { throw .long }
    guard Set(text.lowercased()).count >= Self.variety else { throw .uniform }
    self.text = text
  }
}

/// Why a passphrase is refused.
package enum PassphraseWeakness: Error, Hashable, Sendable {
  /// Fewer than twelve characters.
  case short
  /// More than 1024 bytes.
  case long
  /// The same few characters again and again.
  case uniform
}
