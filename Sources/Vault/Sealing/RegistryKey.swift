import Crypto
import Events

/// The key of all keys of a registry: it wraps them, and nothing that is personal is sealed under it.
package struct RegistryKey: Sendable {
  /// As kept by whoever opened the vault.
  package let key: SecretKey
  private let wrapping: SecretKey
  private let index: SecretKey
  private let own: SecretKey

  /// A key of 32 bytes of a random source.
  package init(bytes: [UInt8]) {
    key = SecretKey(bytes: bytes)
    wrapping = key.derived(for: "wrap")
    index = key.derived(for: "index")
    own = key.derived(for: "own")
  }

  /// Wraps a key.
  func wrap(_ key: SecretKey, _ name: VaultKeyName, in vault: VaultID, nonce: [UInt8])
    -> SealedBytes
  {
    SealedBytes(
      sealing: key.bytes, under: wrapping, context: .key(name, in: vault), nonce: nonce)
  }

  /// A key; nil when it was wrapped elsewhere, under another name, or altered.
  func unwrap(_ sealed: SealedBytes, _ name: VaultKeyName, in vault: VaultID) -> SecretKey? {
    guard let bytes = sealed.opened(with: wrapping, context: .key(name, in: vault)),
      bytes.count == 32
    else { return nil }
    return SecretKey(bytes: bytes)
  }

  /// What a name is looked up by: HMAC-SHA-256, so that the store can be searched and says nothing to
  /// whoever has not this key.
  func blind(_ kind: String, _ text: String, in log: LogCode) -> Events.Digest {
    var mac = HMAC<SHA256>(key: index.symmetric)
    mac.update(data: Array("\(log)\0\(kind)\0".utf8))
    mac.update(data: Array(text.utf8))
    return mac.finalize().withUnsafeBytes { Events.Digest(raw: $0) }
  }

  /// Seals what belongs to this copy of the registry and to nobody in it.
  func seal(_ bytes: [UInt8], context: SealContext, nonce: [UInt8]) -> SealedBytes {
    SealedBytes(sealing: bytes, under: own, context: context, nonce: nonce)
  }

  func open(_ sealed: SealedBytes, context: SealContext) -> [UInt8]? {
    sealed.opened(with: own, context: context)
  }
}
