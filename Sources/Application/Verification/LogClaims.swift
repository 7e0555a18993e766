import EventLog
import Events

/// What is said of a log beside its events, read before them.
struct LogClaims {
  let log: LogCode
  /// The roots kept with the appends, ascending by size.
  var kept: [KeptRoot] = []
  /// The table of idempotency keys; nil when it is not compared.
  var keys: [(seq: Int, key: Digest?)]?
  /// The roots kept for complete subtrees; nil when they are not compared.
  var nodes: NodeVerifier?
  /// The saved view, if there is one of the log as it is read here.
  var view: StoredView?
  /// What is kept of the log that came from elsewhere; nil when there is nothing, or it is not compared.
  var received: ReceivedComparison?
  /// Heads from elsewhere.
  var outside: [OutsideHead] = []
  /// Heads that the central log notes, each with the number of its event.
  var noted: [(seq: Int, head: NotedHead)] = []

  /// How far the log is read: an append while we read is left for the next time.
  var size = 0

  /// The roots to be compared.
  func roots(_ checks: Set<Check>) -> [(size: Int, root: Digest?, by: RootComparison.Witness)] {
    var roots: [(size: Int, root: Digest?, by: RootComparison.Witness)] = []
    if checks.contains(.keptRoots) { roots += kept.map { ($0.size, $0.root, .kept) } }
    if let head = view?.head { roots.append((head.size, head.root, .view)) }
    roots += noted.map { ($0.head.size, $0.head.root, .noted($0.seq)) }
    roots += outside.map { ($0.head.size, $0.head.root, .outside($0.source, $0.logID)) }
    return roots
  }
}

extension Registry {
  /// - Parameters:
  ///   - isHeadless: whether no head of any log is kept, so that nothing tells how far to read.
  ///   - outside: heads of this log.
  func claims(
    _ log: LogCode, _ checks: Set<Check>, isHeadless: Bool, outside: [OutsideHead]
  ) throws(ApplicationError) -> LogClaims {
    var claims = LogClaims(log: log)
    claims.kept = try reading { () throws(LogError) in try events.keptRoots(of: log) }
    claims.size = isHeadless ? .max : claims.kept.last?.size ?? 0
    let size = claims.size
    if checks.contains(.keys) {
      claims.keys = try reading { () throws(LogError) in try events.keys(of: log) }
        .filter { $0.seq <= size }
    }
    if checks.contains(.subtreeRoots) { claims.nodes = try nodeVerifier(of: log, isHeadless) }
    if checks.contains(.views), let view = views.view(of: log) {
      // Saved since, of what was appended since: another time.
      let newest = view.head.size > size ? try newestSize(of: log) : size
      claims.view = view.head.size > size && view.head.size <= newest ? nil : view
    }
    if checks.contains(.outsideHeads) { claims.outside = outside }
    return claims
  }

  /// The size of the newest kept head, whatever its root is.
  func newestSize(of log: LogCode) throws(ApplicationError) -> Int {
    try reading { () throws(LogError) in try events.keptRoots(of: log).last?.size ?? 0 }
  }
}
