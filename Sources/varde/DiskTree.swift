import Foundation
import Shell

/// A folder on disk. Whoever made it may be a stranger: every step down is taken by itself, and none over
/// a link.
struct DiskTree: FileTree {
  let path: String

  func names(in folder: String?) throws(FileError) -> [String] {
    // One step further down, so that the folder itself is looked at too.
    let (opened, _) = try descend(folder.map { $0 + "/*" } ?? "*")
    guard let stream = fdopendir(opened) else {
      close(opened)
      throw Self.error(errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    let (folder, name) = try descend(path)
    defer { close(folder) }
    // Not to wait for whoever would write to a pipe.
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Self.error(errno) }
    defer { close(file) }
    return try DiskFiles.contents(of: file, atMost: limit, isPlain: true)
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let (folder, name) = try descend(path, makesFolders: true)
    defer { close(folder) }
    let fresh = ".\(name).tmp"
    guard unlinkat(folder, fresh, 0) == 0 || errno == ENOENT else { throw Self.error(errno) }
    let file = openat(folder, fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.error(errno) }
    do throws(FileError) {
      defer { close(file) }
      try DiskFiles.write(bytes, to: file)
    } catch {
      unlinkat(folder, fresh, 0)
      throw error
    }
    guard renameat(folder, fresh, folder, name) == 0, fsync(folder) == 0 else {
      throw Self.error(errno)
    }
  }

  func remove(_ path: String) throws(FileError) {
    let (folder, name): (Int32, String)
    do throws(FileError) { (folder, name) = try descend(path) } catch {
      if case .notFound = error { return }
      throw error
    }
    defer { close(folder) }
    if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw Self.error(errno) }
    guard unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOTEMPTY || errno == EEXIST else {
      throw Self.error(errno)
    }
  }

  /// The folder that the last name of a path lies in, open, and that name.
  private func descend(
    _ path: String, makesFolders: Bool = false
  ) throws(FileError) -> (Int32, String) {
    var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let last = names.popLast(),
      ([last] + names).allSatisfy({ !["", ".", ".."].contains($0) })
    else { throw .notPlain }
    if makesFolders { mkdir(self.path, 0o700) }
    var folder = try root()
    for name in names {
      if makesFolders, mkdirat(folder, name, 0o700) == 0 { fsync(folder) }
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let code = errno
      close(folder)
      guard next >= 0 else { throw Self.error(code) }
      folder = next
    }
    return (folder, last)
  }

  /// The folder itself, which whoever named it may have named by a link.
  private func root() throws(FileError) -> Int32 {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw errno == ENOTDIR ? .exists : DiskFiles.error(errno) }
    return folder
  }

  private static func error(_ code: Int32) -> FileError {
    switch code {
    // A link, or a file where a folder should be.
    case ELOOP, ENOTDIR, ENXIO: .notPlain
    default: DiskFiles.error(code)
    }
  }
}
