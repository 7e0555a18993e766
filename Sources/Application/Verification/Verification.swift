package import EventLog
package import Events

/// What `kontroller` found.
package struct Verification {
  /// The head of each log, recomputed from the bytes as far as they could be read; ascending.
  package internal(set) var heads: [(log: LogCode, head: Head)] = []
  /// Number of events read.
  package internal(set) var events = 0
  /// The access log, which is counted in none of these; nil where it is empty, or there is none.
  package internal(set) var accesses: (log: LogCode, head: Head, after: AfterOutside)?
  /// Payloads whose commitment was recomputed.
  package internal(set) var payloads = 0
  /// Views that were compared with a fold from the first event.
  package internal(set) var views = 0
  /// Heads noted in the central log that were compared.
  package internal(set) var notedHeads = 0
  /// Sealed reports that were computed anew, in log order.
  package internal(set) var seals: [RecomputedSeal] = []
  /// Heads from elsewhere that were compared.
  package internal(set) var outsideHeads = 0
  /// Those of them that agree, by log.
  package internal(set) var agreedOutside: [OutsideHead] = []
  /// Of each log in `heads`, what lies after its newest head from elsewhere.
  package internal(set) var afterOutside: [AfterOutside] = []
  /// Remarks that are no findings: events recorded with the clock rule set aside.
  package internal(set) var clockOverrides: [Handle] = []
  /// Remarks that are no findings: owners' keys that the centre vouches for, whose log is not here.
  package internal(set) var unprovedKeys: [Handle] = []
  /// Remarks that are no findings: seals of several logs, not all of which are here.
  package internal(set) var partialSeals: [Handle] = []
  /// What is wrong; at most the first of each kind in each log (and of each source outside).
  package internal(set) var findings: [VerificationFinding] = []

  /// A sealed report that was computed anew.
  package struct RecomputedSeal: Hashable, Sendable {
    /// Its event.
    package let handle: Handle
    /// Which report.
    package let report: SealedReportKind
    /// The base year.
    package let year: Int
    /// Whether figures, list and rules came out the same.
    package let isSame: Bool
  }

  /// Whether nothing is wrong.
  package var isOK: Bool { findings.isEmpty }

  /// How many events no head from elsewhere speaks for, in all logs.
  package var eventsAfterOutside: Int { afterOutside.reduce(0) { $0 + $1.events } }
}
