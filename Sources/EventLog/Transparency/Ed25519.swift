import Crypto

/// Ed25519 (RFC 8032 section 5.1) on plain bytes.
package enum Ed25519 {
  /// Whether 64 bytes are a signature of a message by a public key of 32 bytes.
  package static func isValid(_ signature: [UInt8], of message: [UInt8], by key: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}

/// A private key. Its seed is never printed, compared or written but by the key folder.
package struct SigningKey: Sendable {
  /// 32 bytes, the private key of RFC 8032 section 5.1.5; for the key folder only.
  package let seed: [UInt8]
  /// 32 bytes.
  package let publicKey: [UInt8]
  private let key: Curve25519.Signing.PrivateKey

  /// The key of a seed; nil unless it has 32 bytes.
  package init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.seed = seed
    self.key = key
    publicKey = Array(key.publicKey.rawRepresentation)
  }

  /// The 64 bytes of a signature.
  package func signature(of message: [UInt8]) -> [UInt8] {
    guard let signature = try? key.signature(for: message) else {
      preconditionFailure("Ed25519 signs any bytes")
    }
    return Array(signature)
  }

  /// Signs a note's text under a name, as the owner of a log does.
  package func sign(_ text: [UInt8], as name: KeyName) -> NoteSignature {
    NoteSignature(
      name: name, keyID: verifier(name, .ed25519).id, signature: signature(of: text))
  }

  /// Cosigns a checkpoint under a name (c2sp.org/tlog-cosignature).
  ///
  /// - Parameter seconds: the time it states, in seconds since 1970 (UTC), 0…
  package func cosign(_ text: [UInt8], as name: KeyName, seconds: Int) -> NoteSignature {
    let stated = Cosignature(
      seconds: seconds, signature: signature(of: Cosignature.message(text, seconds: seconds)))
    return NoteSignature(
      name: name, keyID: verifier(name, .cosignature).id, signature: stated.bytes)
  }

  /// The public half under a name.
  package func verifier(_ name: KeyName, _ kind: VerifierKey.Kind) -> VerifierKey {
    guard let key = VerifierKey(name: name, kind: kind, publicKey: publicKey) else {
      preconditionFailure("a public key has 32 bytes")
    }
    return key
  }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "a private key" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
