package import Events
import Projections
import Vault

extension Registry {
  /// What is due today and can be done. Refuses where nothing can be recorded.
  package func retentionToDo(
    of chapter: LogCode? = nil
  ) throws(ApplicationError) -> Retention {
    try requireWhole()
    if privates.isLocked { throw .privateStore(accesses == nil ? .readOnly : .locked) }
    return try retention(of: chapter)
  }

  /// Forgets one thing whose time is over.
  ///
  /// - Returns: the events on record.
  package func retain(_ item: Retention.DueItem) throws(ApplicationError) -> [Handle] {
    switch item.subject {
    case .entry(let handle): return try forget(ErasableText.ofEntries, of: handle)
    case .person(let person, let log):
      // By code where there is one: that is also the person's trips.
      let name = try codes(of: log)[person] ?? "\(person)"
      return try forget(try planForgetting(name, in: log, takesEvidence: false))
    }
  }
}
