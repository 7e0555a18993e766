/// A folder with files below it. Paths are relative, parted by `/`; nothing in the folder leads out of it:
/// what is a link there, or no ordinary file, is `.notPlain`.
package protocol FileTree {
  /// Names right in a folder of it, hidden ones too.
  ///
  /// - Parameter folder: nil for the folder itself; then `.exists` when something else is there.
  func names(in folder: String?) throws(FileError) -> [String]
  /// The bytes of a file; one of more than `limit` bytes is refused unread.
  func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8]
  /// Makes a file in place of any that is there, and the folders that it lies in: on disk when this returns,
  /// and at no instant half there.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError)
  /// Removes a file, or a folder that is empty; nothing where there is none.
  func remove(_ path: String) throws(FileError)
}

/// A folder behind the gate.
struct GatedTree: FileTree {
  let inner: any FileTree
  let gate: AccessGate

  func names(in folder: String?) throws(FileError) -> [String] {
    try inner.names(in: folder)
  }

  func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    try inner.read(path, atMost: limit)
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    guard gate.passes() else { throw .notPermitted }
    try inner.replace(path, with: bytes)
  }

  func remove(_ path: String) throws(FileError) { try inner.remove(path) }
}
