package import EventLog

/// Makes and opens registries on disk.
package protocol RegistryOpener {
  /// Makes a registry where nothing is, or in an empty folder.
  func create(_ path: String, _ header: RegistryHeader) throws(RegistryOpenError) -> Registry
  /// Opens a registry.
  func open(_ path: String) throws(RegistryOpenError) -> Registry
}
