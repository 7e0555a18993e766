import Crypto

/// How parcels are sealed (RFC 9180): base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
/// ChaCha20Poly1305.
enum HPKESuite {
  static let ours = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  /// Poly1305's tag, in bytes.
  static let tag = 16

  /// What a chunk is sealed with beside its bytes: whether it is the last.
  static func mark(isLast: Bool) -> [UInt8] { [isLast ? 1 : 0] }
}
