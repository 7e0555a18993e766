import Projections
import Reports
import Texts

extension Session {
  func yearly(_ kind: ReportKind, _ answer: NationalAnswer) throws(CommandFailure) -> Report {
    Report(title: "")
  }
  func drilled(_ address: FigureAddress, _ answer: NationalAnswer) throws(CommandFailure) -> Report?
  {
    nil
  }
  func missing(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode { .done }
  func demo(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode { .done }
}
