import Crypto
package import Events

/// SHA-256 (FIPS 180-4) of plain bytes: of a list, of a rule set's text.
package enum ContentHash {
  /// The hash of bytes.
  package static func of(_ bytes: [UInt8]) -> Events.Digest {
    SHA256.hash(data: bytes).withUnsafeBytes { Events.Digest(raw: $0) }
  }
}
