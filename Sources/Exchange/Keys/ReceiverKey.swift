import Crypto
package import Events

/// The public key that parcels to somebody are sealed to (X25519, RFC 7748), and how it is handed to
/// senders, one line of text:
///
///     varde-mottak+ORGANISATION+ID+(32 bytes in base64)
package struct ReceiverKey: Hashable, Sendable {
  /// Whose logs it receives.
  package let organisation: LogCode
  /// 32 bytes.
  package let publicKey: [UInt8]

  private static let word = "varde-mottak"
  // The longest code, the id and the key, with what parts them.
  private static let maximumLength = 12 + 1 + 32 + 1 + 8 + 1 + 44

  /// A key; nil unless it has 32 bytes and can be sealed to: a few points of the curve give the same
  /// secret to everyone (RFC 7748 section 6.1).
  package init?(organisation: LogCode, publicKey: [UInt8]) {
    guard publicKey.count == 32,
      let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
      let probe = try? Curve25519.KeyAgreement.PrivateKey(
        rawRepresentation: [UInt8](repeating: 1, count: 32)),
      let secret = try? probe.sharedSecretFromKeyAgreement(with: key),
      !secret.withUnsafeBytes({ $0.allSatisfy { $0 == 0 } })
    else { return nil }
    self.organisation = organisation
    self.publicKey = publicKey
  }

  /// Reads the line, with or without spaces and a line feed around it. The id must be that of the key.
  package init(_ text: String) throws(ParcelError) {
    var line = Substring(text)
    while line.first?.isWhitespace == true { line.removeFirst() }
    while line.last?.isWhitespace == true { line.removeLast() }
    guard line.utf8.count <= Self.maximumLength else { throw .notAReceiverKey }
    let parts = line.split(separator: "+", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == Self.word, let organisation = LogCode(parts[1]),
      let bytes = Base64.decode(parts[3].utf8),
      let key = ReceiverKey(organisation: organisation, publicKey: bytes), key.id == parts[2]
    else { throw .notAReceiverKey }
    self = key
  }

  /// The line.
  package var text: String { "\(Self.word)+\(organisation)+\(id)+\(Base64.encode(publicKey))" }

  /// What parcels name it by: the first four bytes of its fingerprint as 8 hexadecimal digits.
  package var id: String {
    fingerprint.prefix(4).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The first hundred bits of its fingerprint as five groups of four letters, to compare over the
  /// phone.
  package var groups: [String] {
    PaperLetters.groups(of: PaperLetters.values(of: fingerprint, count: 20))
  }

  /// SHA-256 of a name of the format, the organisation and the key.
  private var fingerprint: [UInt8] {
    Array(SHA256.hash(data: Array("varde/receiver/v1\n\(organisation)\n".utf8) + publicKey))
  }
}
