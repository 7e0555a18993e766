import Events

/// The keys of a registry, open or locked: what turns sealed bytes into clear ones and back.
package final class Vault {
  /// The keys, wrapped.
  package let keys: any VaultKeyStore
  /// Where the secret of a registry without a passphrase lies; nil where there can be none.
  package let keyPlace: (any VaultKeyPlace)?
  private let random: (Int) -> [UInt8]
  private var registryKey: RegistryKey?
  private var unwrapped: [VaultKeyName: SecretKey] = [:]
  /// The newest numbered key that is known to be made; 0 before the first was asked for.
  private(set) var newest = 0

  /// How many keys are made ahead: an entry then costs no transaction in the keys' file.
  private static let ahead = 256
  /// How many keys stay unwrapped in memory.
  private static let cached = 4_096

  /// A locked vault.
  ///
  /// - Parameter random: so many bytes of a random source.
  package init(
    _ keys: any VaultKeyStore, keyPlace: (any VaultKeyPlace)? = nil,
    random: @escaping (Int) -> [UInt8]
  ) {
    self.keys = keys
    self.keyPlace = keyPlace
    self.random = random
  }

  /// Which one.
  package var id: VaultID { keys.vault }

  /// Whether nothing can be opened or sealed.
  package var isLocked: Bool { registryKey == nil }

  /// Opens it with its key; the caller has it from a lock.
  package func open(with key: RegistryKey) { registryKey = key }

  /// Forgets the key, and all that it opened.
  package func lock() {
    registryKey = nil
    unwrapped = [:]
  }

  /// The registry's key.
  package func openKey() throws(PrivateStoreError) -> RegistryKey {
    guard let registryKey else { throw .locked }
    return registryKey
  }

  /// Bytes for a nonce, a salt or a key.
  package func draw(_ count: Int) -> [UInt8] { random(count) }

  /// A key that is active; nil when it was erased.
  func key(_ name: VaultKeyName) throws(PrivateStoreError) -> SecretKey? {
    if let key = unwrapped[name] { return key }
    let registryKey = try openKey()
    switch try keys.key(name) {
    case .erased: return nil
    case .unknown: throw .unreadable(nil)
    case .active(let sealed):
      guard let key = registryKey.unwrap(sealed, name, in: id) else { throw .unreadable(nil) }
      return keep(key, name)
    }
  }

  /// The key of a person, made when there is none. Throws `.erased` for one that was.
  func key(of person: RandomID, in log: LogCode) throws(PrivateStoreError) -> SecretKey {
    let name = VaultKeyName.person(person, log)
    switch try keys.key(name) {
    case .unknown: try keys.add(wrapped(name), of: person, in: log)
    case .active: break
    case .erased:
      // Perhaps by another process, after this one unwrapped it.
      unwrapped[name] = nil
      throw .erased
    }
    guard let key = try key(name) else { throw .erased }
    return key
  }

  /// Makes sure that numbered keys are there, up to and with a number.
  func make(upTo number: Int) throws(PrivateStoreError) {
    guard number > newest else { return }
    newest = try keys.newest()
    guard number > newest else { return }
    let registryKey = try openKey()
    let missing = max(number - newest, Self.ahead)
    try keys.add(missing) { name in
      // Kept open: the next entries are sealed under them.
      registryKey.wrap(keep(drawn(), name), name, in: id, nonce: random(12))
    }
    newest = try keys.newest()
  }

  /// Destroys keys for ever.
  func erase(_ names: [VaultKeyName]) throws(PrivateStoreError) {
    for name in names { unwrapped[name] = nil }
    try keys.erase(names)
  }

  private func wrapped(_ name: VaultKeyName) throws(PrivateStoreError) -> SealedBytes {
    try openKey().wrap(drawn(), name, in: id, nonce: random(12))
  }

  private func drawn() -> SecretKey { SecretKey(bytes: random(32)) }

  private func keep(_ key: SecretKey, _ name: VaultKeyName) -> SecretKey {
    if unwrapped.count >= Self.cached { unwrapped = [:] }
    unwrapped[name] = key
    return key
  }
}
