package import Shell

/// Files that are only there for a test.
package final class FakeFiles: FileAccess {
  /// Content by path; a path that is not there is not found.
  package var contents: [String: Result<[UInt8], FileError>]

  /// What happens when somebody opens a file to read it a part at a time.
  package var whenOpened: (_ path: String) -> Void = { _ in }

  /// Why a file cannot be put somewhere; nil where it can.
  package var whenPut: (_ path: String) -> FileError? = { _ in nil }

  /// Files by path.
  package init(_ contents: [String: Result<[UInt8], FileError>] = [:]) { self.contents = contents }

  package func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    guard let content = contents[path] else {
      throw contents.keys.contains { $0.hasPrefix(path + "/") } ? .isFolder : .notFound
    }
    let bytes = try content.get()
    if bytes.count > limit { throw .tooLarge }
    return bytes
  }

  package func open(_ path: String) throws(FileError) -> any ReadableFile {
    whenOpened(path)
    return FakeFile(try read(path, atMost: .max))
  }

  package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if contents[path] != nil { throw .exists }
    contents[path] = .success(bytes)
  }

  package func put(_ bytes: [UInt8], at path: String, replaces: Bool) throws(FileError) {
    if let failure = whenPut(path) { throw failure }
    if contents[path] != nil, !replaces { throw .exists }
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

  package func tree(at path: String) -> any FileTree { FakeTree(files: self, path: path) }
}

/// One of them, being read.
private final class FakeFile: ReadableFile {
  let count: Int
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    count = bytes.count
    rest = bytes[...]
  }

  func next(_ count: Int) -> [UInt8]? {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}

/// A folder of them.
private struct FakeTree: FileTree {
  let files: FakeFiles
  let path: String

  func names(in folder: String?) throws(FileError) -> [String] {
    let path = folder.map { "\(self.path)/\($0)" } ?? self.path
    if files.contents[path] != nil { throw .exists }
    let below = files.contents.keys.filter { $0.hasPrefix(path + "/") }
    if below.isEmpty { throw .notFound }
    let names = below.map { String($0.dropFirst(path.count + 1).prefix { $0 != "/" }) }
    return Set(names).sorted()
  }

  func read(_ name: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    try files.read("\(path)/\(name)", atMost: limit)
  }

  func replace(_ name: String, with bytes: [UInt8]) throws(FileError) {
    files.contents["\(path)/\(name)"] = .success(bytes)
  }

  func remove(_ name: String) throws(FileError) { files.contents["\(path)/\(name)"] = nil }
}
