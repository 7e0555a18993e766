package import Application
package import Events

/// Registries by path, or why they do not open.
package final class FakeRegistries: RegistryOpener {
  /// What stands at each path.
  package var registries: [String: Result<Registry, RegistryOpenError>]

  /// What synchronises the folder at each path.
  package var synced: [String: SyncService] = [:]

  package var environment = Environment.test()

  /// Registries by path.
  package init(_ registries: [String: Result<Registry, RegistryOpenError>] = [:]) {
    self.registries = registries
  }

  package func create(
    _ path: String, organisation: LogCode, demo: Bool, passphrase: NewPassphrase?
  ) throws(RegistryOpenError) -> Registry {
    if registries[path] != nil { throw .exists }
    let registry = Registry.inMemory(demo: demo, lock: environment.lock(passphrase))
    registries[path] = .success(registry)
    return registry
  }

  package func open(_ path: String) throws(RegistryOpenError) -> Registry {
    guard let registry = registries[path] else { throw .notFound }
    return try registry.get()
  }

  package func syncService(at path: String) -> SyncService? { synced[path] }
}
