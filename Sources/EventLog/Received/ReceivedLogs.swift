package import Events

/// What came from elsewhere into the logs of a store. Duties of whoever implements it: like those of an
/// `EventStore`; events and their receipt are kept together or not at all.
package protocol ReceivedLogs: AnyObject {
  /// What came of a log from elsewhere, oldest first; empty for a log that was only written here.
  func receipts(of log: LogCode) throws(LogError) -> [LogReceipt]

  /// Whether somebody else writes a log: what its last receipt says. One look-up.
  func isCopy(_ log: LogCode) throws(LogError) -> Bool

  /// How many branches of a log were set aside. One look-up: a register in memory is of another branch
  /// when there is one more.
  func branchCount(of log: LogCode) throws(LogError) -> Int

  /// Appends events that were written elsewhere, after those of a head, together with the receipt.
  /// Without events only the receipt is kept.
  ///
  /// - Parameter head: what the log has now; throws `.sizeMismatch` when it has another.
  /// - Throws: `.keyTaken` for an idempotency key that the log has already.
  func take(
    _ events: [Event], into log: LogCode, expecting head: Head, _ receipt: LogReceipt
  ) throws(AppendError) -> Head

  /// Sets aside what the log has after `common` events, and takes others in its place.
  ///
  /// - Parameters:
  ///   - events: numbered `common + 1` …, at least one.
  ///   - head: what the log has now; throws `.sizeMismatch` when it has moved on.
  func replace(
    after common: Int, of log: LogCode, with events: [Event], expecting head: Head,
    _ receipt: LogReceipt
  ) throws(AppendError) -> Head

  /// The branches of a log that were set aside, oldest first.
  func lostBranches(of log: LogCode) throws(LogError) -> [LostBranch]

  /// The events of a branch after those it has in common with the log, in order, as they were stored;
  /// empty when there is no such branch.
  func events(of branch: LostBranch, in log: LogCode) throws(LogError) -> [[UInt8]]
}
