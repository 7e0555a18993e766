import Application
import EventLog
import Foundation

extension BackupError {
  /// What an error number means at a path; `making` when something was to be made there.
  init(_ number: Int32, _ path: String, making: Bool = false) {
    let reason = FileSystem.failure(number, making: making)
    self = reason == .exists ? .exists(path: path) : .file(path: path, reason)
  }
}

/// A file that is read from its beginning.
final class FileSource: BackupSource {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(BackupError) {
    // Not blocking: a pipe in the file's place would keep us for ever.
    descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    self.path = path
    guard descriptor >= 0 else { throw BackupError(errno, path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .file(path: path, .storage("not a regular file"))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func read(atMost count: Int) throws(BackupError) -> [UInt8] {
    var filled = 0
    var number: Int32 = 0
    var bytes = [UInt8](repeating: 0, count: count)
    while filled < count {
      let got = bytes.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
      }
      if got < 0, errno == EINTR { continue }
      if got < 0 { number = errno }
      if got <= 0 { break }
      filled += got
    }
    guard number == 0 else { throw BackupError(number, path) }
    bytes.removeLast(count - filled)
    return bytes
  }
}

/// A new file, for its owner only.
final class FileSink: BackupSink {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(BackupError) {
    descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    self.path = path
    guard descriptor >= 0 else { throw BackupError(errno, path, making: true) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func write(_ bytes: [UInt8]) throws(BackupError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      // Nothing written and no error would go on for ever.
      guard count > 0 else { throw BackupError(count < 0 ? errno : EIO, path) }
      written += count
    }
  }

  func finish() throws(BackupError) {
    guard fsync(descriptor) == 0 else { throw BackupError(errno, path) }
    let folder = (path as NSString).deletingLastPathComponent
    do throws(RegistryOpenError) { try FileSystem.sync(folder: folder) } catch {
      throw .file(path: folder, error)
    }
  }
}
