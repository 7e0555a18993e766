import EventLog
import Events
import Projections

extension Registry {
  /// The saved view, brought to where the fold is, must be the same to the byte.
  func verify(
    _ view: StoredView, _ verifier: LogVerifier, _ result: inout Verification
  ) throws(ApplicationError) {
    let register = verifier.register
    guard view.head.size <= register.size else { return }
    result.views += 1
    if verifier.roots.differing.contains(where: { $0.by == .view }) { return }
    if try !gives(view, register) {
      result.findings.append(
        VerificationFinding(log: register.log, seq: view.head.size, problem: .viewDiffers))
    }
  }

  private func gives(
    _ view: StoredView, _ register: ChapterRegister
  ) throws(ApplicationError) -> Bool {
    if view.head.size == register.size { return view.state == register.state }
    guard var saved = ChapterRegister(state: view.state, of: register.log) else { return false }
    // No further than the register: somebody may have recorded more meanwhile.
    try fold(register.log, into: &saved, upTo: register.size)
    return saved.state == register.state
  }

  /// Views of logs that are not here.
  func findViewsOfNothing(_ result: inout Verification) throws(ApplicationError) {
    let here = Set(result.heads.map(\.log))
    // The access log is in a store of its own, and its view among the others.
    let isAccessLog = views is OneLogViews
    for log in views.logs() where !here.contains(log) && (log == .access) == isAccessLog {
      guard let view = views.view(of: log), try newestSize(of: log) == 0 else { continue }
      result.findings.append(
        VerificationFinding(log: log, seq: view.head.size, problem: .viewBeyondEnd))
    }
  }
}
