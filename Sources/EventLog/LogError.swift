package import Events

/// Why a log could not be read.
package enum LogError: Error, Hashable, Sendable {
  /// Another process holds the lock longer than we wait.
  case busy
  /// The files may only be read.
  case readOnly
  /// The storage failed; the text is the system's, in English, without personal data.
  case storage(String)
  /// What is stored cannot be right.
  case damaged(log: LogCode, seq: Int)
}

/// Why a batch was not recorded.
package enum AppendError: Error, Hashable, Sendable {
  /// The log has moved on: read again, decide again.
  case sizeMismatch(expected: Int, actual: Int)
  /// The same idempotency key stands on an event that says something else.
  case keyTaken(seq: Int)
  /// Log code or numbers of the batch do not continue the log.
  case notContinuous(seq: Int)
  /// `recorded` would go backwards in the log.
  case recordedDecreases(seq: Int)
  /// An event is longer than the format allows.
  case tooLong(seq: Int)
  /// An event holds values that its format does not: it could never be read again.
  case unreadable(seq: Int, CodingError)
  /// The storage refused; nothing was recorded.
  case log(LogError)
  /// The storage failed in the last step of the commit: the whole batch is on disk, or nothing of
  /// it. Open the registry again and look at the log's size. The text is the system's.
  case outcomeUnknown(String)
}
