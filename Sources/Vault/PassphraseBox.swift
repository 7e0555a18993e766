import Crypto
import CryptoExtras
import Events
import Foundation

/// Bytes sealed under a passphrase: ChaCha20-Poly1305 (RFC 8439) with a key that scrypt (RFC 7914)
/// makes of the passphrase and a salt. The parameters stand in the box, so that new boxes can be made
/// dearer to guess while old ones still open.
///
/// The nonce is zero: every box has a salt, and so a key, of its own.
package struct PassphraseBox: Hashable, Sendable {
  /// scrypt's parameters.
  package let cost: ScryptCost
  /// 16 random bytes.
  package let salt: [UInt8]
  /// The sealed bytes and the 16 of their tag.
  package let sealed: [UInt8]

  private static let version = "scrypt-chacha20poly1305/v1"
  private static let saltLength = 16
  private static let tagLength = 16
  /// A box is for keys, not for files.
  private static let maximumLength = 4_096

  /// Seals bytes.
  ///
  /// - Parameters:
  ///   - passphrase: taken in NFC, as UTF-8.
  ///   - context: what the box belongs to; it opens with the same context only.
  ///   - salt: 16 bytes of a random source, for this box alone.
  package init(
    sealing bytes: [UInt8], under passphrase: String, context: [UInt8], salt: [UInt8],
    cost: ScryptCost = .current
  ) {
    precondition(salt.count == Self.saltLength && bytes.count <= Self.maximumLength)
    let key = Self.key(passphrase, salt: salt, cost)
    guard
      let box = try? ChaChaPoly.seal(bytes, using: key, nonce: Self.nonce, authenticating: context)
    else { preconditionFailure("sealing fails for keys and nonces of wrong lengths only") }
    self.cost = cost
    self.salt = salt
    sealed = Array(box.ciphertext) + Array(box.tag)
  }

  /// The bytes; nil when the passphrase or the context is another, or the box was altered.
  package func opened(with passphrase: String, context: [UInt8]) -> [UInt8]? {
    let key = Self.key(passphrase, salt: salt, cost)
    guard
      let box = try? ChaChaPoly.SealedBox(
        nonce: Self.nonce, ciphertext: sealed.dropLast(Self.tagLength),
        tag: sealed.suffix(Self.tagLength)),
      let bytes = try? ChaChaPoly.open(box, using: key, authenticating: context)
    else { return nil }
    return Array(bytes)
  }

  /// One line: version, the exponent of N, r, p, salt and sealed bytes in base64, a space between.
  package var text: String {
    let cost = [cost.exponent, cost.blockSize, cost.parallelism].map { "\($0)" }
    return ([Self.version] + cost + [Base64.encode(salt), Base64.encode(sealed)])
      .joined(separator: " ")
  }

  /// Reads the line; nothing is computed yet.
  package init(text: String) throws(PassphraseBoxProblem) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let version = parts.first, version.hasPrefix("scrypt-") else { throw .notABox }
    guard version == Self.version else { throw .unknownVersion }
    guard parts.count == 6, let exponent = Self.number(parts[1]),
      let blockSize = Self.number(parts[2]), let parallelism = Self.number(parts[3]),
      let salt = Base64.decode(parts[4].utf8), salt.count == Self.saltLength,
      let sealed = Base64.decode(parts[5].utf8),
      Self.tagLength...(Self.maximumLength + Self.tagLength) ~= sealed.count
    else { throw .notABox }
    guard
      let cost = ScryptCost(exponent: exponent, blockSize: blockSize, parallelism: parallelism)
    else { throw .tooDear }
    self.cost = cost
    self.salt = salt
    self.sealed = sealed
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.count <= 9 ? Int(text).flatMap { "\($0)" == text ? $0 : nil } : nil
  }

  private static var nonce: ChaChaPoly.Nonce {
    guard let nonce = try? ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12)) else {
      preconditionFailure("a nonce has 12 bytes")
    }
    return nonce
  }

  private static func key(_ passphrase: String, salt: [UInt8], _ cost: ScryptCost) -> SymmetricKey {
    let normal = passphrase.precomposedStringWithCanonicalMapping
    return SymmetricKey(data: Scrypt.key(of: Array(normal.utf8), salt: salt, cost, count: 32))
  }
}

/// Why a line is not a box.
package enum PassphraseBoxProblem: Error, Hashable, Sendable {
  /// It is something else, or damaged.
  case notABox
  /// A version that this program does not know.
  case unknownVersion
  /// Opening it would take more memory or time than a file may ask for.
  case tooDear
}

/// scrypt within the bounds of `ScryptCost`.
enum Scrypt {
  static func key(
    of passphrase: [UInt8], salt: [UInt8], _ cost: ScryptCost, count: Int
  ) -> [UInt8] {
    guard
      let key = try? KDF.Scrypt.deriveKey(
        from: passphrase, salt: salt, outputByteCount: count, rounds: cost.rounds,
        blockSize: cost.blockSize, parallelism: cost.parallelism)
    else { preconditionFailure("scrypt fails for parameters out of range, or without memory") }
    return key.withUnsafeBytes(Array.init)
  }
}
