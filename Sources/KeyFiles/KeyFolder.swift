package import Application
import Foundation

/// Keys in a folder on disk, 0700, with files 0600. Made when something is first kept in it.
///
///     KEY.key                       a private key, see KeyFile; KEY is its id
///     known                         keys of others, see KnownKeyList
///     signed/LOG.checkpoint         the head last signed for a log; LOG is of its origin
///     seen/KEY/                     made with a witness's key; a key without it lost what it saw
///     seen/KEY/LOG.checkpoint       the head a witness last cosigned
///     erased/VAULT                  what was forgotten in a registry, see ErasureNote
///     lock
package final class KeyFolder: KeyStore {
  /// Absolute path.
  package let path: String
  private let patience: Duration
  private var depth = 0
  private var lockFile: Int32 = -1

  /// Where the keys are kept, whether or not there is anything yet.
  ///
  /// - Parameter patience: how long to wait for another process's lock.
  /// - Throws: `.openToOthers`, `.insideRegistry`, `.notPermitted`.
  package init(at path: String, patience: Duration = .seconds(5)) throws(KeyStoreError) {
    self.path = Self.absolute(path)
    self.patience = patience
    if let registry = Self.registry(around: self.path) {
      throw .insideRegistry(path: self.path, registry: registry)
    }
    try checkFolder()
  }

  deinit { if lockFile >= 0 { close(lockFile) } }

  package var place: String { path }

  /// Makes the folder, unless it is there.
  func make() throws(KeyStoreError) {
    try DurableFile.make(folder: path)
    try checkFolder()
  }

  private func checkFolder() throws(KeyStoreError) {
    var status = stat()
    if stat(path, &status) != 0 {
      if errno == ENOENT { return }
      throw DurableFile.failure(errno, path)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .storage(path: path, String(cString: strerror(ENOTDIR)))
    }
    guard DurableFile.isOurs(status) else { throw .openToOthers(path: path) }
    guard access(path, R_OK | X_OK) == 0 else { throw .notPermitted(path: path) }
  }

  private static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return (full as NSString).standardizingPath
  }

  /// The registry that a path lies in, links followed; nil when it lies in none.
  private static func registry(around path: String) -> String? {
    var folder = path
    while access(folder, F_OK) != 0, folder.count > 1 {
      folder = (folder as NSString).deletingLastPathComponent
    }
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    folder = String(cString: real)
    while true {
      if access(folder + "/log.sqlite", F_OK) == 0 { return folder }
      if folder.count <= 1 { return nil }
      folder = (folder as NSString).deletingLastPathComponent
    }
  }
}

extension KeyFolder {
  package func lock() throws(KeyStoreError) {
    if depth == 0 {
      try make()
      lockFile = try takeLock(path + "/lock")
    }
    depth += 1
  }

  package func unlock() {
    depth -= 1
    if depth > 0 { return }
    // Closing gives the lock back; the system does it for who is killed.
    close(lockFile)
    lockFile = -1
  }

  private func takeLock(_ path: String) throws(KeyStoreError) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DurableFile.failure(errno, path) }
    let deadline = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let reason = errno
      if reason == EWOULDBLOCK || reason == EINTR, ContinuousClock.now < deadline {
        usleep(20_000)
        continue
      }
      close(descriptor)
      throw reason == EWOULDBLOCK ? .busy(path: self.path) : DurableFile.failure(reason, path)
    }
    return descriptor
  }
}
