import Application
import Reports
import Texts

extension Session {
  /// `innsyn`: everything about one person, and nothing of anybody else.
  func subjectAccess(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let chapter = try chapter(line)
    let access = try using { (registry) throws(ApplicationError) in
      try registry.subjectAccess(line.parameters[0], in: chapter)
    }
    write(.subjectAccess(access, try context(of: chapter)), line)
    return .done
  }
}
