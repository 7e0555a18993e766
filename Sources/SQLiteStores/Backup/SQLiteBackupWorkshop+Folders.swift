package import Application
import EventLog
import Foundation

extension SQLiteBackupWorkshop {
  package func folder(of path: String) throws(BackupError) -> String {
    let path = FileSystem.absolute(path)
    let folder =
      FileSystem.isFolder(path) ? path : (path as NSString).deletingLastPathComponent
    guard let real = realpath(folder, nil) else { throw BackupError(errno, folder, making: true) }
    defer { free(real) }
    return String(cString: real)
  }

  package func makeFolder(beside path: String) throws(BackupError) -> String {
    let above = (FileSystem.absolute(path) as NSString).deletingLastPathComponent
    guard let folder = FileSystem.makeTemporary("\(above)/.varde-") else {
      throw BackupError(errno, above, making: true)
    }
    return folder
  }

  package func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  package func open(_ path: String) throws(BackupError) -> any BackupSource {
    try FileSource(FileSystem.absolute(path))
  }

  package func create(_ path: String) throws(BackupError) -> any BackupSink {
    try FileSink(FileSystem.absolute(path))
  }

  package func requireNothing(at path: String) throws(BackupError) {
    var status = stat()
    let path = FileSystem.absolute(path)
    guard lstat(path, &status) != 0 else { throw .exists(path: path) }
    guard errno == ENOENT else { throw BackupError(errno, path, making: true) }
  }

  package func move(_ folder: String, to path: String) throws(BackupError) {
    let path = FileSystem.absolute(path)
    let above = (path as NSString).deletingLastPathComponent
    do throws(RegistryOpenError) { try FileSystem.sync(folder: folder) } catch {
      throw .file(path: folder, error)
    }
    // A folder only takes the place of an empty one.
    guard rename(folder, path) == 0 else {
      throw BackupError(errno == ENOTEMPTY || errno == ENOTDIR ? EEXIST : errno, path, making: true)
    }
    do throws(RegistryOpenError) { try FileSystem.sync(folder: above) } catch {
      throw .file(path: above, error)
    }
  }
}
