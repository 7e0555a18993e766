import EventLog
import Events
import Projections

/// The notes that logs were received with, gathered in the pass. Their signatures are checked when all logs
/// were read: the central log's keys may have signed any.
struct ReceivedNotes {
  private var hasCentral = false
  private var central: [PublicKey] = []
  private var notes: [ReceivedNote] = []
  private var found: [VerificationFinding] = []

  /// Takes what came of a log that was read to its end, or as far as it can be.
  mutating func take(_ verifier: LogVerifier) {
    if verifier.log == .central {
      hasCentral = true
      central = verifier.register.ownerKeys.map(\.key)
    }
    guard let (findings, notes) = verifier.received else { return }
    found += findings
    // Of a log that cannot be read to its end nobody knows all keys.
    if verifier.isReadable { self.notes += notes }
  }

  /// The first difference of each kind in each log.
  func findings() -> [VerificationFinding] {
    var all = found
    var told = Set(found.filter { $0.problem == .receivedNoteDiffers }.map(\.log))
    for note in notes where !note.isSigned(central: hasCentral ? central : nil) {
      guard told.insert(note.origin.log).inserted else { continue }
      all.append(
        VerificationFinding(
          log: note.origin.log, seq: note.signed.checkpoint.head.size,
          problem: .receivedNoteDiffers))
    }
    return all
  }
}

extension Registry {
  /// What is kept of a log that came from elsewhere; nil when there is nothing.
  ///
  /// - Throws: `.damaged` when it cannot be read.
  func received(
    _ log: LogCode, _ checks: Set<Check>
  ) throws(LogError) -> ReceivedComparison? {
    if checks.isDisjoint(with: [.receipts, .branches]) { return nil }
    let receipts = try events.received.receipts(of: log)
    var branches: [(branch: LostBranch, events: [[UInt8]])] = []
    for branch in try events.received.lostBranches(of: log) {
      branches.append((branch, try events.received.events(of: branch, in: log)))
    }
    if receipts.isEmpty, branches.isEmpty { return nil }
    return ReceivedComparison(log, receipts, branches, checks)
  }
}
