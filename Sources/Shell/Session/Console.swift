/// Where results and remarks go. Results on stdout, everything else on stderr.
package protocol Console: AnyObject {
  /// Writes a result; on its way out when this returns.
  func write(_ text: String)
  /// Writes bytes of a result as they are; false when nobody reads any more.
  func write(bytes: UnsafeRawBufferPointer) -> Bool
  /// Sends on what `write(bytes:)` still holds; false when this or anything before did not arrive, as
  /// on a full disk.
  @discardableResult
  func flush() -> Bool
  /// Writes a remark, a question's surroundings or an error.
  func remark(_ text: String)
  /// Columns of the terminal; 100 where there is none.
  var width: Int { get }
  /// Rows of the terminal, where results that are higher can be shown a screenful at a time; nil where
  /// they cannot: stdin or stdout is no terminal, it is a dumb one, or there is no program for it.
  var pageHeight: Int? { get }
  /// Shows a result a screenful at a time; back when whoever reads has had enough. The terminal is then
  /// as it was.
  ///
  /// - Parameter prompt: what stands below each screenful: the keys that go on and back.
  func page(_ text: String, prompt: String)
  /// With what bars are drawn: block elements everywhere but on a terminal that has none.
  var drawsBlocks: Bool { get }
  /// Whether stdout is a terminal.
  var isTerminal: Bool { get }
  /// Whether stderr is a terminal: only there may remarks repeat what somebody typed of a person.
  var remarksAreSeen: Bool { get }
  /// Whether a remark can take the place of the one before: stderr is a terminal that is not dumb.
  var remarksCanBeReplaced: Bool { get }
}

/// Files as the session sees them.
package protocol FileAccess {
  /// The bytes of a file; one of more than `limit` bytes is refused unread.
  func read(_ path: String, atMost limit: Int) throws(FileError) -> [UInt8]
  /// An ordinary file, however large it is, to be read a part at a time.
  func open(_ path: String) throws(FileError) -> any ReadableFile
  /// Makes a file, on disk when this returns; what is there already is never written over.
  func write(_ bytes: [UInt8], to path: String) throws(FileError)
  /// Makes a file that is at no instant half there: on disk when this returns, and nothing of it where it
  /// throws.
  ///
  /// - Parameter replaces: whether an ordinary file that is there already makes room for it.
  func put(_ bytes: [UInt8], at path: String, replaces: Bool) throws(FileError)
  /// Names in a folder, for completion; those of folders end in `/`.
  func names(in folder: String) -> [String]
  /// A folder with what is below it, whether or not it is there yet.
  func tree(at path: String) -> any FileTree
}

/// A file that is read from its start.
package protocol ReadableFile {
  /// How many bytes it had when it was opened.
  var count: Int { get }
  /// Its next bytes, so many at most; none at its end, nil when it cannot be read.
  func next(_ count: Int) -> [UInt8]?
}

/// Why a file could not be read or made.
package enum FileError: Error, Hashable, Sendable {
  case notFound, notPermitted, isFolder, tooLarge, exists
  /// A link, a device or the like, where only a file is read.
  case notPlain
  /// There is no room on the disk, or no more of it for this user.
  case full
  case system(Int32)
}

extension FileAccess {
  /// The bytes of a form, or of anything else that somebody's own program made.
  func read(_ path: String) throws(FileError) -> [UInt8] { try read(path, atMost: 256 << 20) }
}
