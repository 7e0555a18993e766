package import Application

/// Key folders by path; the one that no path names is `nøkler`.
package final class FakeKeyStores: KeyStoreOpener {
  /// What stands at each path, or why it cannot be used.
  package var stores: [String: Result<InMemoryKeyStore, KeyStoreError>]

  /// Key folders by path.
  package init(_ stores: [String: Result<InMemoryKeyStore, KeyStoreError>] = [:]) {
    self.stores = stores
  }

  package func open(_ path: String?) throws(KeyStoreError) -> any KeyStore {
    let path = path ?? "nøkler"
    if let there = stores[path] { return try there.get() }
    let store = InMemoryKeyStore(place: path)
    stores[path] = .success(store)
    return store
  }
}
