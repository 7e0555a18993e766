import Application
import Foundation

/// Temporary folders on disk.
struct DiskFolders: TemporaryFolders {
  func make() -> String? {
    let place = FileManager.default.temporaryDirectory.path
    var template = Array("\(place)/varde-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { name in
      name.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
  }

  func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
