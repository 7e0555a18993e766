import Decisions
package import Events
import Projections

/// What became of an import that was to be undone.
package struct UndoneImport: Hashable, Sendable {
  /// Rows withdrawn.
  package let withdrawn: [Handle]
  /// Rows that somebody corrected or withdrew since, and people still named elsewhere: left alone.
  package let left: [Handle]
}

extension Registry {
  /// Withdraws the untouched rows of an import in one append.
  package func undoImport(
    _ handle: Handle, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) -> UndoneImport {
    try requireEvent(handle)
    var left: [Handle] = []
    let receipt = try record(in: handle.log) { (recording) throws(ApplicationError) in
      guard recording.register.imports.contains(where: { $0.seq == handle.seq }) else {
        throw .notAnImport(handle)
      }
      let rows = CorrectionDecider(register: recording.register).rows(ofImport: handle.seq)
      left = rows.touched.map { Handle(handle.log, $0) }
      var withdrawn: [Int] = []
      for seq in rows.untouched {
        do throws(ApplicationError) {
          try addWithdrawal(seq, reason, why, cause: handle.seq, to: &recording)
          withdrawn.append(seq)
        } catch {
          guard case .refused(.objection(.personInUse)) = error else { throw error }
          left.append(Handle(handle.log, seq))
        }
      }
      return withdrawn
    }
    return UndoneImport(withdrawn: receipt.handles, left: left.sorted())
  }
}
