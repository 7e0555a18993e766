package import Application
package import Forms
package import Workbooks

/// Why a command ended without doing what it was asked.
package enum CommandFailure: Error {
  /// The command line is not one.
  case usage(UsageError)
  /// A value is not of its grammar.
  case value(name: String, text: String, CellProblem)
  /// A use case refused.
  case application(ApplicationError)
  /// The registry could not be made or opened.
  case open(RegistryOpenError, path: String)
  /// A backup was not made, or not put back.
  case backup(BackupError)
  /// A file could not be read.
  case file(FileError, path: String)
  /// A report could not be written to a file.
  case unwritten(FileError, path: String)
  /// A report could not be made a workbook.
  case workbook(WorkbookError)
  /// What was read of people could not be put on record, and is not shown.
  case accessNotRecorded(ApplicationError)
  /// A command read something of people that the table of commands has no purpose for.
  case accessWithoutPurpose(CommandID?)
  /// Ctrl-C.
  case interrupted
  /// Somebody said no, or left the questions.
  case declined
}
