package import EventLog
package import Events
import Projections

/// How a log stands, for whoever needs all of them.
package struct LogStatus: Sendable {
  /// Which log.
  package let log: LogCode
  /// The chapter's name; nil where none is known.
  package let name: PlaceName?
  /// Whether somebody else writes it.
  package let isCopy: Bool
  /// The head here; `Head.empty` for a chapter of which there is no log.
  package let head: Head
  /// When its last event was recorded.
  package let lastEvent: Instant?
  /// When something last came from its owner; nil for one's own log.
  package let lastReceipt: Instant?
  /// How many of its last events no signature covers; nil when its owner has no key.
  package let unsigned: Int?
  /// Branches that were set aside and of which nobody has gone through all events.
  package let openBranches: Int
  /// Branches that came in a file, were begun on, and of which nobody has gone through the rest.
  package let begunInFiles: Int

  /// How many days nothing was recorded in it, as far as is known here.
  package func silent(on day: CivilDate) -> Int? {
    lastEvent.map { Int(day.days) - Int(NorwegianTime.date(at: $0).days) }
  }
}

extension Registry {
  /// How every log stands, and every open chapter without one.
  package func logStatus(_ keys: (any KeyStore)?) throws(ApplicationError) -> [LogStatus] {
    let organisation = try organisation()
    var found: [LogStatus] = []
    let logs = try logs()
    for log in logs {
      let register = try register(of: log)
      let isCopy = try isCopy(log)
      let head = try provableHead(of: log)
      var signed: Int?
      if isCopy {
        signed = try receivedHead(of: log)?.checkpoint.head.size
      } else if let keys, try ownerKey(of: log) != nil {
        signed = try signedHead(of: log, keys)?.checkpoint.head.size ?? 0
      }
      let branches = try lostBranches(of: log)
      let begun = isCopy ? [] : register.begun.subtracting(branches.map(\.head.root))
      found.append(
        LogStatus(
          log: log, name: organisation.chapters[log]?.name, isCopy: isCopy, head: head,
          lastEvent: register.lastRecorded, lastReceipt: try receipts(of: log).last?.at,
          unsigned: signed.map { max(0, head.size - $0) },
          openBranches: branches.count { register.next(in: $0) != nil }, begunInFiles: begun.count))
    }
    for code in organisation.codes where !logs.contains(code) {
      guard let chapter = organisation.chapters[code], chapter.exists, chapter.closed == nil else {
        continue
      }
      found.append(
        LogStatus(
          log: code, name: chapter.name, isCopy: true, head: .empty, lastEvent: nil,
          lastReceipt: nil, unsigned: nil, openBranches: 0, begunInFiles: 0))
    }
    return found.sorted { $0.log < $1.log }
  }
}

extension ChapterRegister {
  /// Roots of branches with events that nobody has decided about.
  fileprivate var begun: Set<Digest> {
    var newest: [Digest: Int?] = [:]
    for branch in lostBranches { newest[branch.body.root] = .some(branch.body.next) }
    return Set(newest.filter { $0.value != nil }.keys)
  }
}
