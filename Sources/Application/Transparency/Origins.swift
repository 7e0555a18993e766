package import EventLog
package import Events
import Projections

extension Registry {
  /// The identity of a log towards others.
  package func origin(of log: LogCode) throws(ApplicationError) -> LogOrigin {
    guard let event = try at(nil).event(Handle(log, 1)), case .logOpened(let opened) = event.data
    else {
      throw .unknownHandle("\(Handle(log, 1))")
    }
    return LogOrigin(organisation: opened.organisation, log: log, id: opened.id)
  }

  /// The log that commits to all others: the central one, or the only one, of those that are ours.
  package func sealingLog() throws(ApplicationError) -> LogCode {
    let all = try logs()
    var logs: [LogCode] = []
    for log in all where try !isCopy(log) { logs.append(log) }
    if logs.isEmpty { logs = all }
    if logs.contains(.central) { return .central }
    guard logs.count == 1 else { throw .transparency(.severalLogs(logs)) }
    return logs[0]
  }

  /// The head of a log, with its root computed anew from the hashes that proofs are made of.
  func provableHead(of log: LogCode) throws(ApplicationError) -> Head {
    let head = try reading { () throws(LogError) in try events.head(of: log) }
    return try provableHead(of: log, at: head.size)
  }

  /// The head a log had with so many events, from the hashes that proofs are made of.
  func provableHead(of log: LogCode, at size: Int) throws(ApplicationError) -> Head {
    try reading { () throws(LogError) in
      var tree = events.tree(of: log, size: size)
      let root = try tree.root(at: size)
      if let kept = try events.keptHead(of: log, at: size), kept.root != root {
        throw .damaged(log: log, seq: size)
      }
      return Head(size: size, root: root)
    }
  }
}
