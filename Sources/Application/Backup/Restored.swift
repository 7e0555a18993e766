import Decisions
import EventLog
package import Events
import Projections
import Vault

extension Registry {
  /// Whether it was put back from a backup, and nobody has said yet that it is as new as what others
  /// know of it. Nothing is recorded until then: a log that goes on from an old head becomes a fork.
  package func isUnconfirmed() throws(ApplicationError) -> Bool {
    try privately { () throws(PrivateStoreError) in try privates.setting(.unconfirmed) == "1" }
  }

  /// Makes a registry that was just put back forget what was forgotten since its backup was made, and
  /// asks for a head known outside before anything is recorded.
  ///
  /// - Parameter notes: what was forgotten, as noted outside the registry.
  func prepareRestored(_ notes: [ErasureNote]) throws(ApplicationError) {
    try privately { () throws(PrivateStoreError) in
      try privates.apply(notes)
      try privates.clearLines()
      try privates.set(.unconfirmed, "1")
    }
  }

  /// Holds a registry that was put back against heads known outside, and lets it be recorded in again
  /// when it agrees with all of them, or when `withoutHead` says that nobody knows better.
  ///
  /// - Returns: what the heads show; not agreed with, it stays as it was.
  package func confirmRestored(
    against outside: [OutsideHead], unreadable: [String], withoutHead: Bool
  ) throws(ApplicationError) -> Verification {
    try requireWhole()
    let verification = try verify(
      checks: [.outsideHeads], outside: outside, unreadable: unreadable)
    if verification.isOK && !outside.isEmpty || withoutHead {
      try privately { () throws(PrivateStoreError) in try privates.set(.unconfirmed, "") }
    }
    return verification
  }

  /// Puts on record again what was forgotten after the backup was made: the log that was put back does
  /// not tell of it.
  ///
  /// - Parameter keys: where it is noted what was forgotten.
  /// - Returns: the events recorded.
  package func recordErasuresAgain(
    _ keys: any KeyStore
  ) throws(ApplicationError) -> [Handle] {
    let notes: [ErasureNote]
    do throws(KeyStoreError) { notes = try keys.erasures(of: privates.vault.id) } catch {
      throw .keys(error)
    }
    var handles: [Handle] = []
    for case .person(let person, let log) in notes {
      let register = try register(of: log)
      guard register.person(person) != nil, !register.isErased(person) else { continue }
      let receipt = try record(in: log) { (recording) throws(ApplicationError) in
        let decider = PrivacyDecider(register: recording.register)
        let decided = try refusing { () throws(Refusal) in
          try decider.erase(
            person, actor: recording.actor.pseudonym, recorded: recording.recorded)
        }
        return decided.map { recording.add($0) }
      }
      handles += receipt.handles
    }
    return handles
  }
}
