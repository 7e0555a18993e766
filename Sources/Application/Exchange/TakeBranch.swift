package import EventLog
package import Events
import Exchange
import Projections
import Vault

/// The other branch of a log of one's own, as it is to take the place of what is here.
package struct BranchArrival: Sendable {
  /// What parts from what.
  package let fork: LogFork
  /// The other branch, after what both begin with.
  package let arrival: Arrival
}

extension Registry {
  /// Holds the other branch of an own log against what is here, up to where the two part: what follows
  /// there is to take the place of what follows here.
  ///
  /// - Parameters:
  ///   - opened: from the first event after which they part, or from before it.
  ///   - naming: which kind an event is of, for people.
  package func otherBranch(
    _ opened: OpenedFile, _ keys: any KeyStore,
    _ naming: @escaping @Sendable (EventData) -> String
  ) throws(ApplicationError) -> BranchArrival {
    let (fork, reader) = try branchReader(opened, .look(naming))
    guard let arrival = try reader.arrival(keys, replacing: true) else {
      throw .exchange(.notABranch(fork.log))
    }
    return BranchArrival(fork: fork, arrival: arrival)
  }

  /// The other branch with all that is in it.
  func branchDelivery(
    _ opened: OpenedFile, _ keys: any KeyStore
  ) throws(ApplicationError) -> (fork: LogFork, delivery: Delivery) {
    let (fork, reader) = try branchReader(opened, .take)
    guard let delivery = try reader.delivery(keys) else { throw .exchange(.notABranch(fork.log)) }
    return (fork, delivery)
  }

  private func branchReader(
    _ opened: OpenedFile, _ purpose: ArrivalReader.Purpose
  ) throws(ApplicationError) -> (fork: LogFork, reader: ArrivalReader) {
    let parcel = opened.parcel
    let log = parcel.origin.log
    let here = try provableHead(of: log)
    do throws(ApplicationError) {
      var reader = try ArrivalReader(self, parcel.origin, purpose)
      _ = try reader.read(parcel, from: opened.seen)
    } catch {
      guard case .exchange(.fork(let fork)) = error else { throw error }
      // The other logs stay: what the centre signed is proved by its own.
      var sizes: [LogCode: Int] = [:]
      for one in try logs() { sizes[one] = try size(of: one) }
      sizes[log] = fork.common
      let trunk = at(Cursor(sizes: sizes, origin: .heads))
      var reader = try ArrivalReader(trunk, parcel.origin, purpose)
      _ = try reader.read(parcel, from: opened.seen)
      return (
        LogFork(
          log: log, common: fork.common, here: here, there: parcel.head, atCentre: fork.atCentre),
        reader
      )
    }
    throw .exchange(.notABranch(log))
  }

  /// Sets aside what an own log has after the two branches part, and takes in the other one. What was set
  /// aside stays in the registry and can be recorded again.
  ///
  /// - Parameters:
  ///   - opened: the file again; it is checked again.
  ///   - isConfirmed: whether somebody made sure of an owner's key that nobody vouches for.
  package func take(
    _ branch: BranchArrival, _ opened: OpenedFile, isConfirmed: Bool = false, _ keys: any KeyStore
  ) throws(ApplicationError) -> ReceivedLog {
    try requireWhole()
    if try isUnconfirmed() { throw .restoredUnconfirmed }
    let (arrival, log) = (branch.arrival, branch.fork.log)
    if branch.fork.atCentre == .here { throw .exchange(.fork(branch.fork)) }
    if arrival.trust == .asked, !isConfirmed { throw .exchange(.notConfirmed(log)) }
    let isCopy = try isCopy(log)
    let (fork, delivery) = try branchDelivery(opened, keys)
    guard fork == branch.fork else { throw .exchange(.movedOn(log)) }
    try prepare(delivery)
    let receipt = LogReceipt(
      head: delivery.signed.checkpoint.head, events: delivery.events.count,
      at: try instantOfReceipt(log), isCopy: isCopy, note: delivery.signed.bytes)
    if !isCopy {
      // The head signed on the branch that is given up is not gone on from any more. First: stopped after
      // this, all of it can be done again.
      try keys.locked { () throws(ApplicationError) in try keep(delivery.signed, keys) }
    }
    let head = try appending(log) { () throws(AppendError) in
      try events.received.replace(
        after: fork.common, of: log, with: delivery.events, expecting: fork.here, receipt)
    }
    try finish(delivery, keys)
    try remember(arrival, delivery.isCopy, keys)
    return ReceivedLog(
      log: log, events: delivery.events.count, payloads: delivery.payloads.count, head: head,
      isCopy: delivery.isCopy)
  }

  /// Branches of a log that were set aside, oldest first.
  package func lostBranches(of log: LogCode) throws(ApplicationError) -> [LostBranch] {
    try reading { () throws(LogError) in try events.received.lostBranches(of: log) }
  }
}
