/// Folders that are gone afterwards.
package protocol TemporaryFolders {
  /// Makes a folder that only its owner reads; its path, nil where none can be made.
  func make() -> String?

  /// Removes a folder with everything in it.
  func remove(_ path: String)
}

/// Where there are none.
package struct NoTemporaryFolders: TemporaryFolders {
  /// Makes none.
  package init() {}

  package func make() -> String? { nil }
  package func remove(_ path: String) {}
}
