import Application
import Events
import Exchange
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
  /// Files that are looked at together, by name: of what is in them nothing is held.
  private(set) var atHand: [String] = []
  /// Those of them with another branch that was to take the place of what is here, and whether it can.
  var switched: [String: Result<Void, ApplicationError>] = [:]
  /// What is to be taken in of those at hand.
  var listing = ArrivalListing()
  /// What was taken in before those at hand.
  private var earlier = ArrivalListing()
  /// Files that are of no use, why, and the exit code of that.
  var refused: [(name: String, reason: String, status: ExitCode)] = []
  /// What was taken in.
  var taken: [LogCode: ReceivedLog] = [:]
  /// Logs of which somebody made sure whose key it is.
  private(set) var confirmed: Set<LogCode> = []
  /// Whether somebody was shown what is at hand.
  private var isShown = false
  /// Whether somebody said no to what was left once others were taken in.
  var isDeclined = false
  /// How many of the refused somebody was told of.
  private var told = 0
  /// Files that are looked at after those at hand, as they go together.
  private var waiting: [[String]] = []

  init(_ opener: ParcelOpener, isSwitching: Bool) {
    self.opener = opener
    self.isSwitching = isSwitching
  }

  /// Puts the files in the order in which they are looked at and taken in.
  mutating func arrange(_ files: [(name: String, header: ParcelHeader)]) {
    waiting = ArrivalOrder.batches(files)
  }

  /// Goes on to the next files; false when there are none.
  mutating func begin() -> Bool {
    if waiting.isEmpty { return false }
    earlier.logs += listing.logs
    earlier.branches += listing.branches
    if isShown { earlier.known += listing.known }
    listing = ArrivalListing(known: isShown ? [] : listing.known)
    isShown = false
    switched = [:]
    atHand = waiting.removeFirst()
    return true
  }

  /// Why files were refused that nobody was told of yet.
  mutating func untold() -> [String] {
    defer { told = refused.count }
    return refused.dropFirst(told).map(\.reason)
  }

  /// What there is to say of the files at hand; that all was here already is said with the last ones.
  mutating func toShow() -> ArrivalListing? {
    isShown = !isNothingNew || waiting.isEmpty && !listing.known.isEmpty
    return isShown ? listing : nil
  }

  /// The logs of which something is new, in their order.
  var logsAtHand: [LogCode] {
    (listing.logs.map(\.log) + listing.branches.map(\.fork.log)).sorted()
  }

  /// All that was looked at and what became of it.
  var whole: ArrivalListing {
    var whole = listing
    whole.logs = earlier.logs + listing.logs
    whole.branches = earlier.branches + listing.branches
    whole.known = earlier.known + listing.known
    whole.refused = refused.map { ($0.name, $0.reason) }
    whole.taken = taken
    return whole
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
    if codes.isEmpty { return isDeclined ? .partly : .done }
    if !taken.isEmpty || !whole.known.isEmpty { return .partly }
    return codes.count == 1 ? codes.first ?? .badData : .badData
  }
}
