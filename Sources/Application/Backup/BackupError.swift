package import EventLog
package import Events

/// Why a backup was not made, or not put back. Nothing is left behind then.
package enum BackupError: Error, Hashable, Sendable {
  /// Making: both archives would lie in one folder. Who finds them there can read everything.
  case samePlace(folder: String)
  /// Making: an archive would lie inside the registry that it is of.
  case insideRegistry(path: String)
  /// There is something at the path already: an archive, or a registry.
  case exists(path: String)
  /// A file or folder could not be read or made.
  case file(path: String, RegistryOpenError)
  /// A database of the registry, or of the copy, is not sound or is another one.
  case damaged(BackupFile)
  /// A file is too large for an archive.
  case tooLarge(BackupFile)
  /// An archive is not one that this program wrote.
  case archive(BackupKind, TarProblem)
  /// The manifest of an archive cannot be read.
  case manifest(BackupKind, TransparencyFormatError)
  /// The archive is the other half, or twice the same one.
  case otherKind(expected: BackupKind)
  /// A file is not the one that the manifest describes.
  case altered(BackupFile)
  /// The keys are of another registry.
  case foreign
  /// The keys are older than the registry: it has something sealed under `registry`, they end at `keys`.
  case half(registry: Int, keys: Int)
  /// The keys are older than the registry: they have none for so many of its people.
  case halfPeople(Int)
  /// A log is not as long, or not the same, as the manifest says; nil when it is the list of logs or
  /// the organisation.
  case heads(LogCode?)
  /// What was to be done before the copy was made, or before it was put in place, failed.
  indirect case afterwards(ApplicationError)
}
