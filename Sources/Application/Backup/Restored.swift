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
    try reapplyErasures()
    try privately { () throws(PrivateStoreError) in
      try privates.apply(notes)
      try privates.clearLines()
      try privates.clearDrafts(of: nil)
      try privates.set(.unconfirmed, "1")
    }
  }

  /// Holds a registry that was put back against heads known outside, and lets it be recorded in again
  /// when it agrees with all of them, or when `withoutHead` says that nobody knows better. Refused while
  /// the vault is locked and something is to be put on record again.
  ///
  /// - Parameter keys: where it is noted what was forgotten.
  /// - Returns: what the heads show; not agreed with, it stays as it was.
  package func confirmRestored(
    against outside: [OutsideHead], unreadable: [String], withoutHead: Bool, _ keys: any KeyStore
  ) throws(ApplicationError) -> Verification {
    try requireWhole()
    if privates.isLocked, !(try untoldErasures(keys)).isEmpty { throw .privateStore(.locked) }
    let verification = try verify(
      checks: [.outsideHeads, .notedHeads], outside: outside, unreadable: unreadable)
    if verification.isOK && !outside.isEmpty || withoutHead {
      try privately { () throws(PrivateStoreError) in try privates.set(.unconfirmed, "") }
    }
    return verification
  }

  /// Puts on record again what was forgotten after the backup was made: the log that was put back does
  /// not tell of it. Done twice it does nothing more.
  ///
  /// - Parameter keys: where it is noted what was forgotten.
  /// - Returns: the events recorded.
  package func recordErasuresAgain(
    _ keys: any KeyStore
  ) throws(ApplicationError) -> [Handle] {
    var handles: [Handle] = []
    for (log, untold) in try untoldErasures(keys).sorted(by: { $0.key < $1.key }) {
      let receipt = try record(in: log) { (recording) throws(ApplicationError) in
        let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
        var numbers: [Int] = []
        let evidence = recording.register.evidenceYears(on: NorwegianTime.date(at: instant))
        for person in untold.people + untold.butEvidence {
          let decider = PrivacyDecider(register: recording.register)
          let keeps = untold.butEvidence.contains(person)
          let until = keeps ? evidence[person]?.compactMap(\.lastDay).max() : nil
          recording.add(
            try refusing { () throws(Refusal) in
              try decider.erase(
                person, keepingEvidenceUntil: until, actor: actor, recorded: instant)
            })
          numbers.append(recording.register.size)
        }
        for (entry, texts) in untold.texts.sorted(by: { $0.key < $1.key }) {
          let decider = PrivacyDecider(register: recording.register)
          recording.add(
            try refusing { () throws(Refusal) in
              try decider.erase(texts, of: entry, actor: actor, recorded: instant)
            })
          numbers.append(recording.register.size)
        }
        return numbers
      }
      handles += receipt.handles
    }
    // Evidence that is none any more goes with what else there was.
    if !handles.isEmpty { try reapplyErasures() }
    return handles
  }
}
