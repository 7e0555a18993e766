import Projections
import Texts
import Reports

extension Session {
  func yearly(_ kind: ReportKind, _ answer: NationalAnswer) throws(CommandFailure) -> Report {
    Report(title: "")
  }
  func drilled(_ address: FigureAddress, _ answer: NationalAnswer) throws(CommandFailure) -> Report? {
    nil
  }
  func missing(_ line: CommandLine) throws(CommandFailure) -> ExitCode { .done }
  func demo(_ line: CommandLine) throws(CommandFailure) -> ExitCode { .done }
}
