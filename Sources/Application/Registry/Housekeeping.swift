import EventLog
import Events
import Vault

extension Registry {
  /// Looks at payloads that were written before their event: marks those that an event refers to, and
  /// destroys the others when they are older than a day; then goes on with what was being forgotten.
  /// Called when a registry is opened.
  package func settlePayloads() throws(ApplicationError) {
    // Seen from a cursor, what was recorded since would pass for orphans.
    if let whole { return try whole.settlePayloads() }
    let unsettled = try privately { () throws(PrivateStoreError) in try privates.unsettled() }
    let dayAgo = environment.clock().adding(minutes: -24 * 60)
    var referred: [Events.Digest] = []
    var orphans: [Events.Digest] = []
    var lost: [LogCode: Set<Events.Digest>] = [:]
    for payload in unsettled {
      let log = payload.handle.log
      var isReferred = try event(payload.handle)?.commitment == payload.commitment
      // What stands on a branch that was set aside may yet be recorded again.
      if !isReferred {
        if lost[log] == nil { lost[log] = try lostCommitments(of: log) }
        isReferred = lost[log]?.contains(payload.commitment) == true
      }
      if isReferred {
        referred.append(payload.commitment)
      } else if payload.put < dayAgo {
        orphans.append(payload.commitment)
      }
    }
    try privately { () throws(PrivateStoreError) in
      try privates.settle(referred)
      try privates.destroyOrphans(orphans)
    }
    try completeErasures()
  }
}
