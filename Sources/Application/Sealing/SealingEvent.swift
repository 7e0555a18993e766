package import EventLog
package import Events
import Projections
import Vault

/// An event that is about a log itself: a seal, heads that were noted, a key of its owner, or what came
/// of its copies and branches.
package struct SealingEvent {
  /// The event.
  package let event: Event
  /// What it says.
  package let content: Content

  /// What such an event says.
  package enum Content {
    /// A report that was sealed.
    case report(SealedReport)
    /// Heads, and the event that the noting began with.
    case heads(HeadsNoted, first: Handle)
    /// A key, its id, and whether those who had to vouch for it did; nil when they did.
    case key(OwnerKeySet, id: String, problem: OwnerKeyProblem?)
    /// A key that others encrypt to.
    case receiverKey(ReceiverKeySet)
    /// A key of another log's owner, and its id.
    case confirmed(OwnerKeyConfirmed, id: String)
    /// A copy of another log.
    case received(LogReceived)
    /// A branch that was given up.
    case branch(BranchLost)
  }
}

extension Registry {
  /// What an event says of its log; nil when it is of another kind.
  package func sealingEvent(_ handle: Handle) throws(ApplicationError) -> SealingEvent? {
    guard let event = try event(handle) else { throw .unknownHandle("\(handle)") }
    switch event.data {
    case .reportSealed:
      return SealingEvent(event: event, content: .report(try sealedReport(handle)))
    case .headsNoted(let body):
      let first = Handle(handle.log, event.cause ?? handle.seq)
      return SealingEvent(event: event, content: .heads(body, first: first))
    case .ownerKeySet(let body):
      let id = KeyID(publicKey: body.key.bytes).description
      return SealingEvent(
        event: event, content: .key(body, id: id, problem: try ownerKeyProblem(handle)))
    case .receiverKeySet(let body): return SealingEvent(event: event, content: .receiverKey(body))
    case .ownerKeyConfirmed(let body):
      let id = KeyID(publicKey: body.key.bytes).description
      return SealingEvent(event: event, content: .confirmed(body, id: id))
    case .logReceived(let body): return SealingEvent(event: event, content: .received(body))
    case .branchLost(let body): return SealingEvent(event: event, content: .branch(body))
    default: return nil
    }
  }

  /// The first key of the log that is not vouched for, if it is this one or stands before it.
  private func ownerKeyProblem(_ handle: Handle) throws(ApplicationError) -> OwnerKeyProblem? {
    do throws(ApplicationError) { _ = try ownerKeys(of: handle.log) } catch {
      guard case .ownerKey(let at, let reason) = error else { throw error }
      return at.seq <= handle.seq ? OwnerKeyProblem(seq: at.seq, reason: reason) : nil
    }
    return nil
  }
}
