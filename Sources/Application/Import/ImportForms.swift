import Decisions
import EventLog
import Events
import Projections
import Vault

extension Registry {
  /// Tests forms row by row as they would be recorded now. Records nothing.
  package func tryImport(_ request: ImportRequest) throws(ApplicationError) -> ImportOutcome {
    try ImportPlan(self, request).outcome
  }

  /// Imports forms: good rows in one append a log, rows that are there already left alone. With
  /// `isAllOrNothing`, nothing when any row is refused.
  package func importForms(_ request: ImportRequest) throws(ApplicationError) -> ImportOutcome {
    var done: [LogCode: LogWork] = [:]
    for _ in 0..<20 {
      let plan = try ImportPlan(self, request)
      var outcome = plan.outcome
      if request.isAllOrNothing, outcome.refusedRows > 0, done.isEmpty {
        outcome.recorded = 0
        return outcome
      }
      var collided = false
      for work in plan.works where work.rows > 0 {
        if try commit(work.recording) == nil {
          collided = true
          break
        }
        done[work.recording.register.log] = work
        // A payload that is not marked now is marked at the next opening.
        try? privates.settle(work.recording.payloads.map(\.commitment))
      }
      if collided { continue }
      // What was recorded before a collision is found as there already in the plan after it.
      let inEarlierRounds = done.values.reduce(0) { $0 + $1.rows } - outcome.recorded
      outcome.recorded += inEarlierRounds
      outcome.already -= inEarlierRounds
      outcome.imports = done.keys.sorted().flatMap { log in
        (done[log]?.imports ?? []).map { Handle(log, $0) }
      }
      return outcome
    }
    throw .contention(.central)
  }
}
