import EventLog
import Events
import Vault

/// What one file brings of a log, ready to be taken in. In memory for as long as that takes.
struct Delivery {
  let log: LogCode
  /// The head here that the events follow.
  let here: Head
  /// The newest head that is signed and that the file leads to.
  let signed: SignedCheckpoint
  /// Whether somebody else writes the log from here on.
  let isCopy: Bool
  /// The owner's key in force at its end.
  let owner: OwnerKeyInForce
  /// The new events, in their order.
  let events: [Event]
  /// What is not here.
  let payloads: [Payload]
  /// What they say is forgotten.
  let intents: [ErasureIntent]
  let aliases: [Alias]
  /// Of a log that was handed over.
  let secret: [UInt8]?
}
