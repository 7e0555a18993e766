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
    switch step {
    case .withdraw(let handle): self(.undoWithdraw, handle)
    case .reinstate(let handle): self(.undoReinstate, handle)
    case .setBack(let handle, _): self(.undoSetBack, handle)
    case .undoImport(let handle): self(.undoImport, handle)
    }
  }
}
