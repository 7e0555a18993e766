import EventLog
import Events
import Exchange
import Projections
import Vault

extension Registry {
  /// What another branch of a log holds that came in a file, while the log here stays as it is. Its
  /// texts come along; nothing of it is kept until it is recorded again.
  ///
  /// - Parameters:
  ///   - opened: from the first event after which the two part, or from before it.
  /// - Throws: `.notABranch` when the file goes on from what is here.
  package func lostEvents(
    of opened: OpenedFile, _ keys: any KeyStore
  ) throws(ApplicationError) -> LostEvents {
    let (fork, delivery) = try branchDelivery(opened, keys)
    let branch = LostBranch(common: fork.common, head: delivery.signed.checkpoint.head)
    var lost = try self.lost(delivery.events, branch, fork.log)
    let erasures = try register(of: fork.log).erasures
    for payload in delivery.payloads {
      // Whoever was forgotten here meanwhile stays forgotten.
      if let person = payload.person, erasures[person] != nil { continue }
      lost.texts[payload.commitment] = PayloadText(bytes: payload.bytes)
    }
    return lost
  }
}
