package import Application
import Foundation

/// Whether a folder lies in one that is synchronised with other machines.
package enum SyncedFolder {
  /// Who synchronises the folder at a path; nil when nothing tells so. Looks at the path as given and
  /// as it is with links followed, at the names of the folders around, and at what lies in them and
  /// in the folder itself. Folders that may not be read are passed over.
  package static func service(at path: String) -> SyncService? {
    let given = plain(FileSystem.absolute(path))
    if let service = service(around: given) { return service }
    guard let real = realpath(given, nil) else { return nil }
    defer { free(real) }
    let followed = String(cString: real)
    return followed == given ? nil : service(around: followed)
  }

  /// Without `.` and `..`, links not followed; Foundation's way of standardising follows them.
  private static func plain(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  private static func service(around path: String) -> SyncService? {
    var folder = path
    while true {
      // Its own name is the registry's, and says nothing.
      let name = folder == path ? "" : (folder as NSString).lastPathComponent
      if let service = SyncSigns.service(named: name) ?? service(markedIn: folder) {
        return service
      }
      if folder.count <= 1 { return nil }
      folder = (folder as NSString).deletingLastPathComponent
    }
  }

  private static func service(markedIn folder: String) -> SyncService? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    if names.contains(SyncSigns.dropboxFile),
      !FileSystem.isFolder("\(folder)/\(SyncSigns.dropboxFile)")
    {
      return .dropbox
    }
    // Sorted: where several tell, always the same one is named.
    return names.filter { $0.hasPrefix(".") }.sorted()
      .lazy.compactMap(SyncSigns.service(marked:)).first
  }
}
