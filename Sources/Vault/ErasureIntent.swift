package import Events

/// Something that is about to be forgotten: kept before the event that says so is on record, removed
/// when all of it is destroyed. Whoever finds one after a crash looks the event up and goes on.
package struct ErasureIntent: Hashable, Sendable {
  /// The log that the event goes to.
  package let log: LogCode
  /// Who or what is forgotten.
  package let subject: Subject
  /// How many events the log had: the one that says it comes later.
  package let after: Int
  /// When it was kept.
  package let put: Instant

  /// Who or what.
  package enum Subject: Hashable, Sendable {
    /// A person, by pseudonym.
    case person(RandomID)
    /// Texts of an entry, by the number of its first event.
    case entry(Int)
  }

  /// An intent.
  package init(log: LogCode, subject: Subject, after: Int, put: Instant) {
    self.log = log
    self.subject = subject
    self.after = after
    self.put = put
  }
}
