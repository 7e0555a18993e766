package import EventLog
package import Events

/// What files say of one log, held against what is here. Nothing is taken in yet, and nothing of the
/// events is kept: only what is shown and decided by.
package struct Arrival: Sendable {
  /// Which log.
  package let origin: LogOrigin
  /// The head here.
  package let here: Head
  /// The newest head that is signed and that the files lead to.
  package let signed: SignedCheckpoint
  /// Whether somebody else writes the log.
  package let isCopy: Bool
  /// The owner's key in force, and who vouches for it.
  package let owner: OwnerKeyInForce
  /// How the first key came to be trusted.
  package let trust: Trust
  /// The head that was signed here and is not in it: this machine had gone on, and lost it. Somebody has to
  /// say that it is given up.
  package let contradicted: Head?
  /// The files that it comes from, in the order in which they are taken in.
  package let files: [SeenFile]
  /// What the new events are. What of the log is forgotten goes here too.
  package let tally: ArrivalTally
  /// How many payloads come along that are not here.
  package let newPayloads: Int

  /// Why the owner's key is believed in.
  package enum Trust: Hashable, Sendable {
    /// The log was here before, and the keys follow from it.
    case known
    /// The centre confirmed it, or it is among the known keys.
    case confirmed
    /// Nobody did: whoever receives the log compares fingerprints first.
    case asked
  }

  /// Which log.
  package var log: LogCode { origin.log }

  /// How many events are new here.
  package var newEvents: Int { tally.events }

  /// Numbers of the new events; nil when there are none.
  package var range: ClosedRange<Int>? {
    newEvents == 0 ? nil : here.size + 1...here.size + newEvents
  }

  /// The owner's key as groups of letters, to compare on the phone.
  package var fingerprint: [String] { Self.fingerprint(owner.key.bytes) }

  /// A public key as groups of letters.
  package static func fingerprint(_ key: [UInt8]) -> [String] {
    PaperLetters.groups(of: PaperLetters.values(of: key, count: 20))
  }
}

/// What became of the files that came.
package struct Arrivals: Sendable {
  /// By log, `sentralt` first.
  package var logs: [Arrival] = []
  /// Files that are of no use here, and why.
  package var refused: [(file: String, reason: ApplicationError)] = []
  /// Files of which all is here already.
  package var known: [(file: String, log: LogCode, size: Int)] = []
  /// Files that hold another branch of a log, with what they hold.
  package var forks: [(file: String, fork: LogFork)] = []
}
