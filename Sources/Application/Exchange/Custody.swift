package import EventLog
package import Events

extension Registry {
  /// Whether a log is a copy of somebody else's: read, reported on and verified, never written here.
  package func isCopy(_ log: LogCode) throws(ApplicationError) -> Bool {
    try reading { () throws(LogError) in try events.received.isCopy(log) }
  }

  /// What came of a log from elsewhere, oldest first.
  package func receipts(of log: LogCode) throws(ApplicationError) -> [LogReceipt] {
    try reading { () throws(LogError) in try events.received.receipts(of: log) }
  }

  func requireOwn(_ log: LogCode) throws(ApplicationError) {
    if try isCopy(log) { throw .exchange(.copy(log)) }
  }

  /// The newest head of a copy that its owner signed, with the signature; nil for a log that never came
  /// from elsewhere.
  package func receivedHead(of log: LogCode) throws(ApplicationError) -> SignedCheckpoint? {
    let receipts = try receipts(of: log)
    guard let newest = receipts.max(by: { $0.head.size < $1.head.size }) else { return nil }
    return try? SignedCheckpoint(newest.note)
  }
}
