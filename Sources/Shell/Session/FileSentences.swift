import Application
import Texts
import Workbooks

extension Session {
  /// What is said where a report was not written to its file.
  func sentence(unwritten error: FileError, _ path: String) -> String {
    let path = texts.quoted(path)
    return switch error {
    case .notFound: texts(.folderMissing, path)
    case .notPermitted: texts(.folderNotPermitted, path)
    case .isFolder: texts(.outputIsFolder, path)
    case .exists: texts(.outputExists, path)
    case .notPlain: texts(.outputNotPlain, path)
    case .full: texts(.diskFull, path)
    case .tooLarge: texts(.outputTooLarge, path)
    case .system(let code): texts(.outputNotWritten, path, code)
    }
  }

  /// The exit code of the same.
  func status(unwritten error: FileError) -> ExitCode {
    switch error {
    case .notPermitted: .notAllowed
    case .notFound, .isFolder, .exists, .notPlain: .cannotCreate
    case .full, .tooLarge, .system: .inputOutput
    }
  }

  /// What is said where a report was not made a workbook.
  func sentence(_ error: WorkbookError) -> String {
    switch error {
    case .noMemory(let code): texts(.workbookNoMemory, code)
    case .library(let code): texts(.workbookFailed, code)
    case .notWhole: texts(.workbookNotWhole)
    }
  }
}
