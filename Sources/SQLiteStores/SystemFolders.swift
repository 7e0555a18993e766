import Application
import Foundation

/// Temporary folders of the machine.
package struct SystemFolders: TemporaryFolders {
  package init() {}

  package func make() -> String? {
    FileSystem.makeTemporary("\(FileManager.default.temporaryDirectory.path)/varde-")
  }

  package func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
