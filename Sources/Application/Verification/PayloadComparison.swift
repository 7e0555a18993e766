import Events
import Vault

/// Goes through the payloads beside the events, both by log and number: each one's hash against its
/// commitment, and that against the event it was put for.
struct PayloadComparison {
  private let store: any PrivateStore
  private var rows: ArraySlice<KeptPayload> = []
  private var last: KeptPayload?
  private var isDone = false
  /// How many were hashed.
  private(set) var count = 0
  /// The first of each log that is not what was committed to.
  private(set) var differing: [LogCode: Int] = [:]
  /// Settled ones whose event was not met: it may have been appended meanwhile.
  private(set) var unmet: [KeptPayload] = []

  init(_ store: any PrivateStore) { self.store = store }

  /// Compares every payload up to and with that of an event.
  mutating func compare(_ handle: Handle, _ commitment: Digest?) throws(PrivateStoreError) {
    while let row = try next(upTo: { $0.handle <= handle }) {
      take(row, isMet: row.handle == handle && row.commitment == commitment)
    }
  }

  /// Compares what is left of a log and of logs before it.
  ///
  /// - Parameter isReadable: whether all events of the log were met.
  mutating func finish(_ log: LogCode, isReadable: Bool) throws(PrivateStoreError) {
    while let row = try next(upTo: { $0.handle.log <= log }) {
      take(row, isMet: row.handle.log == log && !isReadable)
    }
  }

  /// Compares what is left.
  mutating func finish() throws(PrivateStoreError) {
    while let row = try next(upTo: { _ in true }) { take(row, isMet: false) }
  }

  // One that is not settled may be of an append that is under way, or that never came to be.
  private mutating func take(_ row: KeptPayload, isMet: Bool) {
    let handle = row.handle
    let isWrong =
      switch row.content {
      case .whole(let nonce, let bytes):
        Commitment.of(nonce: nonce, payload: bytes) != row.commitment
      case .unreadable: true
      case .partly, .erased, .locked: false
      }
    if row.content != .locked { count += 1 }
    if isWrong {
      differing[handle.log] = min(differing[handle.log] ?? handle.seq, handle.seq)
    } else if !isMet, row.isSettled {
      unmet.append(row)
    }
  }

  private mutating func next(
    upTo isWanted: (KeptPayload) -> Bool
  ) throws(PrivateStoreError) -> KeptPayload? {
    if rows.isEmpty, !isDone {
      rows = try store.payloads(after: last)[...]
      isDone = rows.isEmpty
      last = rows.last ?? last
    }
    guard let row = rows.first, isWanted(row) else { return nil }
    return rows.removeFirst()
  }
}

extension Registry {
  /// What the payloads show, ascending by log.
  func findings(_ payloads: PayloadComparison) -> [VerificationFinding] {
    var strays: [LogCode: Int] = [:]
    var lost: [LogCode: Set<Digest>] = [:]
    for row in payloads.unmet where strays[row.handle.log] == nil {
      let event = try? event(row.handle)
      if event?.commitment == row.commitment { continue }
      let log = row.handle.log
      if lost[log] == nil { lost[log] = (try? lostCommitments(of: log)) ?? [] }
      if lost[log]?.contains(row.commitment) == true { continue }
      strays[row.handle.log] = row.handle.seq
    }
    func finding(_ problem: VerificationFinding.Problem) -> (LogCode, Int) -> VerificationFinding {
      { VerificationFinding(log: $0, seq: $1, problem: problem) }
    }
    return payloads.differing.sorted { $0.key < $1.key }.map(finding(.commitmentDiffers))
      + strays.sorted { $0.key < $1.key }.map(finding(.payloadWithoutEvent))
  }
}
