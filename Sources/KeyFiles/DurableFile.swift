import Application
import Foundation

/// Small files that are there whole or not at all, for their owner only.
enum DurableFile {
  /// Largest that is read, in bytes.
  private static let limit = 1 << 20
  /// What is being written; left behind only by who was killed, and then in nobody's way.
  static let unfinished = ".unfinished"

  /// The bytes of a file; nil when there is none. Throws `.openToOthers` when others may read or
  /// change it, or own it.
  static func read(
    _ path: String, atMost limit: Int = limit
  ) throws(KeyStoreError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw failure(errno, path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno, path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      throw .storage(path: path, "not a small file")
    }
    guard isOurs(status) else { throw .openToOthers(path: path) }
    // One byte more than it had: it may have grown meanwhile.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(errno, path) }
      if count == 0 { break }
      filled += count
    }
    guard filled < bytes.count else { throw .storage(path: path, "it grew while it was read") }
    return Array(bytes.prefix(filled))
  }

  /// Puts bytes in place of a file, on disk when it returns. To be called by who has the lock.
  static func replace(_ path: String, with bytes: [UInt8]) throws(KeyStoreError) {
    let folder = (path as NSString).deletingLastPathComponent
    let temporary = folder + "/" + unfinished
    unlink(temporary)
    do throws(KeyStoreError) {
      try write(bytes, to: temporary)
      guard rename(temporary, path) == 0 else { throw failure(errno, path) }
    } catch {
      unlink(temporary)
      throw error
    }
    try sync(folder: folder)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(KeyStoreError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Nothing written and no error would go on for ever.
      guard count > 0 else { throw failure(count < 0 ? errno : EIO, path) }
      rest = rest.dropFirst(count)
    }
    // The umask may have taken more away, never less.
    guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else {
      throw failure(errno, path)
    }
  }

  /// Makes a folder for its owner only, and those above it, unless it is there.
  static func make(folder: String) throws(KeyStoreError) {
    if access(folder, F_OK) == 0 { return }
    let above = (folder as NSString).deletingLastPathComponent
    if !above.isEmpty, above != folder { try make(folder: above) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(errno, folder) }
    do throws(KeyStoreError) { try sync(folder: above) } catch {
      // It may be one that we may write names in, but not read; the folder is made all the same.
      guard case .notPermitted = error else { throw error }
    }
  }

  /// Whether nobody but us, and root, can read or change it.
  static func isOurs(_ status: stat, by user: uid_t = geteuid()) -> Bool {
    status.st_mode & 0o077 == 0 && (status.st_uid == user || status.st_uid == 0)
  }

  /// Makes the names in a folder survive a power loss.
  private static func sync(folder: String) throws(KeyStoreError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(errno, folder) }
  }

  static func failure(_ number: Int32, _ path: String) -> KeyStoreError {
    switch number {
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    default: .storage(path: path, String(cString: strerror(number)))
    }
  }
}
