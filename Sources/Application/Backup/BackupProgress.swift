import EventLog

/// How far the packing of a backup has come.
final class BackupProgress {
  private let show: (Int, Int) -> Void
  private var done = 0
  private var all = 0

  init(_ show: @escaping (Int, Int) -> Void) { self.show = show }

  /// So many bytes are to be read from here on.
  func begin(_ bytes: Int) { (done, all) = (0, bytes) }

  func took(_ bytes: Int) {
    guard all > 0 else { return }
    done = min(done + bytes, all)
    show(done, all)
  }
}

/// A disk whose files are read under somebody's eyes.
struct WatchedWorkshop: BackupWorkshop {
  private let inner: any BackupWorkshop
  private let progress: BackupProgress

  init(_ inner: any BackupWorkshop, _ progress: BackupProgress) {
    self.inner = inner
    self.progress = progress
  }

  private final class Source: BackupSource {
    let inner: any BackupSource
    let progress: BackupProgress

    init(_ inner: any BackupSource, _ progress: BackupProgress) {
      self.inner = inner
      self.progress = progress
    }

    func read(atMost count: Int) throws(BackupError) -> [UInt8] {
      let bytes = try inner.read(atMost: count)
      progress.took(bytes.count)
      return bytes
    }
  }

  func open(_ path: String) throws(BackupError) -> any BackupSource {
    Source(try inner.open(path), progress)
  }

  func folder(of path: String) throws(BackupError) -> String { try inner.folder(of: path) }

  func makeFolder(beside path: String) throws(BackupError) -> String {
    try inner.makeFolder(beside: path)
  }

  func remove(_ path: String) { inner.remove(path) }

  func copy(
    _ file: BackupFile, of registry: String, to folder: String
  ) throws(BackupError) -> Bool {
    try inner.copy(file, of: registry, to: folder)
  }

  func examine(_ file: BackupFile, in folder: String) throws(BackupError) {
    try inner.examine(file, in: folder)
  }

  func log(in folder: String) throws(BackupError) -> BackupLog { try inner.log(in: folder) }

  func lastKeyUsed(in folder: String) throws(BackupError) -> Int {
    try inner.lastKeyUsed(in: folder)
  }

  func lastKeyKept(in folder: String) throws(BackupError) -> Int {
    try inner.lastKeyKept(in: folder)
  }

  func peopleWithoutKey(in folder: String) throws(BackupError) -> Int {
    try inner.peopleWithoutKey(in: folder)
  }

  func create(_ path: String) throws(BackupError) -> any BackupSink { try inner.create(path) }

  func requireNothing(at path: String) throws(BackupError) { try inner.requireNothing(at: path) }

  func move(_ folder: String, to path: String) throws(BackupError) {
    try inner.move(folder, to: path)
  }
}
