/// Finds the key folder.
package protocol KeyStoreOpener {
  /// The store at a path; nil for the place that the environment says.
  func open(_ path: String?) throws(KeyStoreError) -> any KeyStore
}
