package import EventLog
package import Events
package import Projections

/// One thing that is wrong.
package struct VerificationFinding: Hashable, Sendable {
  /// In which log; nil when it is the registry as a whole.
  package let log: LogCode?
  /// At which event; nil when it is the log as a whole.
  package let seq: Int?
  /// What.
  package let problem: Problem

  /// A finding.
  package init(log: LogCode?, seq: Int?, problem: Problem) {
    self.log = log
    self.seq = seq
    self.problem = problem
  }

  /// What can be wrong.
  package enum Problem: Hashable, Sendable {
    /// The bytes are not an event of this format.
    case undecodable(CodingError)
    /// The event says another log or number than where it stands.
    case misplaced
    /// The bytes are not those whose hash was kept when the event was appended.
    case changed
    /// No event has this number, although the log goes on after it.
    case hole
    /// The tree over the bytes has another root than was kept when this event was appended.
    case rootDiffers
    /// The root kept for a complete subtree that ends with this event is not that of the bytes, is
    /// missing, or the log has no such subtree.
    case nodeDiffers
    /// A head was kept for a size that the log does not reach.
    case headBeyondEnd
    /// Events stand after the newest kept head.
    case noHead
    /// The fold objects to the event.
    case objection(Objection)
    /// A payload is not what was committed to.
    case commitmentDiffers
    /// A payload belongs to an event that is not there, or that commits to something else.
    case payloadWithoutEvent
    /// The saved view is not what the events give.
    case viewDiffers
    /// The saved view was made of more events than the log has.
    case viewBeyondEnd
    /// The key by which a repeated row is recognised is not the one in the event.
    case keyDiffers
    /// The log belongs to another organisation, or disagrees about being made up.
    case foreignLog
    /// The key of the log's owner is not introduced as it should be.
    case ownerKey(OwnerKeyProblem.Reason)
    /// The head that this event of the central log notes is not that of the log.
    case notedHeadDiffers(Handle)
    /// The head that this event of the central log notes was made of more events than the log has.
    case shorterThanNotedHead(Handle)
    /// This event of the central log notes a head of a log that is not here.
    case notedLogMissing(Handle)
    /// The noting of heads itself is not as one is made.
    case noting(NotingProblem)
    /// The sealed report comes out otherwise when it is computed anew.
    case seal(FileFinding)
    /// What the sealed report was computed from cannot be read of this log.
    case sealNotComputed(LogCode)
    /// A head that the log was received with is not that of this log: events before its size are others.
    case receivedHeadDiffers
    /// The log was received with more events than it has.
    case shorterThanReceivedHead
    /// What is kept as the owner's signed note of a head that was received is none, or of another head, or
    /// not signed with the owner's key then in force.
    case receivedNoteDiffers
    /// What is kept from elsewhere beside the log cannot be read.
    case receivedUnreadable
    /// The events of a branch that was set aside, of so many with those it had in common with the log, are
    /// not those of its head.
    case branchDiffers(size: Int)
    /// The database's own guards are not as they should be.
    case schema(String)
    /// A head from elsewhere is not that of this log: events before its size are others.
    case outsideHeadDiffers(source: String)
    /// A head from elsewhere was made of more events than the log has.
    case shorterThanOutsideHead(source: String)
    /// A head from elsewhere is of another log, which is named as its source does.
    case outsideHeadOfOther(source: String, log: String)
    /// What lies where a head is kept is none: the place.
    case keptHeadUnreadable(String)
  }
}

extension VerificationFinding.Problem {
  /// The check that finds it.
  package var check: Check {
    switch self {
    case .undecodable: .decoding
    case .misplaced: .place
    case .changed: .leafHashes
    case .hole: .holes
    case .rootDiffers: .keptRoots
    case .nodeDiffers: .subtreeRoots
    case .headBeyondEnd, .noHead: .ends
    case .objection: .fold
    case .commitmentDiffers, .payloadWithoutEvent: .commitments
    case .viewDiffers, .viewBeyondEnd: .views
    case .keyDiffers: .keys
    case .foreignLog: .origin
    case .ownerKey: .ownerKeys
    case .notedHeadDiffers, .shorterThanNotedHead, .notedLogMissing, .noting: .notedHeads
    case .seal, .sealNotComputed: .seals
    case .receivedHeadDiffers, .shorterThanReceivedHead, .receivedNoteDiffers,
      .receivedUnreadable:
      .receipts
    case .branchDiffers: .branches
    case .schema: .schema
    case .outsideHeadDiffers, .shorterThanOutsideHead, .outsideHeadOfOther, .keptHeadUnreadable:
      .outsideHeads
    }
  }
}
