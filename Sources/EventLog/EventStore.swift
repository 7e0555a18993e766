package import Events

/// A set of append-only logs. Duties of whoever implements it:
/// - when `append` returns `.appended`, the events are on disk and survive a power loss;
/// - when it throws, nothing of the batch is recorded, unless the error says that it cannot know;
/// - the stored bytes are `Event.encoded()`, never changed and never serialised again;
/// - numbers of a log are 1, 2, 3 … without holes, handed out under the lock of that log.
package protocol EventStore: AnyObject {
  /// The organisation and what kind of registry this is.
  var registry: RegistryHeader { get }

  /// What came from elsewhere.
  var received: any ReceivedLogs { get }

  /// All logs with the size of the newest kept head, 0 where none is, ascending by code. For
  /// verification: whatever else is wrong, what can be listed is listed.
  func sizes() throws(LogError) -> [(log: LogCode, size: Int)]

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

  /// Every idempotency key that can be looked up in a log, with its number, ascending by number; nil
  /// for one that is no digest.
  func keys(of log: LogCode) throws(LogError) -> [(seq: Int, key: Events.Digest?)]

  /// Hands the stored bytes of events `first`… to `body`, in order, until it returns false or the
  /// log ends. The bytes are valid during the call only. No lock is held between chunks.
  func read(
    _ log: LogCode, from first: Int, _ body: (_ seq: Int, _ bytes: UnsafeRawBufferPointer) -> Bool
  ) throws(LogError)

  /// Like `read`, with the leaf hash that was kept when the event was appended: the first one that is
  /// not the hash of its bytes names the event that was changed; nil when it is no digest. Throws
  /// `.damaged` at the first number that is missing.
  func readWithLeaves(
    _ log: LogCode, from first: Int,
    _ body: (_ seq: Int, _ bytes: UnsafeRawBufferPointer, _ leaf: Events.Digest?) -> Bool
  ) throws(LogError)

  /// The root kept with every append, ascending by size.
  func keptRoots(of log: LogCode) throws(LogError) -> [KeptRoot]

  /// The root kept when the log had exactly `size` events after an append; nil when none was.
  func keptHead(of log: LogCode, at size: Int) throws(LogError) -> Head?

  /// Hashes of complete subtrees of 2^`level` leaves, in order, as they were kept when the events were
  /// appended; those that are not kept are computed from the kept leaves.
  ///
  /// - Parameters:
  ///   - level: 0 for the leaf hashes themselves, or one of `Subtree.keptLevels`.
  ///   - first: position of the first one among those of its level, from 0: the subtree of events
  ///     `first << level + 1` … `(first + 1) << level`.
  ///   - count: how many, 0…; fewer are returned where the log ends, none for an unknown log.
  /// - Throws: `.damaged` with the last event of the first subtree whose hash should be kept and is
  ///   not: never fewer than the head's size tells.
  func hashes(
    of log: LogCode, level: Int, from first: Int, count: Int
  ) throws(LogError) -> [Events.Digest]

  /// The subtrees whose roots are kept, as they are stored, right or wrong, ascending by level and
  /// position; nil when the registry is of a format that keeps none.
  func keptSubtrees(of log: LogCode) throws(LogError) -> [Subtree]?

  /// Differences between what guards the log and what should (schema, triggers); empty when none.
  func schemaDifferences() throws(LogError) -> [String]
}

/// What was kept with an append; compared when it is used, and by `kontroller`.
package struct KeptRoot: Hashable, Sendable {
  /// Number of events after the append.
  package let size: Int
  /// The root then; nil when what is stored is no digest.
  package let root: Events.Digest?

  /// A size with what is stored as its root.
  package init(size: Int, root: Events.Digest?) {
    self.size = size
    self.root = root
  }
}

/// What a registry says of itself.
package struct RegistryHeader: Hashable, Sendable {
  /// Format of the files, 1…`currentFormat`: 2 keeps the roots of complete subtrees, 3 what came from
  /// elsewhere. A registry of an earlier one is brought up to date when it is opened where it can be
  /// written.
  package let format: Int
  /// The organisation's code.
  package let organisation: LogCode
  /// Made up, with a simulated clock.
  package let demo: Bool

  /// The format this program writes, and the newest it reads.
  package static let currentFormat = 3

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
