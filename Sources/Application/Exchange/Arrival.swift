package import EventLog
package import Events
import Vault

/// What files say of one log, held against what is here. Nothing is taken in yet.
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
  /// Names of the files that it comes from.
  package let files: [String]
  /// What of the log is forgotten, for which all that is here goes too.
  package let erasures: Int
  /// The new events, in their order.
  package let events: [Event]
  let payloads: [Payload]
  let intents: [ErasureIntent]
  let aliases: [Alias]
  /// Of a log that was handed over.
  let secret: [UInt8]?

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
  package var newEvents: Int { events.count }

  /// Numbers of the new events; nil when there are none.
  package var range: ClosedRange<Int>? {
    events.isEmpty ? nil : here.size + 1...here.size + events.count
  }

  /// How many payloads come along that are not here.
  package var newPayloads: Int { payloads.count }

  /// How many new events there are of each type, in the order of first occurrence.
  package var types: [(type: String, count: Int)] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for event in events {
      let type = event.data.type
      if counts[type] == nil { order.append(type) }
      counts[type, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
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
