import Crypto
package import Events

/// The keyed and salted hashes through which the log speaks of what it must not say.
package enum Commitment {
  /// SHA-256(nonce ‖ payload); the nonce is 32 random bytes.
  package static func of(nonce: [UInt8], payload: [UInt8]) -> Events.Digest {
    var hash = SHA256()
    hash.update(data: nonce)
    hash.update(data: payload)
    return hash.finalize().withUnsafeBytes { Events.Digest(raw: $0) }
  }

  /// HMAC-SHA-256 under a log's secret, of a purpose and bytes. The purpose keeps the digest of a
  /// file from ever being the key of a row.
  package static func keyed(
    _ purpose: Purpose, _ bytes: [UInt8], secret: [UInt8]
  ) -> Events.Digest {
    var mac = HMAC<SHA256>(key: SymmetricKey(data: secret))
    mac.update(data: Array(purpose.rawValue.utf8) + [0])
    mac.update(data: bytes)
    return mac.finalize().withUnsafeBytes { Events.Digest(raw: $0) }
  }

  /// What a keyed digest is for.
  package enum Purpose: String, Sendable {
    /// Idempotency key of a row.
    case row
    /// Digest of an imported file.
    case file
  }
}
