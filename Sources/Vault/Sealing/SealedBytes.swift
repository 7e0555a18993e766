import Crypto
import Events

/// Bytes under AES-256-GCM (NIST SP 800-38D): a nonce of 12 random bytes, and the ciphertext with the
/// 16 bytes of its tag.
package struct SealedBytes: Hashable, Sendable {
  /// 12 bytes, drawn for this sealing alone.
  package let nonce: [UInt8]
  /// Ciphertext and tag.
  package let box: [UInt8]

  /// What stands in a store, right or wrong.
  package init(nonce: [UInt8], box: [UInt8]) {
    self.nonce = nonce
    self.box = box
  }

  /// Seals bytes.
  ///
  /// - Parameters:
  ///   - context: what the bytes belong to; they open with the same context only.
  ///   - nonce: 12 bytes of a random source.
  package init(
    sealing bytes: [UInt8], under key: SecretKey, context: SealContext, nonce: [UInt8]
  ) {
    guard let value = try? AES.GCM.Nonce(data: nonce),
      let sealed = try? AES.GCM.seal(
        bytes, using: key.symmetric, nonce: value, authenticating: context.bytes)
    else { preconditionFailure("sealing fails for keys and nonces of wrong lengths only") }
    self.nonce = nonce
    box = Array(sealed.ciphertext) + Array(sealed.tag)
  }

  /// Nonce and box in base64, a space between.
  package var text: String { "\(Base64.encode(nonce)) \(Base64.encode(box))" }

  /// Reads `text`; nil when it is something else.
  package init?(text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let nonce = Base64.decode(parts[0].utf8), nonce.count == 12,
      let box = Base64.decode(parts[1].utf8)
    else { return nil }
    self.init(nonce: nonce, box: box)
  }

  /// The bytes; nil when the key or the context is another, or a bit was altered.
  package func opened(with key: SecretKey, context: SealContext) -> [UInt8]? {
    guard box.count >= 16, let value = try? AES.GCM.Nonce(data: nonce),
      let sealed = try? AES.GCM.SealedBox(
        nonce: value, ciphertext: box.dropLast(16), tag: box.suffix(16)),
      let bytes = try? AES.GCM.open(sealed, using: key.symmetric, authenticating: context.bytes)
    else { return nil }
    return Array(bytes)
  }
}
