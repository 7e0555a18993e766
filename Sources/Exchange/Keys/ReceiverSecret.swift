import Crypto
package import Events

/// The private key that opens parcels. Its seed is never printed or compared.
package struct ReceiverSecret: Sendable {
  /// The public half, as senders know it.
  package let key: ReceiverKey
  let privateKey: Curve25519.KeyAgreement.PrivateKey

  /// The key of a seed; nil unless it has 32 bytes (RFC 7748 section 5).
  package init?(organisation: LogCode, seed: [UInt8]) {
    guard let privateKey = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seed),
      let key = ReceiverKey(
        organisation: organisation, publicKey: Array(privateKey.publicKey.rawRepresentation))
    else { return nil }
    self.key = key
    self.privateKey = privateKey
  }
}

extension ReceiverSecret: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  package var description: String { "a private key" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
