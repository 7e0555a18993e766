import CFiles
import Glibc

/// A file that no disk has: gone when nobody holds it, also when the process is killed.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  init() throws(WorkbookError) {
    descriptor = varde_memory_file()
    guard descriptor >= 0 else { throw .noMemory(errno) }
  }

  deinit { close(descriptor) }

  /// Under which name this process opens it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written to it.
  func bytes() throws(WorkbookError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .noMemory(errno) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { memory in
        pread(descriptor, memory.baseAddress?.advanced(by: done), memory.count - done, done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .noMemory(errno) }
      done += count
    }
    return bytes
  }
}
