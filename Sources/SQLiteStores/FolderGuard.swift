import Application
import Foundation

/// Whether a registry is its owner's alone: the folder and every file that a registry may have.
enum FolderGuard {
  /// Files of a registry, whether or not this one has them, without what SQLite puts beside them.
  static let files = [
    "log.sqlite", "private.sqlite", "keys.sqlite", "access.sqlite", "views.sqlite", "vault.key",
  ]
  private static let endings = ["", "-journal", "-wal", "-shm"]

  /// Checks a folder that is there, before anything in it is opened. The folder comes first: in one
  /// that is ours alone, nobody else can exchange a file between this and the opening.
  ///
  /// - Throws: `.foreign`, `.exposed`, `.linked`.
  static func check(_ folder: String) throws(RegistryOpenError) {
    var status = stat()
    // The path given may be a link to the folder; what counts is where it leads.
    guard stat(folder, &status) == 0 else { throw FileSystem.failure(errno) }
    try check(status, file: nil)
    for name in files {
      for ending in endings {
        let file = name + ending
        guard lstat("\(folder)/\(file)", &status) == 0 else {
          if errno == ENOENT { continue }
          throw FileSystem.failure(errno)
        }
        if status.st_mode & S_IFMT == S_IFLNK { throw .linked(file: file) }
        try check(status, file: file)
      }
    }
  }

  /// Whether a folder or file is that of `user` alone.
  static func check(
    _ status: stat, file: String?, user: uid_t = geteuid()
  ) throws(RegistryOpenError) {
    // Root too: what root writes in another's folder, its owner cannot read.
    guard status.st_uid == user else { throw .foreign(file: file) }
    guard status.st_mode & 0o077 == 0 else { throw .exposed(file: file) }
  }
}
