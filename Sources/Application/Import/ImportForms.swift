import Decisions
import EventLog
import Events
import Projections
import Vault

extension Registry {
  /// Tests forms row by row as they would be recorded now. Records nothing.
  ///
  /// - Parameter progress: called now and then with the number of rows tested, and of all.
  package func tryImport(
    _ request: ImportRequest, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(ApplicationError) -> ImportOutcome {
    try ImportPlan(self, request, progress: progress).outcome
  }

  /// Imports forms: good rows in one append a log, rows that are there already left alone. With
  /// `isAllOrNothing`, nothing when any row is refused.
  ///
  /// - Parameter progress: called now and then with the number of rows tested, and of all.
  package func importForms(
    _ request: ImportRequest, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(ApplicationError) -> ImportOutcome {
    var recorded: [ImportPlan.Place: Handle] = [:]
    var imports: [Handle] = []
    var contended = LogCode.central
    for _ in 0..<20 {
      let plan: ImportPlan
      do throws(ApplicationError) {
        plan = try ImportPlan(self, request, recorded: recorded, progress: progress)
      } catch { throw Self.stopped(error, after: imports) }
      var outcome = plan.outcome
      if request.isAllOrNothing, outcome.refusedRows > 0, recorded.isEmpty {
        outcome.recorded = 0
        outcome.rows = []
        return outcome
      }
      var collided: LogCode?
      for work in plan.works where work.rows > 0 && collided == nil {
        let log = work.recording.register.log
        do throws(ApplicationError) {
          guard try commit(work.recording) != nil else {
            collided = log
            continue
          }
        } catch {
          throw Self.stopped(error, after: imports)
        }
        imports += work.imports.map { Handle(log, $0) }
        // A payload that is not marked now is marked at the next opening.
        try? privates.settle(work.recording.payloads.map(\.commitment))
      }
      guard let collided else {
        outcome.imports = imports.sorted()
        return outcome
      }
      // What is recorded by now stays out of the plans after this one.
      let logs = Set(imports.map(\.log))
      for (place, entry) in plan.placed where logs.contains(entry.log) { recorded[place] = entry }
      contended = collided
    }
    throw Self.stopped(.contention(contended), after: imports)
  }

  /// Logs before the failure have their rows; the same import again records the others.
  private static func stopped(
    _ error: ApplicationError, after imports: [Handle]
  ) -> ApplicationError {
    imports.isEmpty ? error : .importStopped(recorded: imports.sorted(), error)
  }
}
