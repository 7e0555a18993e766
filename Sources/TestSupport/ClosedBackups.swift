package import Application
package import EventLog

/// No disk: for sittings whose registries lie nowhere.
package struct ClosedBackups: BackupWorkshop {
  /// A workshop.
  package init() {}

  package func folder(of path: String) throws(BackupError) -> String { throw closed(path) }
  package func makeFolder(beside path: String) throws(BackupError) -> String {
    throw closed(path)
  }
  package func remove(_ path: String) {}
  package func copy(
    _ file: BackupFile, of registry: String, to folder: String
  ) throws(BackupError) -> Bool { throw closed(folder) }
  package func examine(_ file: BackupFile, in folder: String) throws(BackupError) {
    throw closed(folder)
  }
  package func log(in folder: String) throws(BackupError) -> BackupLog { throw closed(folder) }
  package func lastKeyUsed(in folder: String) throws(BackupError) -> Int { throw closed(folder) }
  package func lastKeyKept(in folder: String) throws(BackupError) -> Int { throw closed(folder) }
  package func peopleWithoutKey(in folder: String) throws(BackupError) -> Int {
    throw closed(folder)
  }
  package func open(_ path: String) throws(BackupError) -> any BackupSource { throw closed(path) }
  package func create(_ path: String) throws(BackupError) -> any BackupSink { throw closed(path) }
  package func requireNothing(at path: String) throws(BackupError) { throw closed(path) }
  package func move(_ folder: String, to path: String) throws(BackupError) { throw closed(path) }

  private func closed(_ path: String) -> BackupError { .file(path: path, .notPermitted) }
}
