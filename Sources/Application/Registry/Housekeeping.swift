import EventLog
import Events
import Vault

extension Registry {
  /// Looks at payloads that were written before their event: marks those that an event refers to, and
  /// destroys the others when they are older than a day. Called when a registry is opened.
  package func settlePayloads() throws(ApplicationError) {
    let unsettled = try privately { () throws(PrivateStoreError) in try privates.unsettled() }
    let dayAgo = environment.clock().adding(minutes: -24 * 60)
    var referred: [LogCode: Int] = [:]
    var waiting: Set<LogCode> = []
    for payload in unsettled {
      let log = payload.handle.log
      if try event(payload.handle)?.commitment == payload.commitment {
        referred[log] = max(referred[log] ?? 0, payload.handle.seq)
      } else if payload.put < dayAgo {
        try privately { () throws(PrivateStoreError) in
          try privates.destroyOrphan(payload.commitment)
        }
      } else {
        waiting.insert(log)
      }
    }
    // One write a log; a log where something still waits is looked at again next time.
    for (log, seq) in referred.sorted(by: { $0.key < $1.key }) where !waiting.contains(log) {
      try privately { () throws(PrivateStoreError) in try privates.settle(log, upTo: seq) }
    }
  }
}
