import Application
import EventLog
import Events
import Exchange
import LineEditing
import Projections
import Reports
import Texts

extension Session {
  /// `før på nytt`: events of a branch that was given up, each yes or no.
  func recordAgain(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    guard let lost = try lostEvents(registry, line) else {
      remark(texts(.noBranches))
      return .noInput
    }
    topic = lost.log
    let open = lost.events.filter { $0.obstacle == nil }
    var report = Report.lost(lost, try context(of: lost.log))
    // Each is shown with its question.
    if mayAsk, !line.has("alle") { report.sections = [] }
    write(report, line)
    var chosen = Set(open.map(\.event.seq))
    if open.isEmpty {
      remark(texts(.allOfBranchKnown))
      if try isReviewed(lost) { return .done }
    } else if !line.has("alle") {
      guard mayAsk else { throw .usage(.allNotSaid) }
      let (some, isStopped) = try choose(open, lost.log)
      if some.isEmpty, isStopped { throw .declined }
      chosen = some
    }
    return try record(lost, chosen, registry)
  }

  /// What the branch holds that the file brings, or the oldest that was set aside and not looked at; of
  /// those that were, the newest with something left.
  private func lostEvents(
    _ registry: Registry, _ line: ParsedCommand
  ) throws(CommandFailure) -> LostEvents? {
    if let path = line.parameters.first {
      let source: ParcelSource
      do throws(FileError) { source = try parcelSource(path) } catch {
        throw .file(error, path: path)
      }
      let keys = try requiredKeys(line)
      var opener = ParcelOpener(registry, keys)
      let opened = try withPassphrases(line) { (passphrases) throws(ApplicationError) in
        try opener.open(source, named: path, passphrases)
      }
      let log = opened.parcel.origin.log
      return try keeping { () throws(ApplicationError) in
        if try registry.isCopy(log) { throw .exchange(.copy(log)) }
        return try registry.lostEvents(of: opened, keys)
      }
    }
    return try using { (registry) throws(ApplicationError) in
      var logs = try registry.logs()
      if let named = line[option: "lag"] { logs = [try registry.log(named: named)] }
      var left: LostEvents?
      for log in logs {
        let seen = Set(try registry.register(of: log).lostBranches.map(\.body.root))
        for branch in try registry.lostBranches(of: log) {
          let lost = try registry.lostEvents(of: branch, in: log)
          if !seen.contains(branch.head.root) { return lost }
          if lost.events.contains(where: { $0.obstacle == nil }) { left = lost }
        }
      }
      return left
    }
  }

  private func isReviewed(_ lost: LostEvents) throws(CommandFailure) -> Bool {
    try using { (registry) throws(ApplicationError) in
      try registry.register(of: lost.log).lostBranches.contains {
        $0.body.root == lost.branch.head.root
      }
    }
  }

  private func choose(
    _ events: [LostEvent], _ log: LogCode
  ) throws(CommandFailure) -> (chosen: Set<Int>, isStopped: Bool) {
    let names = try namesInRemarks(log)
    var chosen: Set<Int> = []
    for (index, lost) in events.enumerated() {
      remark("\(lost.event.seq)  \(texts.lostLine(lost.event.data, names))")
      switch try askAgain() {
      case .yes: chosen.insert(lost.event.seq)
      case .no: break
      case .all: return (chosen.union(events[index...].map(\.event.seq)), false)
      case .stop: return (chosen, true)
      }
    }
    return (chosen, false)
  }

  private enum AgainAnswer { case yes, no, all, stop }

  private func askAgain() throws(CommandFailure) -> AgainAnswer {
    while true {
      let request = LineRequest(prompt: texts(.againQuestion), entersHistory: false)
      guard case .line(let line) = readLine(request) else { throw .interrupted }
      switch Nearby.fold(line.trimmed) {
      case "", "j", "ja", "y", "yes": return .yes
      case "n", "nei", "no": return .no
      case "a", "alle", "all": return .all
      case "s", "slutt", "stop", ".": return .stop
      default: remark(texts(.answerAgain))
      }
    }
  }

  private func record(
    _ lost: LostEvents, _ chosen: Set<Int>, _ registry: Registry
  ) throws(CommandFailure) -> ExitCode {
    var left = chosen.sorted()[...]
    var now: [Int: Handle] = [:]
    var first: Handle?
    repeat {
      let some = Set(left.prefix(BranchLost.range.upperBound))
      left = left.dropFirst(some.count)
      let (handle, again) = try keeping { () throws(ApplicationError) in
        try registry.recordAgain(lost, only: some)
      }
      if first == nil { first = handle }
      for pair in again { now[pair.lost] = pair.now }
    } while !left.isEmpty
    for seq in chosen.sorted() {
      if let handle = now[seq] {
        say(texts(.recordedAgain, seq, handle))
      } else {
        remark(texts(.notRecordedAgain, seq))
      }
    }
    if let first { remark(texts(.branchReviewed, first)) }
    return now.count == chosen.count ? .done : .partly
  }
}
