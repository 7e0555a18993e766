import Crypto

/// 256 bits that seal. The bytes are wiped from memory when nothing holds the key any more.
package struct SecretKey: Sendable {
  let symmetric: SymmetricKey

  /// A key of 32 bytes of a random source.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == 32)
    symmetric = SymmetricKey(data: bytes)
  }

  /// Another key, for one use alone: HKDF with SHA-256 (RFC 5869), without a salt.
  func derived(for use: String) -> SecretKey {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: symmetric, info: Array("varde-vault/1 \(use)".utf8), outputByteCount: 32)
    return SecretKey(symmetric: key)
  }

  private init(symmetric: SymmetricKey) { self.symmetric = symmetric }

  /// The 32 bytes.
  package var bytes: [UInt8] { symmetric.withUnsafeBytes(Array.init) }
}
