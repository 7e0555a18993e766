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
    // Those before were gone through when somebody stopped there.
    let open = lost.open.filter { $0.event.seq >= lost.next ?? 0 }
    var report = Report.lost(lost, try context(of: lost.log))
    // Each is shown with its question.
    if mayAsk, !line.has("alle") { report.sections = [] }
    write(report, line)
    var chosen = Set(open.map(\.event.seq))
    var next: Int?
    if open.isEmpty {
      remark(texts(.allOfBranchKnown))
      if lost.next == nil { return .done }
    } else if !line.has("alle") {
      guard mayAsk else { throw .usage(.allNotSaid) }
      (chosen, next) = try choose(open, lost.log)
      if chosen.isEmpty, next != nil { throw .declined }
    }
    return try record(lost, chosen, next, registry)
  }

  /// What the branch holds that the file brings, or the oldest that was set aside and not gone through; of
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
        for branch in try registry.lostBranches(of: log) {
          let lost = try registry.lostEvents(of: branch, in: log)
          if lost.next != nil { return lost }
          if !lost.open.isEmpty { left = lost }
        }
      }
      return left
    }
  }

  /// Numbers of those that are to be recorded, and of the one at which somebody stopped.
  private func choose(
    _ events: [LostEvent], _ log: LogCode
  ) throws(CommandFailure) -> (chosen: Set<Int>, next: Int?) {
    let names = try namesInRemarks(log)
    var chosen: Set<Int> = []
    for (index, lost) in events.enumerated() {
      remark("\(lost.event.seq)  \(texts.lostLine(lost.event.data, names))")
      switch try askAgain() {
      case .yes: chosen.insert(lost.event.seq)
      case .no: break
      case .all: return (chosen.union(events[index...].map(\.event.seq)), nil)
      case .stop: return (chosen, lost.event.seq)
      }
    }
    return (chosen, nil)
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
    _ lost: LostEvents, _ chosen: Set<Int>, _ next: Int?, _ registry: Registry
  ) throws(CommandFailure) -> ExitCode {
    let (handle, again) = try keeping { () throws(ApplicationError) in
      try registry.recordAgain(lost, only: chosen, next: next)
    }
    let now = Dictionary(again.map { ($0.lost, $0.now) }, uniquingKeysWith: { $1 })
    for seq in chosen.sorted() {
      if let handle = now[seq] {
        say(texts(.recordedAgain, seq, handle))
      } else {
        remark(texts(.notRecordedAgain, seq))
      }
    }
    remark(texts(next == nil ? .branchReviewed : .branchBegun, handle))
    return chosen.allSatisfy { now[$0] != nil } ? .done : .partly
  }
}
