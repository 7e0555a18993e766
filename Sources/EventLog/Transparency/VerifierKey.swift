import Crypto
import Events

/// A public key that is known, with its name and what its signatures mean.
package struct VerifierKey: Hashable, Sendable {
  /// Its name: for the owner of a log the log's origin.
  package let name: KeyName
  /// What it signs.
  package let kind: Kind
  /// 32 bytes (RFC 8032 section 5.1.5).
  package let publicKey: [UInt8]

  /// What a key's signatures mean: the signature type identifier byte of C2SP signed-note.
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Ed25519 over the text.
    case ed25519 = 0x01
    /// A timestamped Ed25519 cosignature (c2sp.org/tlog-cosignature).
    case cosignature = 0x04
  }

  /// A key; nil unless it has 32 bytes.
  package init?(name: KeyName, kind: Kind, publicKey: [UInt8]) {
    guard publicKey.count == 32 else { return nil }
    self.name = name
    self.kind = kind
    self.publicKey = publicKey
  }

  // The longest name, the id, the key and what parts them.
  private static let maximumLength = 1_054

  /// Reads `name+id+base64(kind ‖ key)`; the id must be that of the key.
  package init(_ text: some Collection<UInt8>) throws(TransparencyFormatError) {
    let parts = text.prefix(Self.maximumLength + 1)
      .split(separator: 43, maxSplits: 2, omittingEmptySubsequences: false)
    guard text.count <= Self.maximumLength, parts.count == 3, let name = KeyName(parts[0]),
      let bytes = Base64.decode(parts[2]),
      let kind = bytes.first.flatMap({ Kind(rawValue: $0) }),
      let key = VerifierKey(name: name, kind: kind, publicKey: Array(bytes[1...])),
      key.idText.utf8.elementsEqual(parts[1])
    else { throw TransparencyFormatError(line: 1, expected: .verifierKey) }
    self = key
  }

  /// SHA-256(name ‖ 0x0A ‖ kind ‖ key)[:4], big-endian.
  package var id: UInt32 {
    let hash = SHA256.hash(data: name.bytes + [10, kind.rawValue] + publicKey)
    return hash.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The id as eight hexadecimal digits.
  package var idText: String {
    let digits = String(id, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The verifier form, as others are given it.
  package var text: String { "\(name)+\(idText)+\(Base64.encode([kind.rawValue] + publicKey))" }

  /// Whether a signature claims to be made by this key.
  package func made(_ signature: NoteSignature) -> Bool {
    signature.name == name && signature.keyID == id
  }

  /// Whether a signature that claims to be this key's is one on the text.
  ///
  /// - Returns: nil when it is not; for a cosignature the instant it states.
  package func verify(_ signature: NoteSignature, of text: [UInt8]) -> VerifiedSignature? {
    guard made(signature) else { return nil }
    switch kind {
    case .ed25519:
      guard Ed25519.isValid(signature.signature, of: text, by: publicKey) else { return nil }
      return VerifiedSignature(key: self, seconds: nil)
    case .cosignature:
      guard let stated = Cosignature(signature.signature),
        Ed25519.isValid(
          stated.signature, of: Cosignature.message(text, seconds: stated.seconds), by: publicKey)
      else { return nil }
      return VerifiedSignature(key: self, seconds: stated.seconds)
    }
  }
}

/// A signature that was verified.
package struct VerifiedSignature: Hashable, Sendable {
  /// By which key.
  package let key: VerifierKey
  /// When, as the cosigner states, in seconds since 1970 (UTC); nil for a plain signature.
  package let seconds: Int?

  /// That of two by one key which states the later time.
  fileprivate func later(_ other: VerifiedSignature) -> VerifiedSignature {
    (other.seconds ?? 0) > (seconds ?? 0) ? other : self
  }
}

/// Why the signatures of a note are not accepted.
package enum NoteRefusal: Error, Hashable, Sendable {
  /// A signature claims to be by a known key, and is not.
  case badSignature(KeyName)
  /// No signature is by any known key.
  case noKnownKey
}

extension SignedNote {
  /// The signatures by known keys, one a key: of a key's cosignatures that which states the latest time.
  /// Those of unknown keys are ignored; a failing one of a known key refuses the whole note, whatever
  /// stands beside it (C2SP signed-note, "Signatures").
  ///
  /// - Throws: `.noKnownKey` when there is none at all.
  package func verified(
    by keys: some Sequence<VerifierKey>
  ) throws(NoteRefusal) -> [VerifiedSignature] {
    let verified = try knownSignatures(by: keys)
    if verified.isEmpty { throw .noKnownKey }
    return verified
  }

  /// Like `verified`, but a note without any known signature gives none.
  package func knownSignatures(
    by keys: some Sequence<VerifierKey>
  ) throws(NoteRefusal) -> [VerifiedSignature] {
    let keys = Set(keys)
    var verified: [VerifiedSignature] = []
    for signature in signatures {
      // Known keys may share name and id; one of them must have made it.
      let claimed = keys.filter { $0.made(signature) }
      if claimed.isEmpty { continue }
      guard let one = claimed.lazy.compactMap({ $0.verify(signature, of: text) }).first else {
        throw .badSignature(signature.name)
      }
      if let index = verified.firstIndex(where: { $0.key == one.key }) {
        verified[index] = verified[index].later(one)
      } else {
        verified.append(one)
      }
    }
    return verified
  }
}
