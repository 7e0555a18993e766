import Foundation
import Shell

/// Files on disk.
struct DiskFiles: FileAccess {
  func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(errno) }
    defer { close(descriptor) }
    return try Self.contents(of: descriptor, atMost: limit, isPlain: false)
  }

  func open(_ path: String) throws(FileError) -> any ReadableFile { try DiskFile(path) }

  /// The bytes of an open file.
  ///
  /// - Parameter isPlain: whether nothing but an ordinary file is read.
  static func contents(
    of descriptor: Int32, atMost limit: Int, isPlain: Bool
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.error(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    if isPlain, status.st_mode & S_IFMT != S_IFREG { throw .notPlain }
    if status.st_size > limit { throw .tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.error(errno) }
      if count == 0 { return bytes }
      // A device has no size to go by.
      if bytes.count + count > limit { throw .tooLarge }
      bytes += chunk[..<count]
    }
  }

  func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.error(errno) }
    defer { close(descriptor) }
    do throws(FileError) { try Self.write(bytes, to: descriptor) } catch {
      // Half a file is none.
      unlink(path)
      throw error
    }
  }

  func put(_ bytes: [UInt8], at path: String, replaces: Bool) throws(FileError) {
    try DiskOutput(path).put(bytes, replaces: replaces)
  }

  /// Writes to an open file; on disk when this returns.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw error(errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw error(errno) }
  }

  func tree(at path: String) -> any FileTree { DiskTree(path: path) }

  func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      var status = stat()
      let isFolder =
        stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      return name + (isFolder ? "/" : "")
    }
  }

  /// What a number of the system means.
  static func error(_ code: Int32) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .notPermitted
    case EISDIR: .isFolder
    case EEXIST: .exists
    case ENOSPC, EDQUOT: .full
    default: .system(code)
    }
  }
}
