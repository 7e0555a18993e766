import Decisions
package import EventLog
package import Events
package import Exchange
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

extension Registry {
  /// Holds files against what is here, in whatever order they are given.
  package func arrivals(
    _ parcels: [(file: String, parcel: Parcel)], _ keys: any KeyStore
  ) throws(ApplicationError) -> Arrivals {
    var arrivals = Arrivals()
    let byLog = Dictionary(grouping: parcels) { $0.parcel.origin }
    // What the centre says of keys and heads is looked at first.
    let origins = byLog.keys.sorted {
      ($0.log == .central ? 0 : 1, "\($0)") < ($1.log == .central ? 0 : 1, "\($1)")
    }
    // Others may go on recording meanwhile.
    let still = try standingStill()
    for origin in origins {
      let files = (byLog[origin] ?? []).sorted {
        ($0.parcel.events.startIndex, $0.parcel.head.size, $0.file)
          < ($1.parcel.events.startIndex, $1.parcel.head.size, $1.file)
      }
      try read(files, of: origin, in: still, into: &arrivals, keys)
    }
    return arrivals
  }

  private func read(
    _ files: [(file: String, parcel: Parcel)], of origin: LogOrigin, in still: Registry,
    into arrivals: inout Arrivals, _ keys: any KeyStore
  ) throws(ApplicationError) {
    var reader: ArrivalReader
    do throws(ApplicationError) { reader = try ArrivalReader(still, origin) } catch {
      arrivals.refused += files.map { ($0.file, error) }
      return
    }
    for (file, parcel) in files {
      do throws(ApplicationError) {
        if case .known = try reader.read(parcel, from: file) {
          arrivals.known.append((file, origin.log, parcel.head.size))
        }
      } catch {
        if case .exchange(.fork(let fork)) = error { arrivals.forks.append((file, fork)) }
        arrivals.refused.append((file, error))
      }
    }
    do throws(ApplicationError) {
      if let arrival = try reader.arrival(keys), arrival.isNew(in: try isCopy(origin.log)) {
        arrivals.logs.append(arrival)
      }
    } catch { arrivals.refused += files.map { ($0.file, error) } }
  }

  /// Takes in what was looked at: payloads, then the events with their receipt in one piece, then what
  /// they say is forgotten goes here too. Stopped anywhere, it can be done again.
  ///
  /// - Parameter isConfirmed: whether somebody made sure of an owner's key that nobody vouches for.
  package func receive(
    _ arrival: Arrival, isConfirmed: Bool, _ keys: any KeyStore
  ) throws(ApplicationError) -> ReceivedLog {
    try requireWhole()
    // What goes on from a registry that was put back leads towards the newest head.
    if arrival.here.size == 0, try isUnconfirmed() { throw .restoredUnconfirmed }
    if arrival.trust == .asked, !isConfirmed { throw .exchange(.notConfirmed(arrival.log)) }
    try prepare(arrival)
    let receipt = LogReceipt(
      head: arrival.signed.checkpoint.head, events: arrival.events.count,
      at: try instantOfReceipt(arrival), isCopy: arrival.isCopy,
      note: arrival.signed.bytes)
    let head = try appending(arrival.log) { () throws(AppendError) in
      try events.received.take(
        arrival.events, into: arrival.log, expecting: arrival.here, receipt)
    }
    return try finish(arrival, head, keys)
  }

  /// What came later is never known earlier, whatever the clock says.
  func instantOfReceipt(_ arrival: Arrival) throws(ApplicationError) -> Instant {
    let before = [
      try receipts(of: arrival.log).last?.at, try register(of: arrival.log).lastRecorded,
    ]
    return before.compactMap { $0 }.reduce(environment.clock()) { max($0, $1) }
  }

  func prepare(_ arrival: Arrival) throws(ApplicationError) {
    try privately { () throws(PrivateStoreError) in
      try privates.add(arrival.intents)
      if !arrival.payloads.isEmpty {
        try privates.put(arrival.payloads, aliases: arrival.aliases, at: environment.clock())
      }
      if !arrival.isCopy, let secret = arrival.secret,
        try privates.secret(of: arrival.log) == nil
      {
        try privates.setSecret(secret, of: arrival.log)
      }
    }
  }

  func finish(
    _ arrival: Arrival, _ head: Head, _ keys: any KeyStore
  ) throws(ApplicationError) -> ReceivedLog {
    _ = take(arrival.log)
    try complete(arrival.intents)
    try privately { () throws(PrivateStoreError) in
      try privates.settle(arrival.payloads.map(\.commitment))
    }
    if !arrival.isCopy {
      // What this owner signed on another machine is what goes on from here.
      try keys.locked { () throws(ApplicationError) in
        let kept = try signedHead(of: arrival.log, keys)?.checkpoint.head.size ?? 0
        let isOwners = (try? arrival.signed.note.verified(by: [arrival.owner.verifier])) != nil
        if isOwners, kept < arrival.signed.checkpoint.head.size { try keep(arrival.signed, keys) }
      }
    } else if arrival.log == .central || arrival.trust == .asked {
      try keeping { () throws(KeyStoreError) in
        try keys.addKnown(KnownKey(arrival.owner.verifier, words: "\(arrival.log)"))
      }
    }
    return ReceivedLog(
      log: arrival.log, events: arrival.events.count, payloads: arrival.payloads.count, head: head,
      isCopy: arrival.isCopy)
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

extension Arrival {
  /// Whether taking it in changes anything.
  fileprivate func isNew(in isCopyHere: Bool) -> Bool {
    !events.isEmpty || !payloads.isEmpty || isCopy != isCopyHere
  }
}
