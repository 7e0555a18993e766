import Foundation
import Shell

/// An ordinary file on disk, read from its start.
final class DiskFile: ReadableFile {
  let count: Int
  private let descriptor: Int32

  init(_ path: String) throws(FileError) {
    // Not to wait for whoever would write to a pipe.
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskFiles.error(errno) }
    var status = stat()
    let (result, code) = (fstat(descriptor, &status), errno)
    count = Int(status.st_size)
    guard result == 0 else { throw DiskFiles.error(code) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    if status.st_mode & S_IFMT != S_IFREG { throw .notPlain }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func next(_ count: Int) -> [UInt8]? {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
      repeat {
        result = read(descriptor, memory.baseAddress, count)
      } while result < 0 && errno == EINTR
      filled = max(result, 0)
    }
    return result < 0 ? nil : bytes
  }
}
