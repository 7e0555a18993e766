import Application
import Foundation

/// The few things a registry asks of the file system.
enum FileSystem {
  /// What an error number means; `making` when something was to be made.
  static func failure(_ number: Int32, making: Bool = false) -> RegistryOpenError {
    switch number {
    case ENOENT, ENOTDIR: making ? .parentMissing : .notFound
    case EEXIST: .exists
    case EACCES, EPERM: .notPermitted
    case EROFS: .readOnly
    default: .storage(String(cString: strerror(number)))
    }
  }

  /// Makes a folder for its owner only (mode 0700) whose name begins so; nil, with `errno` set, when it
  /// cannot be made.
  static func makeTemporary(_ beginning: String) -> String? {
    var template = Array("\(beginning)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return full.count > 1 && full.hasSuffix("/") ? String(full.dropLast()) : full
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// nil when nothing is there.
  static func owner(of path: String) -> uid_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_uid : nil
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
  static func mayRead(_ path: String) -> Bool { access(path, R_OK) == 0 }
  static func mayWrite(_ path: String) -> Bool { access(path, W_OK) == 0 }

  static func isEmpty(_ folder: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).isEmpty) ?? false
  }

  /// Makes the names in a folder survive a power loss.
  static func sync(folder: String) throws(RegistryOpenError) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw failure(errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw failure(errno) }
  }
}
