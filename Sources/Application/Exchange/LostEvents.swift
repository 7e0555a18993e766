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
  /// Texts that came with a file and are not kept here, by their commitments.
  var texts: [Events.Digest: PayloadText] = [:]
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
    /// It changes something that is not here.
    case aboutNothing
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
    var here: [EventData: Int] = [:]
    try reading { () throws(LogError) in
      try self.events.read(log, from: branch.common + 1) { _, bytes in
        if let event = try? Event(bytes: bytes) { here[event.data, default: 0] += 1 }
        return true
      }
    }
    for event in events {
      if again.contains(event.seq) {
        known += 1
        continue
      }
      if try isHere(event, in: log, &here) {
        known += 1
        continue
      }
      switch event.data {
      case .actorNamed, .clockOverridden: known += 1
      case .logOpened, .ownerKeySet, .headsNoted, .reportSealed, .logReceived, .ownerKeyConfirmed,
        .branchLost, .dataAccessed, .receiverKeySet:
        mine.append(LostEvent(event: event, obstacle: .ofTheBranch))
      default: mine.append(LostEvent(event: event, obstacle: nil))
      }
    }
    return LostEvents(log: log, branch: branch, events: mine, known: known)
  }

  /// The same row of a form has the same key; without one, it is the same when it says the same.
  private func isHere(
    _ event: Event, in log: LogCode, _ here: inout [EventData: Int]
  ) throws(ApplicationError) -> Bool {
    if let key = event.key {
      return try reading { () throws(LogError) in try events.number(ofKey: key, in: log) } != nil
    }
    guard let count = here[event.data], count > 0 else { return false }
    here[event.data] = count - 1
    return true
  }
}
