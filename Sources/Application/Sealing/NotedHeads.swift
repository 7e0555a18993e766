import Decisions
import EventLog
package import Events
import Projections

extension [NotedHead] {
  /// The size of each log, as it stands first: a noting from elsewhere may hold a log twice.
  var sizes: [LogCode: Int] {
    Dictionary(map { ($0.log, $0.size) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Registry {
  /// How many heads one heads-noted holds.
  private static let headsAnEvent = HeadsNoted.range.upperBound

  /// Adds the heads of all logs as they are now to a recording in the central log: one event, or several
  /// where they do not fit. What the central log holds before this recording is noted too.
  ///
  /// - Returns: the number of the first event, and the cursor that the heads make.
  func noteHeads(
    in recording: inout Recording
  ) throws(ApplicationError) -> (seq: Int, cursor: Cursor) {
    // Never the first that is heard of it: a chapter's registry has no central log.
    guard recording.register.log == .central, recording.expected > 0 else { throw .onlyCentral }
    var noted: [NotedHead] = []
    for (log, head) in try reading({ () throws(LogError) in try events.heads() }) {
      let size = log == recording.register.log ? recording.expected : head.size
      if size == 0 { continue }
      let head = try provableHead(of: log, at: size)
      noted.append(
        NotedHead(log: log, logID: try origin(of: log).id, root: head.root, size: head.size))
    }
    var first: Int?
    for start in stride(from: 0, to: noted.count, by: Self.headsAnEvent) {
      let part = Array(noted[start..<min(start + Self.headsAnEvent, noted.count)])
      let seq = recording.add(Decided(.headsNoted(HeadsNoted(heads: part))), cause: first)
      first = first ?? seq
    }
    guard let first else { throw .onlyCentral }
    return (
      first, Cursor(sizes: noted.sizes, origin: .noted(Handle(recording.register.log, first)))
    )
  }

  /// The heads that a heads-noted and those recorded with it name.
  package func notedHeads(_ handle: Handle) throws(ApplicationError) -> [NotedHead] {
    try headEvents(handle).flatMap { event -> [NotedHead] in
      if case .headsNoted(let body) = event.data { body.heads } else { [] }
    }
  }

  /// The events of one noting: the first, and those that name it as their cause.
  func headEvents(_ handle: Handle) throws(ApplicationError) -> [Event] {
    guard let first = try event(handle), case .headsNoted = first.data else {
      throw .unknownHandle("\(handle)")
    }
    var found = [first]
    while let next = try event(Handle(handle.log, handle.seq + found.count)),
      case .headsNoted = next.data, next.cause == handle.seq
    {
      found.append(next)
    }
    return found
  }
}
