import EventLog
import Events
package import Exchange
import Projections
import Vault

extension Registry {
  /// What another branch of a log holds that came in a file, while the log here stays as it is. Its
  /// texts come along; nothing of it is kept until it is recorded again.
  ///
  /// - Parameters:
  ///   - parcel: from the first event after which the two part, or from before it.
  ///   - file: the file's name.
  /// - Throws: `.notABranch` when the file goes on from what is here.
  package func lostEvents(
    of parcel: Parcel, from file: String, _ keys: any KeyStore
  ) throws(ApplicationError) -> LostEvents {
    let other = try otherBranch(parcel, from: file, keys)
    let arrival = other.arrival
    let branch = LostBranch(
      common: other.fork.common, head: arrival.signed.checkpoint.head)
    var lost = try self.lost(arrival.events, branch, other.fork.log)
    let erasures = try register(of: other.fork.log).erasures
    for payload in arrival.payloads {
      // Whoever was forgotten here meanwhile stays forgotten.
      if let person = payload.person, erasures[person] != nil { continue }
      lost.texts[payload.commitment] = PayloadText(bytes: payload.bytes)
    }
    return lost
  }
}
