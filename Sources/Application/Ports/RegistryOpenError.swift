/// Why a registry could not be made or opened.
package enum RegistryOpenError: Error, Hashable, Sendable {
  /// Opening: there is nothing at the path.
  case notFound
  /// Opening: what is there is not a registry.
  case notARegistry
  /// Opening: a file of the registry is missing. Made anew, the logs' secrets would be others, and
  /// rows imported before would be recorded again.
  case incomplete(file: String)
  /// Opening: written by a newer program, in this format.
  case newerFormat(Int)
  /// Opening: an interrupted append must be undone first, and the files may only be read; open it
  /// once where it can be written. Making: the file system is mounted read-only.
  case readOnly
  /// Opening: another process holds the lock longer than we wait.
  case busy
  /// Whoever runs the program may not read the registry, or may not write where it is to be made.
  case notPermitted
  /// Group or others may read, write or search it. `file` is the name in the folder; nil for the
  /// folder itself.
  case exposed(file: String?)
  /// Another user owns it than the one who runs the program.
  case foreign(file: String?)
  /// Opening: a symbolic link stands where a file of the registry should.
  case linked(file: String)
  /// Making: there is something at the path already, other than an empty folder.
  case exists
  /// Making: the folder it is to lie in does not exist.
  case parentMissing
  /// The storage failed; the text is the system's, in English, without personal data.
  case storage(String)
}
