import Application

/// Temporary folders by name alone, and what became of them.
package final class FakeFolders: TemporaryFolders {
  /// Those that are there.
  package private(set) var standing: [String] = []
  /// How many were made.
  package private(set) var made = 0

  /// None yet.
  package init() {}

  package func make() -> String? {
    made += 1
    standing.append("/tmp/\(made)")
    return "/tmp/\(made)"
  }

  package func remove(_ path: String) { standing.removeAll { $0 == path } }
}
