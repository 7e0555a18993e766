import CFiles
import Foundation
import Shell

/// A file that is written whole or not at all: under a name of its own in the same folder first.
struct DiskOutput {
  private let folder: String
  private let name: String

  init(_ path: String) throws(FileError) {
    let slash = path.lastIndex(of: "/")
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if ["", ".", ".."].contains(name) { throw .isFolder }
  }

  /// - Parameter replaces: whether an ordinary file that is there makes room for it.
  func put(_ bytes: [UInt8], replaces: Bool) throws(FileError) {
    let folder = open(self.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw DiskFiles.error(errno) }
    defer { close(folder) }
    try requireRoom(in: folder, replaces: replaces)
    // Two processes have two names; one of a process that was killed is in nobody's way.
    let fresh = ".varde-\(getpid()).tmp"
    guard unlinkat(folder, fresh, 0) == 0 || errno == ENOENT else {
      throw DiskFiles.error(errno)
    }
    let file = openat(folder, fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DiskFiles.error(errno) }
    do throws(FileError) {
      defer { close(file) }
      try DiskFiles.write(bytes, to: file)
      try move(fresh, in: folder, replaces: replaces)
    } catch {
      unlinkat(folder, fresh, 0)
      throw error
    }
    guard fsync(folder) == 0 else { throw DiskFiles.error(errno) }
  }

  /// Nothing but an ordinary file is ever replaced: not a folder, a link or a device.
  private func requireRoom(in folder: Int32, replaces: Bool) throws(FileError) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return }
      throw DiskFiles.error(errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    if !replaces { throw .exists }
    if status.st_mode & S_IFMT != S_IFREG { throw .notPlain }
  }

  private func move(_ fresh: String, in folder: Int32, replaces: Bool) throws(FileError) {
    if replaces {
      guard renameat(folder, fresh, folder, name) == 0 else { throw DiskFiles.error(errno) }
      return
    }
    // In one step with the look whether there is one, which somebody else may have made meanwhile.
    if varde_rename_new(folder, fresh, name) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS else { throw DiskFiles.error(errno) }
    // A file system that cannot do that can make a second name, which is refused where there is one.
    guard linkat(folder, fresh, folder, name, 0) == 0 else { throw DiskFiles.error(errno) }
    unlinkat(folder, fresh, 0)
  }
}
