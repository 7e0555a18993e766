package import Events
package import Exchange
package import Vault

extension KeyStore {
  /// The private keys that parcels to an organisation are opened with, as senders know them.
  package func receivers(
    of organisation: LogCode
  ) throws(KeyStoreError) -> [(key: ReceiverKey, file: KeyFile)] {
    try keys().compactMap { file -> (key: ReceiverKey, file: KeyFile)? in
      guard file.kind == .receiver else { return nil }
      return ReceiverKey(organisation: organisation, publicKey: file.publicKey).map { ($0, file) }
    }
  }

  /// The private key that a parcel is sealed to.
  ///
  /// - Parameter id: as the parcel's header has it.
  /// - Returns: nil when it is not here.
  /// - Throws: `.passphraseNeeded`, `.wrongPassphrase`, before anything was done.
  package func receiverSecret(
    _ id: String, of organisation: LogCode, _ passphrases: Passphrases
  ) throws(KeyStoreError) -> ReceiverSecret? {
    guard let file = try receivers(of: organisation).first(where: { $0.key.id == id })?.file else {
      return nil
    }
    return ReceiverSecret(organisation: organisation, seed: try seed(of: file, passphrases))
  }
}
