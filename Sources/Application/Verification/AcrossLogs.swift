import EventLog
import Events
import Projections
import Vault

/// What is compared across the logs while each is read once. What is not checked is nil.
struct AcrossLogs {
  var payloads: PayloadComparison?
  private(set) var notings: NotingComparison?
  private(set) var seals: SealComparison?
  private(set) var owners: OwnerKeyComparison?
  private(set) var received: ReceivedNotes?

  /// The noted heads of each log that agree with it, each with the number of its event.
  private(set) var agreedNoted: [LogCode: [(seq: Int, size: Int)]] = [:]

  private let noted: [LogCode: [(seq: Int, head: NotedHead)]]
  private let copies: Set<LogCode>

  /// - Parameter copies: logs that somebody else writes. Where the central log is one, others may lag
  ///   behind what the centre has noted, or not be here.
  init(
    _ ahead: CentralNotes, _ checks: Set<Check>, _ privates: any PrivateStore,
    copies: Set<LogCode>
  ) {
    self.copies = copies
    payloads = checks.contains(.commitments) ? PayloadComparison(privates) : nil
    notings = checks.contains(.notedHeads) ? NotingComparison(ahead) : nil
    noted = notings == nil ? [:] : ahead.heads
    seals = checks.contains(.seals) ? SealComparison(ahead) : nil
    owners = checks.contains(.ownerKeys) ? OwnerKeyComparison() : nil
    received = checks.isDisjoint(with: [.receipts, .branches]) ? nil : ReceivedNotes()
  }

  /// A log of so many events is about to be read.
  ///
  /// - Returns: the heads of it that are noted.
  mutating func begin(_ log: LogCode, size: Int) -> [(seq: Int, head: NotedHead)] {
    seals?.begin(log)
    let heads = noted[log] ?? []
    return isPart && copies.contains(log) ? heads.filter { $0.head.size <= size } : heads
  }

  /// Whether the centre may know of logs that are not here.
  var isPart: Bool { copies.contains(.central) }

  /// Takes in an event that could be read, and the register that has taken it in.
  mutating func take(
    _ event: Event, _ register: ChapterRegister
  ) throws(PrivateStoreError) {
    try payloads?.compare(event.handle, event.commitment)
    if event.log == .central { notings?.take(event) }
    seals?.take(event, register)
  }

  /// The log that was read has come to its end.
  mutating func finish(_ verifier: LogVerifier) throws(PrivateStoreError) {
    try payloads?.finish(verifier.log, isReadable: verifier.isReadable)
    owners?.take(verifier.register)
    received?.take(verifier)
    agreedNoted[verifier.log] = verifier.agreedNoted
  }
}
