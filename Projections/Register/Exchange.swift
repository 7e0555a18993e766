public import Events

extension ChapterRegister {
  /// A key that others encrypt to when they send something to the owner of the log.
  public struct ReceiverKey: Hashable, Sendable {
    /// Number of the receiver-key-set event.
    public let seq: Int
    /// When.
    public let recorded: Instant
    /// X25519.
    public let key: PublicKey
  }

  /// A key that the centre made sure is that of a log's owner.
  public struct ConfirmedKey: Hashable, Sendable {
    /// Number of the owner-key-confirmed event.
    public let seq: Int
    /// The log's own id.
    public let logID: RandomID
    /// The owner's key.
    public let key: PublicKey
  }

  /// A copy of a log as it came to the centre.
  public struct Received: Hashable, Sendable {
    /// Number of the log-received event.
    public let seq: Int
    /// When.
    public let recorded: Instant
    /// The log's own id.
    public let logID: RandomID
    /// Root of the first `size` events.
    public let root: Digest
    /// How many events.
    public let size: Int
  }

  /// A branch of the log that was given up.
  public struct LostBranch: Hashable, Sendable {
    /// Number of the branch-lost event.
    public let seq: Int
    /// When.
    public let recorded: Instant
    /// Which branch, and what of it was recorded anew.
    public let body: BranchLost
  }
}

extension ChapterRegister {
  func check(_ body: BranchLost) throws(Objection) {
    if body.common > size { throw .unknownEntry(body.common) }
    if let early = body.again.first(where: { $0.now <= size + 1 }) {
      throw .notRecordedAnew(early.now)
    }
  }

  mutating func confirm(_ body: OwnerKeyConfirmed, seq: Int) {
    confirmedKeys[body.log, default: []].append(
      ConfirmedKey(seq: seq, logID: body.logID, key: body.key))
  }

  mutating func receive(_ body: LogReceived, seq: Int, recorded: Instant) {
    received[body.log, default: []].append(
      Received(
        seq: seq, recorded: recorded, logID: body.logID, root: body.root, size: body.size))
  }
}
