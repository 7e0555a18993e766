import Decisions
package import EventLog
package import Events
import Exchange
import Projections
import Vault

/// What was taken in of a log.
package struct ReceivedLog: Hashable, Sendable {
  /// Which log.
  package let log: LogCode
  /// How many events are new.
  package let events: Int
  /// How many payloads are new.
  package let payloads: Int
  /// The log's head now.
  package let head: Head
  /// Whether it is a copy.
  package let isCopy: Bool
}

/// Takes in what was looked at of a log, a file at a time: payloads, then the events with their receipt in
/// one piece, then what they say is forgotten goes here too. Stopped anywhere, it can be done again.
package struct TakeIn {
  private let registry: Registry
  private let arrival: Arrival
  private let keys: any KeyStore
  private var head: Head
  private var isCopy: Bool
  private var events = 0
  private var payloads = 0

  /// Nothing is taken in yet.
  ///
  /// - Parameter isConfirmed: whether somebody made sure of an owner's key that nobody vouches for.
  package init(
    _ arrival: Arrival, into registry: Registry, isConfirmed: Bool, _ keys: any KeyStore
  ) throws(ApplicationError) {
    try registry.requireWhole()
    // What goes on from a registry that was put back leads towards the newest head.
    if arrival.here.size == 0, try registry.isUnconfirmed() { throw .restoredUnconfirmed }
    if arrival.trust == .asked, !isConfirmed { throw .exchange(.notConfirmed(arrival.log)) }
    self.registry = registry
    self.arrival = arrival
    self.keys = keys
    head = arrival.here
    isCopy = try registry.isCopy(arrival.log)
  }

  /// Takes in the next of the files, in the order of `Arrival.files`. It is checked again.
  ///
  /// - Throws: `.movedOn` when the log is not where the files before left it.
  package mutating func take(_ opened: OpenedFile) throws(ApplicationError) {
    var reader = try ArrivalReader(registry, arrival.origin, .take)
    guard reader.here == head else { throw .exchange(.movedOn(arrival.log)) }
    _ = try reader.read(opened.parcel, from: opened.seen)
    guard let delivery = try reader.delivery(keys) else { return }
    if delivery.events.isEmpty, delivery.payloads.isEmpty, delivery.isCopy == isCopy { return }
    head = try registry.receive(delivery, keys)
    isCopy = delivery.isCopy
    events += delivery.events.count
    payloads += delivery.payloads.count
  }

  /// What was taken in so far; nil when it was nothing.
  package var received: ReceivedLog? {
    guard head != arrival.here || payloads > 0 else { return nil }
    return ReceivedLog(
      log: arrival.log, events: events, payloads: payloads, head: head, isCopy: isCopy)
  }

  /// All the files were taken in.
  package func end() throws(ApplicationError) -> ReceivedLog {
    try registry.remember(arrival, isCopy, keys)
    return ReceivedLog(
      log: arrival.log, events: events, payloads: payloads, head: head, isCopy: isCopy)
  }
}

extension Registry {
  fileprivate func receive(
    _ delivery: Delivery, _ keys: any KeyStore
  ) throws(ApplicationError) -> Head {
    try prepare(delivery)
    let receipt = LogReceipt(
      head: delivery.signed.checkpoint.head, events: delivery.events.count,
      at: try instantOfReceipt(delivery.log), isCopy: delivery.isCopy,
      note: delivery.signed.bytes)
    let head = try appending(delivery.log) { () throws(AppendError) in
      try events.received.take(
        delivery.events, into: delivery.log, expecting: delivery.here, receipt)
    }
    try finish(delivery, keys)
    return head
  }

  /// What came later is never known earlier, whatever the clock says.
  func instantOfReceipt(_ log: LogCode) throws(ApplicationError) -> Instant {
    let before = [try receipts(of: log).last?.at, try register(of: log).lastRecorded]
    return before.compactMap { $0 }.reduce(environment.clock()) { max($0, $1) }
  }

  func prepare(_ delivery: Delivery) throws(ApplicationError) {
    try privately { () throws(PrivateStoreError) in
      try privates.add(delivery.intents)
      if !delivery.payloads.isEmpty {
        try privates.put(delivery.payloads, aliases: delivery.aliases, at: environment.clock())
      }
      if !delivery.isCopy, let secret = delivery.secret,
        try privates.secret(of: delivery.log) == nil
      {
        try privates.setSecret(secret, of: delivery.log)
      }
    }
  }

  func finish(_ delivery: Delivery, _ keys: any KeyStore) throws(ApplicationError) {
    _ = take(delivery.log)
    try complete(delivery.intents)
    try privately { () throws(PrivateStoreError) in
      try privates.settle(delivery.payloads.map(\.commitment))
    }
    if delivery.isCopy { return }
    // What this owner signed on another machine is what goes on from here.
    try keys.locked { () throws(ApplicationError) in
      let kept = try signedHead(of: delivery.log, keys)?.checkpoint.head.size ?? 0
      let isOwners = (try? delivery.signed.note.verified(by: [delivery.owner.verifier])) != nil
      if isOwners, kept < delivery.signed.checkpoint.head.size { try keep(delivery.signed, keys) }
    }
  }

  /// Remembers whose key a copy is signed with, where somebody made sure of it.
  func remember(
    _ arrival: Arrival, _ isCopy: Bool, _ keys: any KeyStore
  ) throws(ApplicationError) {
    guard isCopy, arrival.log == .central || arrival.trust == .asked else { return }
    try keeping { () throws(KeyStoreError) in
      try keys.addKnown(KnownKey(arrival.owner.verifier, words: "\(arrival.log)"))
    }
  }

  func appending<T>(
    _ log: LogCode, _ body: () throws(AppendError) -> T
  ) throws(ApplicationError) -> T {
    do throws(AppendError) { return try body() } catch {
      switch error {
      case .sizeMismatch: throw .exchange(.movedOn(log))
      case .keyTaken(let seq): throw .keyTaken(Handle(log, seq))
      case .tooLong: throw .tooLong
      case .unreadable(let seq, let error): throw .undecodable(Handle(log, seq), error)
      case .notContinuous(let seq), .recordedDecreases(let seq):
        throw .exchange(.misplaced(Handle(log, seq)))
      case .outcomeUnknown(let text): throw .outcomeUnknown(log, text)
      case .log(let error): throw .log(error)
      }
    }
  }
}
