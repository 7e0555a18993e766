import Crypto

/// What a key is known by here and in the names of files: the first 16 hexadecimal digits of SHA-256
/// of the 32 bytes of its public key. Not the key hash of C2SP's notes, which is four bytes and depends on a name.
package struct KeyID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 16 digits, lower case.
  package let description: String

  /// The id of a public key.
  package init(publicKey: [UInt8]) {
    description = Fingerprint.hex(publicKey, digits: 16)
  }

  /// An id as written; nil when it is none.
  package init?(_ text: String) {
    let digits = Set("0123456789abcdef")
    guard text.count == 16, text.allSatisfy(digits.contains) else { return nil }
    description = text
  }

  package static func < (one: KeyID, other: KeyID) -> Bool {
    Array(one.description.utf8).lexicographicallyPrecedes(other.description.utf8)
  }
}

/// Short names for long things.
package enum Fingerprint {
  /// The first hexadecimal digits, at most 64, of SHA-256.
  package static func hex(_ bytes: [UInt8], digits: Int) -> String {
    String(Hex.text(SHA256.hash(data: bytes)).prefix(digits))
  }
}
