package import Events

/// A set of append-only logs. Duties of whoever implements it:
/// - when `append` returns `.appended`, the events are on disk and survive a power loss;
/// - when it throws, nothing of the batch is recorded, unless the error says that it cannot know;
/// - the stored bytes are `Event.encoded()`, never changed and never serialised again;
/// - numbers of a log are 1, 2, 3 … without holes, handed out under the lock of that log.
package protocol EventStore: AnyObject {
  /// The organisation and what kind of registry this is.
  var registry: RegistryHeader { get }

  /// All logs with their heads, ascending by code.
  func heads() throws(LogError) -> [(log: LogCode, head: Head)]

  /// The head of one log; `Head.empty` when the log does not exist.
  func head(of log: LogCode) throws(LogError) -> Head

  /// Appends events numbered `size + 1` … to a log of exactly `size` events, all or nothing.
  ///
  /// - Returns: `.alreadyRecorded` with the numbers when every keyed event of the batch is there
  ///   with the same content; nothing is appended then.
  func append(
    _ events: [Event], to log: LogCode, expecting size: Int
  ) throws(AppendError) -> AppendOutcome

  /// The number of the event with an idempotency key.
  func number(ofKey key: Events.Digest, in log: LogCode) throws(LogError) -> Int?

  /// Every idempotency key that can be looked up in a log, with its number, ascending by number.
  func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest)]

  /// Hands the stored bytes of events `first`… to `body`, in order, until it returns false or the
  /// log ends. The bytes are valid during the call only. No lock is held between chunks.
  func read(
    _ log: LogCode, from first: Int, _ body: (_ seq: Int, _ bytes: UnsafeRawBufferPointer) -> Bool
  ) throws(LogError)

  /// Like `read`, with the leaf hash that was kept when the event was appended: the first one that is
  /// not the hash of its bytes names the event that was changed.
  func readWithLeaves(
    _ log: LogCode, from first: Int,
    _ body: (_ seq: Int, _ bytes: UnsafeRawBufferPointer, _ leaf: Events.Digest) -> Bool
  ) throws(LogError)

  /// The root kept with every append, ascending by size.
  func keptHeads(of log: LogCode) throws(LogError) -> [Head]

  /// The root kept when the log had exactly `size` events after an append; nil when none was.
  func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head?

  /// Differences between what guards the log and what should (schema, triggers); empty when none.
  func schemaDifferences() throws(LogError) -> [String]
}

/// What a registry says of itself.
package struct RegistryHeader: Hashable, Sendable {
  /// Format of the files; this program reads 1.
  package let format: Int
  /// The organisation's code.
  package let organisation: LogCode
  /// Made up, with a simulated clock.
  package let demo: Bool

  /// The newest format this program reads.
  package static let currentFormat = 1

  /// A registry of an organisation.
  package init(format: Int = Self.currentFormat, organisation: LogCode, demo: Bool) {
    self.format = format
    self.organisation = organisation
    self.demo = demo
  }
}

/// What became of a batch.
package enum AppendOutcome: Hashable, Sendable {
  /// Recorded; the head of the log afterwards.
  case appended(Head)
  /// Every keyed event was there already; their numbers in the order of the batch.
  case alreadyRecorded([Int])
}
