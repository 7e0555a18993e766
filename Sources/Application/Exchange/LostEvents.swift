package import EventLog
package import Events
import Projections
import Vault

/// What a branch holds that was given up, each event with what can become of it.
package struct LostEvents: Sendable {
  /// Which log.
  package let log: LogCode
  /// How many events both have, and the head of the one that was given up.
  package let branch: LostBranch
  /// Those that say something and are not here, in their order.
  package let events: [LostEvent]
  /// How many are here already, or were recorded again before.
  package let known: Int
  /// Number in the branch from which on nobody has decided yet: of the first event where nobody has begun,
  /// nil where all of it was gone through.
  package let next: Int?
  /// Numbers here of those that are here already.
  let now: [Int: Int]
  /// Texts that came with a file and are not kept here, by their commitments.
  var texts: [Events.Digest: PayloadText] = [:]

  /// Those that can be recorded again, in their order.
  package var open: [LostEvent] { events.filter { $0.obstacle == nil } }
}

/// An event of a branch that was given up.
package struct LostEvent: Sendable, Hashable {
  /// As it was recorded there.
  package let event: Event
  /// Why it is not recorded again; nil when it can be.
  package let obstacle: Obstacle?

  /// Why something cannot be recorded again.
  package enum Obstacle: Hashable, Sendable, CaseIterable {
    /// It stands for itself only: a key, heads, a seal, what opened the log.
    case ofTheBranch
    /// It is about somebody who is forgotten.
    case forgotten
  }
}

extension Registry {
  /// What a branch holds that was set aside when the log took another one in.
  package func lostEvents(
    of branch: LostBranch, in log: LogCode
  ) throws(ApplicationError) -> LostEvents {
    var events: [Event] = []
    let bytes = try reading { () throws(LogError) in
      try self.events.received.events(of: branch, in: log)
    }
    for (index, line) in bytes.enumerated() {
      do throws(CodingError) { events.append(try Event(bytes: line)) } catch {
        throw .undecodable(Handle(log, branch.common + 1 + index), error)
      }
    }
    return try lost(events, branch, log)
  }

  /// What events of branches commit to that were set aside.
  func lostCommitments(of log: LogCode) throws(ApplicationError) -> Set<Digest> {
    var found: Set<Digest> = []
    for branch in try lostBranches(of: log) {
      let events = try reading { () throws(LogError) in
        try self.events.received.events(of: branch, in: log)
      }
      for bytes in events {
        if let commitment = try? Event(bytes: bytes).commitment { found.insert(commitment) }
      }
    }
    return found
  }

  func lost(
    _ events: [Event], _ branch: LostBranch, _ log: LogCode
  ) throws(ApplicationError) -> LostEvents {
    let register = try register(of: log)
    var again: Set<Int> = []
    for lost in register.lostBranches where lost.body.root == branch.head.root {
      again.formUnion(lost.body.again.map(\.lost))
    }
    var (mine, known) = ([] as [LostEvent], 0)
    var here: [EventData: [Int]] = [:]
    var now: [Int: Int] = [:]
    try reading { () throws(LogError) in
      try self.events.read(log, from: branch.common + 1) { seq, bytes in
        if let event = try? Event(bytes: bytes) { here[event.data, default: []].append(seq) }
        return true
      }
    }
    for event in events {
      if again.contains(event.seq) {
        known += 1
        continue
      }
      if let seq = try numberHere(of: event, in: log, &here) {
        now[event.seq] = seq
        known += 1
        continue
      }
      switch event.data {
      case .actorNamed, .clockOverridden: known += 1
      case .logOpened, .ownerKeySet, .headsNoted, .reportSealed, .logReceived, .ownerKeyConfirmed,
        .branchLost, .dataAccessed, .receiverKeySet:
        mine.append(LostEvent(event: event, obstacle: .ofTheBranch))
      default:
        let isForgotten = event.people.contains { register.erasures[$0] != nil }
        mine.append(LostEvent(event: event, obstacle: isForgotten ? .forgotten : nil))
      }
    }
    return LostEvents(
      log: log, branch: branch, events: mine, known: known, next: register.next(in: branch),
      now: now)
  }

  /// The same row of a form has the same key; without one, it is the same when it says the same.
  private func numberHere(
    of event: Event, in log: LogCode, _ here: inout [EventData: [Int]]
  ) throws(ApplicationError) -> Int? {
    if let key = event.key {
      return try reading { () throws(LogError) in try events.number(ofKey: key, in: log) }
    }
    guard let numbers = here[event.data], let first = numbers.first else { return nil }
    here[event.data] = Array(numbers.dropFirst())
    return first
  }
}

extension ChapterRegister {
  /// Number from which on nobody has decided about the events of a branch; nil when all are gone through.
  func next(in branch: EventLog.LostBranch) -> Int? {
    guard let last = lostBranches.last(where: { $0.body.root == branch.head.root }) else {
      return branch.common + 1
    }
    return last.body.next
  }
}

extension Event {
  /// The people that it states something of, and of nothing else. What forgets them is no such thing.
  fileprivate var people: [Pseudonym] {
    if let person = data.payloadPerson(recordedBy: actor) { return [person] }
    switch data {
    case .roleGranted(let body): return [body.person]
    case .consentGiven(let body): return [body.person]
    case .consentWithdrawn(let body): return [body.person]
    default: return []
    }
  }
}
