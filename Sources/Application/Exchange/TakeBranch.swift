package import EventLog
package import Events
package import Exchange
import Projections
import Vault

/// The other branch of a log of one's own, ready to take the place of what is here.
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
  /// - Parameter parcel: from the first event after which they part, or from before it.
  package func otherBranch(
    _ parcel: Parcel, from file: String, _ keys: any KeyStore
  ) throws(ApplicationError) -> BranchArrival {
    let log = parcel.origin.log
    let here = try provableHead(of: log)
    do throws(ApplicationError) {
      var reader = try ArrivalReader(self, parcel.origin)
      _ = try reader.read(parcel, from: file)
    } catch {
      guard case .exchange(.fork(let fork)) = error else { throw error }
      // The other logs stay: what the centre signed is proved by its own.
      var sizes: [LogCode: Int] = [:]
      for one in try logs() { sizes[one] = try size(of: one) }
      sizes[log] = fork.common
      let trunk = at(Cursor(sizes: sizes, origin: .heads))
      var reader = try ArrivalReader(trunk, parcel.origin)
      _ = try reader.read(parcel, from: file)
      guard let arrival = try reader.arrival(keys, replacing: true) else {
        throw .exchange(.notABranch(log))
      }
      return BranchArrival(
        fork: LogFork(
          log: log, common: fork.common, here: here, there: parcel.head, atCentre: fork.atCentre),
        arrival: arrival)
    }
    throw .exchange(.notABranch(log))
  }

  /// Sets aside what an own log has after the two branches part, and takes in the other one. What was set
  /// aside stays in the registry and can be recorded again.
  ///
  /// - Parameter isConfirmed: whether somebody made sure of an owner's key that nobody vouches for.
  package func take(
    _ branch: BranchArrival, isConfirmed: Bool = false, _ keys: any KeyStore
  ) throws(ApplicationError) -> ReceivedLog {
    try requireWhole()
    if try isUnconfirmed() { throw .restoredUnconfirmed }
    let (arrival, log) = (branch.arrival, branch.fork.log)
    if branch.fork.atCentre == .here { throw .exchange(.fork(branch.fork)) }
    if arrival.trust == .asked, !isConfirmed { throw .exchange(.notConfirmed(log)) }
    let isCopy = try isCopy(log)
    try prepare(arrival)
    let receipt = LogReceipt(
      head: arrival.signed.checkpoint.head, events: arrival.events.count,
      at: try instantOfReceipt(arrival), isCopy: isCopy, note: arrival.signed.bytes)
    if !isCopy {
      // The head signed on the branch that is given up is not gone on from any more. First: stopped after
      // this, all of it can be done again.
      try keys.locked { () throws(ApplicationError) in try keep(arrival.signed, keys) }
    }
    let head = try appending(log) { () throws(AppendError) in
      try events.received.replace(
        after: branch.fork.common, of: log, with: arrival.events, expecting: branch.fork.here,
        receipt)
    }
    return try finish(arrival, head, keys)
  }

  /// Branches of a log that were set aside, oldest first.
  package func lostBranches(of log: LogCode) throws(ApplicationError) -> [LostBranch] {
    try reading { () throws(LogError) in try events.received.lostBranches(of: log) }
  }
}
