package import Decisions
package import Events
import Projections

extension Registry {
  /// Records a goal of a chapter's plan.
  package func adopt(
    _ statement: GoalStatement, in chapter: LogCode
  ) throws(ApplicationError) -> Receipt {
    try record(in: chapter) { (recording) throws(ApplicationError) in
      _ = try self.chapter(required: chapter, register: recording.register)
      return try add(statement, to: &recording)
    }
  }

  /// The number that the next goal of a chapter's plan gets; nil when the plan is full.
  package func nextGoal(of chapter: LogCode, in year: Int) throws(ApplicationError) -> Int? {
    PlanDecider(register: try register(of: chapter)).nextNumber(in: year)
  }

  /// Records that an entry is of a goal, by the goal's number in the plan of the entry's year.
  ///
  /// - Returns: the receipt, an empty one when it is so already, and the entry itself when the number of one of its corrections was given.
  package func link(
    _ handle: Handle, toNumber number: Int
  ) throws(ApplicationError) -> (entry: Handle, receipt: Receipt) {
    let entry = try rootEvent(of: handle)
    let receipt = try record(in: entry.log) { (recording) throws(ApplicationError) in
      let before = recording.register.size
      try addLink(of: entry.seq, toNumber: number, to: &recording)
      return recording.register.size == before ? [] : [recording.register.size]
    }
    return (entry, receipt)
  }

  /// Records that an entry is of no goal any longer; with the entry itself, as above.
  package func unlink(
    _ handle: Handle
  ) throws(ApplicationError) -> (entry: Handle, receipt: Receipt) {
    let entry = try rootEvent(of: handle)
    let receipt = try record(in: entry.log) { (recording) throws(ApplicationError) in
      try addLink(of: entry.seq, to: nil, cause: nil, to: &recording)
      return [recording.register.size]
    }
    return (entry, receipt)
  }

  /// Adds a goal; its number in the log.
  func add(
    _ statement: GoalStatement, to recording: inout Recording
  ) throws(ApplicationError) -> [Int] {
    let decider = PlanDecider(register: recording.register)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let decided = try refusing { () throws(Refusal) in
      try decider.adopt(statement, actor: actor, recorded: instant)
    }
    recording.add(decided)
    return [recording.register.size]
  }

  /// Adds that an entry is of a goal, by the goal's number in the plan.
  func addLink(
    of entry: Int, toNumber number: Int, cause: Int? = nil, to recording: inout Recording
  ) throws(ApplicationError) {
    let decider = PlanDecider(register: recording.register)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    recording.add(
      try refusing { () throws(Refusal) in
        try decider.link(entry, toNumber: number, actor: actor, recorded: instant)
      }, cause: cause)
  }

  /// Adds that an entry is of a goal, by the number of the goal's event; nil for none.
  func addLink(
    of entry: Int, to goal: Int?, cause: Int?, to recording: inout Recording
  ) throws(ApplicationError) {
    let decider = PlanDecider(register: recording.register)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    recording.add(
      try refusing { () throws(Refusal) in
        try decider.link(entry, to: goal, actor: actor, recorded: instant)
      }, cause: cause)
  }

  private func rootEvent(of handle: Handle) throws(ApplicationError) -> Handle {
    try requireEvent(handle)
    guard let asked = try event(handle) else { throw .unknownHandle("\(handle)") }
    return Handle(handle.log, root(of: asked, try register(of: handle.log)))
  }
}

extension Registry {
  /// Records what Bufdir decided for a grant year; an empty receipt when the same is known.
  package func record(_ statement: GrantStatement) throws(ApplicationError) -> Receipt {
    guard try register(of: .central).size > 0 else { throw .onlyCentral }
    return try record(in: .central) { (recording) throws(ApplicationError) in
      let decider = ChapterDecider(register: recording.register)
      let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
      let decided = try refusing { () throws(Refusal) in
        try decider.decide(statement, actor: actor, recorded: instant)
      }
      recording.add(decided)
      return decided.isEmpty ? [] : [recording.register.size]
    }
  }
}
