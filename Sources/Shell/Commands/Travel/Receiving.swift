import Application
import Events
import Reports
import Texts

/// Files on their way in.
struct Receiving {
  /// Whether another branch may take the place of what is here.
  let isSwitching: Bool
  /// What opens files.
  var opener: ParcelOpener
  /// What private keys are unlocked with.
  var passphrases = Passphrases()
  /// Files with another branch that was to take the place of what is here, and whether it can.
  var switched: [String: Result<Void, ApplicationError>] = [:]
  /// What is to be taken in.
  var listing = ArrivalListing()
  /// Files that are of no use, why, and the exit code of that.
  var refused: [(name: String, reason: String, status: ExitCode)] = []
  /// What was taken in.
  var taken: [LogCode: ReceivedLog] = [:]
  /// Logs of which somebody made sure whose key it is.
  private(set) var confirmed: Set<LogCode> = []

  init(_ opener: ParcelOpener, isSwitching: Bool) {
    self.opener = opener
    self.isSwitching = isSwitching
  }

  /// Whether there is nothing to take in.
  var isNothingNew: Bool { listing.logs.isEmpty && listing.branches.isEmpty }

  /// Logs whose owner's key nobody vouches for.
  var asked: [Arrival] {
    (listing.logs + listing.branches.map(\.arrival)).filter { $0.trust == .asked }
  }

  mutating func confirm(_ log: LogCode) { confirmed.insert(log) }

  mutating func confirmAll() { confirmed.formUnion(asked.map(\.log)) }

  /// Leaves out the logs whose keys were not confirmed; which they are.
  mutating func dropUnconfirmed() -> [Arrival] {
    let left = asked.filter { !confirmed.contains($0.log) }
    let logs = Set(left.map(\.log))
    listing.logs.removeAll { logs.contains($0.log) }
    listing.branches.removeAll { logs.contains($0.fork.log) }
    return left
  }

  /// 1 when a log has two branches; 2 when some files were of use; else what was wrong with them all.
  var status: ExitCode {
    let codes = Set(refused.map(\.status))
    if codes.contains(.difference) { return .difference }
    if codes.isEmpty { return .done }
    if !taken.isEmpty || !listing.known.isEmpty { return .partly }
    return codes.count == 1 ? codes.first ?? .badData : .badData
  }
}
