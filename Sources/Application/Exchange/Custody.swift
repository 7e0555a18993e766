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
    let size = try size(of: log)
    // What was signed of a branch that gave way is no head of this log.
    for receipt in try receipts(of: log).sorted(by: { $0.head.size > $1.head.size })
    where receipt.head.size <= size {
      if try provableHead(of: log, at: receipt.head.size) == receipt.head {
        return try? SignedCheckpoint(receipt.note)
      }
    }
    return nil
  }
}
