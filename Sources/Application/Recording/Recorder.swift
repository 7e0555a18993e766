import Decisions
import EventLog
package import Events
import Projections
import Vault

/// What was recorded.
package struct Receipt: Hashable, Sendable {
  /// The events, ascending; the first stands for the whole.
  package let handles: [Handle]
  /// False when the idempotency key said that it was there already.
  package let isNew: Bool
}

extension Registry {
  /// How often we decide anew when others record in the same log.
  private static let attempts = 20

  /// Load, decide, append, and decide anew when the log has moved on: written once, here.
  ///
  /// - Parameters:
  ///   - someone: who records; nil for whoever records in this copy of the registry.
  ///   - decide: adds events to the recording and returns the numbers that make the receipt; runs
  ///     again on a fresh register after a collision.
  package func record(
    in log: LogCode, as someone: Actor? = nil,
    _ decide: (inout Recording) throws(ApplicationError) -> [Int]
  ) throws(ApplicationError) -> Receipt {
    for _ in 0..<Self.attempts {
      var recording = try begin(log, as: someone)
      let numbers = try decide(&recording)
      guard !recording.events.isEmpty, !numbers.isEmpty else {
        return Receipt(handles: [], isNew: false)
      }
      switch try commit(recording) {
      case .appended: return Receipt(handles: numbers.map { Handle(log, $0) }, isNew: true)
      case .alreadyRecorded(let there):
        return Receipt(handles: there.map { Handle(log, $0) }, isNew: false)
      case nil: continue
      }
    }
    throw .contention(log)
  }

  /// A recording on the log as it stands, opened and with the actor introduced.
  ///
  /// - Parameter someone: who records; nil for whoever records in this copy of the registry.
  func begin(_ log: LogCode, as someone: Actor? = nil) throws(ApplicationError) -> Recording {
    try requireWhole()
    // Before anything is decided: a payload could not be sealed, nor a name be looked up.
    if privates.isLocked { throw .privateStore(accesses == nil ? .readOnly : .locked) }
    // Who looks is put on record all the same.
    if log != .access, try isUnconfirmed() { throw .restoredUnconfirmed }
    try requireOwn(log)
    let register = try caughtUp(take(log), log)
    let actor = if let someone { someone } else { try requiredActor() }
    let header = events.registry
    let instant: Instant
    var problem: ClockProblem?
    switch ClockRule.instant(
      now: environment.clock(), last: register.lastRecorded, built: environment.built,
      demo: header.demo)
    {
    case .success(let allowed): instant = allowed
    case .failure(let refusal):
      guard environment.overridesClock else { throw .clock(refusal) }
      problem = refusal.problem
      instant = max(refusal.now, refusal.last ?? refusal.now)
    }
    var recording = Recording(
      register, recorded: instant, actor: actor, random: environment.draw)
    if recording.expected == 0 {
      recording.add(
        Decided(
          .logOpened(
            LogOpened(
              organisation: header.organisation, id: environment.newID(), demo: header.demo))))
    }
    if recording.register.actors[actor.pseudonym] != actor.role {
      recording.add(
        Decided(.actorNamed(ActorNamed(role: actor.role)), words: actor.name.map { .name($0) }))
    }
    if let problem {
      recording.add(Decided(.clockOverridden(ClockOverridden(problem: problem))))
    }
    return recording
  }

  /// Nothing is recorded where things are shown as a cursor has them.
  package func requireWhole() throws(ApplicationError) {
    if let cursor { throw .readOnlyCursor(cursor) }
  }

  /// Writes payloads, then events. nil when the log has moved on and all must be decided anew.
  func commit(_ recording: Recording) throws(ApplicationError) -> AppendOutcome? {
    let log = recording.register.log
    if !recording.payloads.isEmpty || !recording.aliases.isEmpty {
      do throws(PrivateStoreError) {
        try privates.put(
          recording.payloads, aliases: recording.aliases, at: environment.clock())
      } catch {
        // Somebody else gave the same name to another id meanwhile.
        if case .aliasTaken = error { return nil }
        throw .privateStore(error)
      }
    }
    do throws(AppendError) {
      let outcome = try events.append(
        recording.events, to: log, expecting: recording.expected)
      if case .appended = outcome { keep(recording.register) }
      return outcome
    } catch {
      switch error {
      case .sizeMismatch, .recordedDecreases: return nil
      case .keyTaken(let seq): throw .keyTaken(Handle(log, seq))
      case .tooLong: throw .tooLong
      case .unreadable(let seq, let error): throw .undecodable(Handle(log, seq), error)
      case .notContinuous(let seq): throw .log(.damaged(log: log, seq: seq))
      case .outcomeUnknown(let text): throw .outcomeUnknown(log, text)
      case .log(let error): throw .log(error)
      }
    }
  }

  /// The secret of a log, drawn when it is first needed.
  package func secret(of log: LogCode) throws(ApplicationError) -> [UInt8] {
    let known = try privately { () throws(PrivateStoreError) in try privates.secret(of: log) }
    if let known { return known }
    // With another secret no row would be recognised, and all would be recorded once more.
    guard try reading({ () throws(LogError) in try events.keys(of: log) }).isEmpty else {
      throw .secretLost(log)
    }
    return try privately { () throws(PrivateStoreError) in
      try privates.setSecret(environment.draw(32), of: log)
      guard let secret = try privates.secret(of: log) else { throw .storage("secret not kept") }
      return secret
    }
  }
}
