package import EventLog
package import Events
package import Projections

/// What `kontroller` found.
package struct Verification {
  /// The head of each log, recomputed from the bytes as far as they could be read; ascending.
  package internal(set) var heads: [(log: LogCode, head: Head)] = []
  /// Number of events read.
  package internal(set) var events = 0
  /// Payloads whose commitment was recomputed.
  package internal(set) var payloads = 0
  /// Views that were compared with a fold from the first event.
  package internal(set) var views = 0
  /// Remarks that are no findings: events recorded with the clock rule set aside.
  package internal(set) var clockOverrides: [Handle] = []
  /// What is wrong; at most the first of each kind in each log.
  package internal(set) var findings: [VerificationFinding] = []

  /// Whether nothing is wrong.
  package var isOK: Bool { findings.isEmpty }
}

/// One thing that is wrong.
package struct VerificationFinding: Hashable, Sendable {
  /// In which log; nil when it is the registry as a whole.
  package let log: LogCode?
  /// At which event; nil when it is the log as a whole.
  package let seq: Int?
  /// What.
  package let problem: Problem

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
    /// A head was kept for a size that the log does not reach.
    case headBeyondEnd
    /// Events stand after the newest kept head.
    case noHead
    /// The fold objects to the event.
    case objection(Objection)
    /// A payload is not what was committed to.
    case commitmentDiffers
    /// The saved view is not what the events give.
    case viewDiffers
    /// The key by which a repeated row is recognised is not the one in the event.
    case keyDiffers
    /// The log belongs to another organisation, or disagrees about being made up.
    case foreignLog
    /// The database's own guards are not as they should be.
    case schema(String)
  }
}
