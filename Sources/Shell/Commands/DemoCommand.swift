import Application
import Texts

extension Session {
  func demo(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode { .done }
}
