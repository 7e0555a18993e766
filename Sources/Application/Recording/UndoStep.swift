package import Events

/// What `angre` or `gjør om` would do: always something new, never a deletion.
///
/// Each event that takes back another names that other as its `cause`. So the log itself tells which of its
/// events are in force, which are taken back, and which were let hold again.
package struct UndoStep: Hashable, Sendable {
  /// What it comes to.
  package enum Change: Hashable, Sendable {
    /// Withdraw a fact.
    case withdraw(Handle)
    /// Let a withdrawn fact hold again.
    case reinstate(Handle)
    /// State a fact as it was before a correction.
    case setBack(Handle, correction: Handle)
    /// Let an entry be of the goal that it was of before, by the goal's number; nil for none.
    case setGoal(Handle, number: Int?)
    /// Withdraw the rows of an import.
    case withdrawImport(Handle)
    /// Let the rows of an import hold again.
    case reinstateImport(Handle)
  }

  /// What it comes to.
  package let change: Change
  /// Whether something that was undone is done again.
  package let isRedo: Bool
  /// The events that are taken back, in the order in which that is done.
  package let inverts: [Handle]

  /// A step.
  package init(_ change: Change, isRedo: Bool, inverts: [Handle]) {
    self.change = change
    self.isRedo = isRedo
    self.inverts = inverts
  }
}

/// What became of a step.
package struct UndoReceipt: Hashable, Sendable {
  /// The events recorded for it.
  package let recorded: [Handle]
  /// People of an import who are still named elsewhere: left alone.
  package let left: [Handle]
}
