package import Events

/// The private store of a registry: what Varde reads and writes of people in clear, and no file holds but
/// sealed. Payloads of a person are sealed under the person's key, all others under keys of their own.
package final class SealingPrivateStore: PrivateStore {
  let store: any SealedStore
  package let vault: Vault
  package let trail = AccessTrail()
  package var journal: (([ErasureNote]) throws(PrivateStoreError) -> Void)?

  /// A store whose keys are in a vault.
  package init(_ store: any SealedStore, _ vault: Vault) {
    self.store = store
    self.vault = vault
  }

  package func secret(of log: LogCode) throws(PrivateStoreError) -> [UInt8]? {
    let key = try vault.openKey()
    guard let sealed = try store.secret(of: log) else { return nil }
    guard let secret = key.open(sealed, context: secretContext(log)), secret.count == 32 else {
      throw .unreadable(nil)
    }
    return secret
  }

  package func setSecret(_ secret: [UInt8], of log: LogCode) throws(PrivateStoreError) {
    precondition(secret.count == 32)
    let sealed = try vault.openKey()
      .seal(secret, context: secretContext(log), nonce: vault.draw(12))
    try store.setSecret(sealed, of: log)
  }

  private func secretContext(_ log: LogCode) -> SealContext {
    .own("secret", log.description, in: vault.id)
  }

  package func unsettled() throws(PrivateStoreError) -> [(
    commitment: Events.Digest, handle: Handle, put: Instant
  )] { try store.unsettled() }

  package func settle(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try store.settle(commitments)
  }

  package func destroyOrphans(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try store.destroyOrphans(commitments)
  }

  package func lines() throws(PrivateStoreError) -> [String] {
    let key = try vault.openKey()
    return try store.lines().compactMap {
      key.open($0, context: lineContext).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  package func addLine(_ line: String, limit: Int) throws(PrivateStoreError) {
    let sealed = try vault.openKey()
      .seal(Array(line.utf8), context: lineContext, nonce: vault.draw(12))
    try store.addLine(sealed, limit: limit)
  }

  package func clearLines() throws(PrivateStoreError) { try store.clearLines() }

  private var lineContext: SealContext { .own("line", "", in: vault.id) }

  package func setting(_ key: Setting) throws(PrivateStoreError) -> String? {
    guard let value = try store.setting(key.rawValue) else { return nil }
    // An empty one says nothing of anybody, and is set also where nothing can be sealed.
    guard key.isPersonal, !value.isEmpty else { return value }
    guard !isLocked else { return nil }
    guard let sealed = SealedBytes(text: value),
      let bytes = try vault.openKey().open(sealed, context: settingContext(key))
    else { throw .unreadable(nil) }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func set(_ key: Setting, _ value: String) throws(PrivateStoreError) {
    guard key.isPersonal, !value.isEmpty else { return try store.set(key.rawValue, value) }
    let sealed = try vault.openKey()
      .seal(Array(value.utf8), context: settingContext(key), nonce: vault.draw(12))
    try store.set(key.rawValue, sealed.text)
  }

  private func settingContext(_ key: Setting) -> SealContext {
    .own("setting", key.rawValue, in: vault.id)
  }
}
