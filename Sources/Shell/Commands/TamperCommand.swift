import Application
import Reports
import Texts

extension Session {
  /// `demo tukling`: copies of a made-up registry altered in every way, and who finds each out.
  func tamper(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let folder = line.parameters[0]
    let trials: [TamperTrial]
    do throws(TamperLab.Failure) {
      trials = try TamperLab(in: folder, opener: opener, workshop: workshop).run()
    } catch {
      switch error {
      case .files(let error): throw .open(error, path: folder)
      case .application(let error): throw .application(error)
      }
    }
    write(.tampering(trials, in: folder, ReportContext(texts: texts, isDemo: true)), line)
    return trials.allSatisfy(\.isFound) ? .done : .difference
  }
}
