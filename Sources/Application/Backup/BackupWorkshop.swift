package import EventLog
package import Events

/// Where backups are made and put back: the disk. Duties of whoever implements it:
/// - nothing that exists is replaced; all that is made is for its owner only;
/// - whole files are never held in memory;
/// - what is finished has survived a power loss when the call returns.
package protocol BackupWorkshop {
  /// The folder that a file lies in, or would, with all links followed, and `path` itself if it is a
  /// folder.
  func folder(of path: String) throws(BackupError) -> String

  /// Makes a working folder beside a path.
  func makeFolder(beside path: String) throws(BackupError) -> String

  /// Removes a file, or a folder with all in it.
  func remove(_ path: String)

  /// Copies a file of a registry that others may be writing, as it is at one moment, and looks through
  /// the copy. Lines typed earlier are left out.
  ///
  /// - Returns: false when the registry has no such file.
  func copy(
    _ file: BackupFile, of registry: String, to folder: String
  ) throws(BackupError) -> Bool

  /// Looks through a database; throws `.damaged`.
  func examine(_ file: BackupFile, in folder: String) throws(BackupError)

  /// Whose log a copy is, and the heads of all logs, ascending.
  func log(in folder: String) throws(BackupError) -> BackupLog

  /// The newest key that something in a copy's private store is sealed under; 0 when there is none.
  func lastKeyUsed(in folder: String) throws(BackupError) -> Int

  /// The newest key in a copy of the keys; 0 when there is none.
  func lastKeyKept(in folder: String) throws(BackupError) -> Int

  /// How many people something in a copy's private store is sealed for without a key among the copy's
  /// keys, not even an erased one.
  func peopleWithoutKey(in folder: String) throws(BackupError) -> Int

  /// A file from its beginning: a regular one, not through a link.
  func open(_ path: String) throws(BackupError) -> any BackupSource

  /// A new file; throws `.exists`.
  func create(_ path: String) throws(BackupError) -> any BackupSink

  /// Throws `.exists` when there is something at the path.
  func requireNothing(at path: String) throws(BackupError)

  /// Puts a working folder in its place, where nothing is.
  func move(_ folder: String, to path: String) throws(BackupError)
}

/// A log's copy.
package struct BackupLog: Hashable, Sendable {
  /// Whose it is.
  package let organisation: LogCode
  /// The heads of all logs, ascending by code.
  package let heads: [BackupManifest.LogHead]

  /// What was read from a copy.
  package init(organisation: LogCode, heads: [BackupManifest.LogHead]) {
    self.organisation = organisation
    self.heads = heads
  }
}

/// Bytes that are read in order.
package protocol BackupSource: AnyObject {
  /// The next bytes: as many as asked for, fewer only at the end.
  func read(atMost count: Int) throws(BackupError) -> [UInt8]
}

/// Bytes that are written in order.
package protocol BackupSink: AnyObject {
  /// Writes bytes after those before.
  func write(_ bytes: [UInt8]) throws(BackupError)

  /// Waits until all of it, and the file's name, is on disk.
  func finish() throws(BackupError)
}

extension BackupWorkshop {
  /// Works in a folder beside a path, which is removed afterwards, unless it was moved away.
  func working<T>(
    beside path: String, _ body: (_ folder: String) throws(BackupError) -> T
  ) throws(BackupError) -> T {
    let folder = try makeFolder(beside: path)
    defer { remove(folder) }
    return try body(folder)
  }

  /// Makes a file, which is removed when `body` throws.
  func making<T>(
    _ path: String, _ body: (any BackupSink) throws(BackupError) -> T
  ) throws(BackupError) -> T {
    let sink = try create(path)
    do throws(BackupError) { return try body(sink) } catch {
      remove(path)
      throw error
    }
  }
}
