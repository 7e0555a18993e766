package import EventLog
import Events

/// Events of one log on their way to somebody who has the log up to there, or nothing of it. What a
/// parcel says agrees with itself; whether its hashes, signatures and commitments hold is for the
/// receiver to find out.
package struct Parcel: Hashable, Sendable {
  /// Which log.
  package let origin: LogOrigin
  /// The head that the events follow; `Head.empty` when they are from the first one on.
  package let base: Head
  /// The head at the last event, signed.
  package let checkpoint: SignedCheckpoint
  /// The events, one at least.
  package let events: ParcelEvents
  /// Of these events, or earlier ones.
  package let payloads: ParcelPayloads
  /// The log's secret, 32 bytes, for who is to write it from here on: rows of forms are recognised by it.
  package let secret: [UInt8]?

  /// A parcel.
  ///
  /// - Throws: `.disagrees`; `.damaged(.payload(0))` when one is of an event after the last.
  package init(
    origin: LogOrigin, base: Head, checkpoint: SignedCheckpoint, events: ParcelEvents,
    payloads: ParcelPayloads = ParcelPayloads(), secret: [UInt8]? = nil
  ) throws(ParcelError) {
    guard checkpoint.checkpoint.logOrigin == origin else {
      throw .disagrees(.origin(origin, checkpoint: checkpoint.checkpoint.origin.description))
    }
    guard !events.isEmpty, checkpoint.checkpoint.head.size == events.endIndex - 1 else {
      throw .disagrees(.events)
    }
    guard base.size == events.startIndex - 1, base.size > 0 || base == .empty else {
      throw .disagrees(.base)
    }
    guard payloads.lastSeq < events.endIndex else { throw .damaged(.payload(0)) }
    self.origin = origin
    self.base = base
    self.checkpoint = checkpoint
    self.events = events
    self.payloads = payloads
    precondition(secret.map { $0.count == 32 } ?? true)
    self.secret = secret
  }

  /// The head at the last event.
  package var head: Head { checkpoint.checkpoint.head }
}
