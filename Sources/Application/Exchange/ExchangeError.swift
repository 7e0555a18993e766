package import EventLog
package import Events

/// Why a log was not sent or taken in. Nothing was changed.
package enum ExchangeError: Error, Hashable, Sendable {
  /// The log is a copy of somebody else's, and is never written here.
  case copy(LogCode)
  /// The log has no events.
  case nothingToSend(LogCode)
  /// Everything was sent already: the receiver is known to have the log up to here.
  case allKnown(LogCode, size: Int)
  /// Nobody's receiver key is known.
  case noRecipient
  /// The receiver's key is another organisation's: its code.
  case foreignReceiver(LogCode)
  /// The log was sent from a number beyond its end.
  case beyondEnd(LogCode, from: Int, size: Int)
  /// Another organisation's log: its code.
  case foreignOrganisation(LogCode)
  /// A log of the same code, and another one.
  case anotherLog(LogCode)
  /// Events between what is here and the first of the file.
  case gap(LogCode, missing: ClosedRange<Int>)
  /// An event does not stand in the log that the file is of, or not at its number, or goes back in time.
  case misplaced(Handle)
  /// The root of the events is not the one that was signed.
  case otherRoot(LogCode, size: Int)
  /// The log says of no key that it is its owner's.
  case noOwnerKey(LogCode)
  /// The head is not signed by the owner's key.
  case notSigned(LogCode)
  /// No head of a copy that is here is signed by its owner.
  case unsignedCopy(LogCode)
  /// The centre handed the log over, and its own log, which shows that it did, is not here.
  case centralFirst(LogCode)
  /// A payload is not what its event committed to.
  case otherPayload(Handle)
  /// What is here and what the file holds part after some events.
  case fork(LogFork)
  /// The file begins after where the two part: where that is, only a file from the first event tells.
  case forkSomewhere(LogCode, before: Int)
  /// The owner's key was not confirmed by whoever receives the log for the first time.
  case notConfirmed(LogCode)
  /// The log has moved on since the file was looked at.
  case movedOn(LogCode)
  /// The file is gone, or has other bytes than when it was looked at: its name.
  case fileChanged(String)
  /// The file is neither a request for a key nor the answer to one; its path.
  case notAKeyRequest(String)
  /// The file is no answer of the centre to a request for a key of this log.
  case notAnAnswer(LogCode)
  /// Something was recorded since the centre was asked for a key.
  case answerTooLate(LogCode, after: Int, size: Int)
  /// There is no branch of the log that could be recorded again.
  case noBranch(LogCode)
  /// The file is no other branch of the log that is here.
  case notABranch(LogCode)
}

/// Two branches of one log.
package struct LogFork: Hashable, Sendable {
  /// Which log.
  package let log: LogCode
  /// How many events both begin with.
  package let common: Int
  /// The head here.
  package let here: Head
  /// The head that the file brings.
  package let there: Head
  /// Which of them the centre has on record, as far as is known here.
  package let atCentre: Side?

  /// One of two branches.
  package enum Side: Hashable, Sendable {
    case here, there
  }

  /// Two branches.
  package init(log: LogCode, common: Int, here: Head, there: Head, atCentre: Side? = nil) {
    self.log = log
    self.common = common
    self.here = here
    self.there = there
    self.atCentre = atCentre
  }
}
