import EventLog
package import Events

/// What is wrong with a noting of heads, whatever the heads are.
package enum NotingProblem: Hashable, Sendable {
  /// An event goes on with a noting that is not the one right before it.
  case cause
  /// A log stands twice in one noting.
  case logTwice
  /// The central log does not stand among them with what it held before.
  case withoutCentral
  /// A log that the noting before it holds is left out.
  case dropped(LogCode)
  /// A log is noted with fewer events than in the noting before it.
  case shrunk(LogCode)
  /// The event was another one when it was read a moment before.
  case readOtherwise
}

/// The notings of heads of the central log: each as one is made, and those that the other logs were
/// held against the very ones that were verified.
struct NotingComparison {
  /// What was read before the pass.
  let ahead: CentralNotes
  /// What the pass met.
  private var met = CentralNotes()
  private var lastMet = 0

  init(_ ahead: CentralNotes) { self.ahead = ahead }

  /// Takes in the next verified event of the central log.
  mutating func take(_ event: Event) {
    met.take(event)
    lastMet = event.seq
  }

  /// - Parameters:
  ///   - central: what is said of the central log; nil when it is not here.
  ///   - here: the logs that are here; nil where others may be elsewhere.
  func findings(_ central: LogClaims?, here: Set<LogCode>?) -> [VerificationFinding] {
    guard let central else { return [] }
    var found: [VerificationFinding] = []
    func find(_ seq: Int, _ problem: NotingProblem) {
      found.append(VerificationFinding(log: central.log, seq: seq, problem: .noting(problem)))
    }
    let read = ahead.notings.filter { $0.seq <= lastMet }
    for noting in Set(read).symmetricDifference(met.notings).map(\.seq).sorted().prefix(1) {
      find(noting, .readOtherwise)
    }
    var before: [LogCode: Int] = [:]
    for noting in wholes(find) {
      check(noting, central, find)
      let sizes = noting.flatMap(\.heads).sizes
      compare(sizes, with: before, central.log) { find(noting[0].seq, $0) }
      before = sizes
    }
    return found + (here.map(missing) ?? [])
  }

  /// The notings, each with the events that go on with it.
  private func wholes(_ find: (Int, NotingProblem) -> Void) -> [[CentralNotes.Noting]] {
    var wholes: [[CentralNotes.Noting]] = []
    for noting in ahead.notings {
      if noting.cause == nil {
        wholes.append([noting])
      } else if let whole = wholes.last, noting.cause == whole[0].seq,
        noting.seq == whole[0].seq + whole.count
      {
        wholes[wholes.count - 1].append(noting)
      } else {
        find(noting.seq, .cause)
      }
    }
    return wholes
  }

  private func check(
    _ whole: [CentralNotes.Noting], _ central: LogClaims, _ find: (Int, NotingProblem) -> Void
  ) {
    let heads = whole.flatMap(\.heads)
    if Set(heads.map(\.log)).count != heads.count { find(whole[0].seq, .logTwice) }
    let own = heads.first { $0.log == central.log }
    // A noting in the append that opens the central log has nothing of it to note.
    let hadEvents = central.kept.contains { $0.size < whole[0].seq }
    if own.map({ $0.size >= whole[0].seq }) ?? hadEvents { find(whole[0].seq, .withoutCentral) }
  }

  /// A noting goes on from the one before it: what a seal is computed from never becomes less. The
  /// first log of each kind is told.
  private func compare(
    _ sizes: [LogCode: Int], with before: [LogCode: Int], _ central: LogCode,
    _ find: (NotingProblem) -> Void
  ) {
    let logs = before.keys.sorted()
    if let log = logs.first(where: { sizes[$0] == nil && $0 != central }) { find(.dropped(log)) }
    if let log = logs.first(where: { (sizes[$0] ?? .max) < before[$0] ?? 0 }) {
      find(.shrunk(log))
    }
  }

  /// Heads of logs that are not here, the first of each log.
  private func missing(_ here: Set<LogCode>) -> [VerificationFinding] {
    var seen: Set<LogCode> = []
    return ahead.notings.flatMap { noting in
      noting.heads.filter { !here.contains($0.log) && seen.insert($0.log).inserted }.map {
        VerificationFinding(
          log: $0.log, seq: $0.size, problem: .notedLogMissing(Handle(.central, noting.seq)))
      }
    }
  }
}
