import Application
import Reports
import Texts

extension Session {
  func retention(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode { .done }
  func retain(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode { .done }
}
