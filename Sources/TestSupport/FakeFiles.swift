package import Shell

/// Files that are only there for a test.
package final class FakeFiles: FileAccess {
  /// Content by path; a path that is not there is not found.
  package var contents: [String: Result<[UInt8], FileError>]

  /// Files by path.
  package init(_ contents: [String: Result<[UInt8], FileError>] = [:]) { self.contents = contents }

  package func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    guard let content = contents[path] else { throw .notFound }
    let bytes = try content.get()
    if bytes.count > limit { throw .tooLarge }
    return bytes
  }

  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if contents[path] != nil { throw .exists }
    contents[path] = .success(bytes)
  }

  package func names(in folder: String) -> [String] {
    let prefix = folder == "." ? "" : folder
    let below = contents.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
    let names = below.map { name in
      name.firstIndex(of: "/").map { String(name[...$0]) } ?? String(name)
    }
    return Set(names).sorted()
  }
}
