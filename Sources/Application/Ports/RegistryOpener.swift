package import Events

/// Makes and opens registries on disk.
package protocol RegistryOpener {
  /// The clock and the random source that its registries have.
  var environment: Environment { get }

  /// Makes a registry where nothing is, or in an empty folder.
  ///
  /// - Parameters:
  ///   - demo: whether it is made up, with a simulated clock.
  ///   - passphrase: what the vault is put under; nil for a key file, which opens it for everybody who
  ///     has the folder.
  func create(
    _ path: String, organisation: LogCode, demo: Bool, passphrase: NewPassphrase?
  ) throws(RegistryOpenError) -> Registry

  /// Opens a registry.
  func open(_ path: String) throws(RegistryOpenError) -> Registry

  /// What synchronises the folder with other machines; nil when nothing tells so.
  func syncService(at path: String) -> SyncService?
}
