package import EventLog
package import Events

/// A head that comes from elsewhere than the registry: a file, a signed checkpoint, a print. Only such
/// a head can show that a log was cut at its end, or rewritten with everything made anew.
package struct OutsideHead: Hashable, Sendable {
  /// Of which log.
  package let log: LogCode
  /// The log's random id, where the source says it.
  package let logID: RandomID?
  /// The organisation that the log belongs to, where the source says it.
  package let organisation: LogCode?
  /// Size and root.
  package let head: Head
  /// Where it comes from, for people to read.
  package let source: String

  /// A head from elsewhere.
  package init(
    log: LogCode, logID: RandomID? = nil, organisation: LogCode? = nil, head: Head, source: String
  ) {
    self.log = log
    self.logID = logID
    self.organisation = organisation
    self.head = head
    self.source = source
  }
}

extension OutsideHead {
  /// Whether it is of another log than the one of this id. What does not say which log it is of may be
  /// of any of that code.
  func isForeign(to id: RandomID?) -> Bool {
    guard let logID, let id else { return false }
    return logID != id
  }

  /// That it is of another log than the one here.
  var ofOtherLog: VerificationFinding {
    let parts = [organisation.map { "\($0)/varde" }, "\(log)", logID.map { "\($0)" }]
    return VerificationFinding(
      log: log, seq: head.size,
      problem: .outsideHeadOfOther(
        source: source, log: parts.compactMap { $0 }.joined(separator: "/")))
  }
}

/// How much of a log no head from elsewhere speaks for.
package struct AfterOutside: Hashable, Sendable {
  /// Which log.
  package let log: LogCode
  /// Size of the newest outside head that agrees with the log; nil when there is none. One of the
  /// central log speaks for the heads that are noted before its size as well.
  package let newest: Int?
  /// How many events lie after it.
  package let events: Int

  /// A log of so many events, and the newest outside head that agrees.
  package init(log: LogCode, newest: Int?, size: Int) {
    self.log = log
    self.newest = newest
    events = size - (newest ?? 0)
  }
}
