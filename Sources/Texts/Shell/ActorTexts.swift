package import Application

extension Texts {
  /// Who records: name, claimed role, pseudonym in short.
  package func actor(_ actor: Actor) -> String {
    self(
      .actorIs, actor.name ?? self(.actorWithoutName), label(actor.role),
      PersonNames.none.pseudonym(actor.pseudonym))
  }

  /// What undoing would do.
  package func undo(_ step: UndoStep) -> String {
    switch (step.change, step.isRedo) {
    case (.withdraw(let handle), false): self(.undoWithdraw, handle)
    case (.withdraw(let handle), true): self(.redoWithdraw, handle)
    case (.reinstate(let handle), false): self(.undoReinstate, handle)
    case (.reinstate(let handle), true): self(.redoReinstate, handle)
    case (.setBack(let handle, _), false): self(.undoSetBack, handle)
    case (.setBack(let handle, _), true): self(.redoCorrection, handle)
    case (.setGoal(let handle, let number?), false): self(.undoToGoal, handle, number)
    case (.setGoal(let handle, nil), false): self(.undoFromGoal, handle)
    case (.setGoal(let handle, let number?), true): self(.redoToGoal, handle, number)
    case (.setGoal(let handle, nil), true): self(.redoFromGoal, handle)
    case (.withdrawImport(let handle), false): self(.undoImport, handle)
    case (.withdrawImport(let handle), true): self(.redoWithdrawImport, handle)
    case (.reinstateImport(let handle), false): self(.undoReinstateImport, handle)
    case (.reinstateImport(let handle), true): self(.redoImport, handle)
    }
  }

  /// What undoing did.
  package func undone(_ step: UndoStep, _ receipt: UndoReceipt) -> String {
    switch step.change {
    case .withdraw(let handle): self(.withdrawn, handle)
    case .reinstate(let handle): self(.reinstated, handle)
    case .setBack(let handle, let correction):
      self(.corrected, handle, receipt.recorded.first ?? correction)
    case .setGoal(let handle, let number?): self(.goalLinked, handle, number)
    case .setGoal(let handle, nil): self(.goalUnlinked, handle)
    case .withdrawImport(let handle):
      self(.importUndone, handle, rows(receipt.recorded.count))
    case .reinstateImport(let handle):
      self(.importReinstated, handle, rows(receipt.recorded.count))
    }
  }
}
