import Crypto
package import Events

/// SHA-256 (FIPS 180-4) of bytes that come in parts.
package struct ContentHasher {
  private var hash = SHA256()

  /// Of nothing so far.
  package init() {}

  /// Adds bytes.
  package mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The hash of all that was added.
  package var digest: Events.Digest {
    hash.finalize().withUnsafeBytes { Events.Digest(raw: $0) }
  }
}
