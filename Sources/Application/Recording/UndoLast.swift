import Decisions
import EventLog
package import Events
import Projections

extension Registry {
  /// What undoing the last thing would do that was recorded in a log, is in force, and undoes nothing.
  package func undoStep(in log: LogCode) throws(ApplicationError) -> UndoStep {
    var search = try UndoSearch(self, log, isRedo: false)
    return try search.step()
  }

  /// What doing again the last thing undone would do; nothing once something new was recorded.
  package func redoStep(in log: LogCode) throws(ApplicationError) -> UndoStep {
    var search = try UndoSearch(self, log, isRedo: true)
    return try search.step()
  }

  /// Takes back the events of a step, all in one append, each by an event that names it as its cause.
  package func take(
    _ step: UndoStep, in log: LogCode, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) -> UndoReceipt {
    var left: [Handle] = []
    let receipt = try record(in: log) { (recording) throws(ApplicationError) in
      left = []
      var recorded: [Int] = []
      for handle in step.inverts {
        do throws(ApplicationError) {
          try addInverse(of: handle, reason, why, to: &recording)
          recorded.append(recording.register.size)
        } catch {
          guard step.inverts.count > 1, case .refused(.objection(.personInUse)) = error else {
            throw error
          }
          left.append(handle)
        }
      }
      return recorded
    }
    return UndoReceipt(recorded: receipt.handles, left: left)
  }

  private func addInverse(
    of handle: Handle, _ reason: CorrectionReason, _ why: String?, to recording: inout Recording
  ) throws(ApplicationError) {
    guard let event = try event(handle) else { throw .unknownHandle("\(handle)") }
    switch event.data {
    case .entryCorrected(let body):
      let entry = Handle(handle.log, body.entry)
      let change = try change(settingBack: event, body, of: entry)
      var names = try NameBook(self, handle.log)
      try add(
        change, of: entry, reason: reason, why: why, cause: handle.seq, &names, to: &recording)
    case .entryWithdrawn(let body):
      try addReinstatement(body.entry, reason, why, cause: handle.seq, to: &recording)
    case .entryReinstated(let body):
      try addWithdrawal(body.entry, reason, why, cause: handle.seq, to: &recording)
    case .goalLinked(let body): try setBackGoal(of: body.entry, from: event, to: &recording)
    case .goalUnlinked(let body): try setBackGoal(of: body.entry, from: event, to: &recording)
    default: try addWithdrawal(handle.seq, reason, why, cause: handle.seq, to: &recording)
    }
  }

  private func setBackGoal(
    of entry: Int, from event: Event, to recording: inout Recording
  ) throws(ApplicationError) {
    let goal = recording.register.goal(linkedTo: entry, before: event.seq)
    try addLink(of: entry, to: goal, cause: event.seq, to: &recording)
  }

  /// What states an entry as it was before a correction, in what that correction changed.
  private func change(
    settingBack event: Event, _ body: EntryCorrected, of entry: Handle
  ) throws(ApplicationError) -> EntryChange {
    let before = try register(before: event.handle)
    guard let earlier = before.fact(entry.seq) else { throw .unknownHandle("\(entry)") }
    var change = EntryChange()
    let members = earlier.data.members
    for member in body.set.map(\.member) + body.unset {
      if let value = members[member] {
        change.set[member] = value
      } else {
        change.unset.insert(member)
      }
    }
    if let changed = try payload(of: event) {
      change.words = try words(of: entry, before).correcting(EntryWords(changed))
    }
    return change
  }

  private func register(before handle: Handle) throws(ApplicationError) -> ChapterRegister {
    var before = ChapterRegister(log: handle.log)
    var failure: ApplicationError?
    try reading { () throws(LogError) in
      try events.read(handle.log, from: 1) { seq, bytes in
        guard seq < handle.seq else { return false }
        do throws(CodingError) { before.apply(try Event(bytes: bytes)) } catch {
          failure = .undecodable(Handle(handle.log, seq), error)
        }
        return failure == nil
      }
    }
    if let failure { throw failure }
    return before
  }

  /// The words of an entry as a register has it; none where they are not here.
  private func words(
    of entry: Handle, _ register: ChapterRegister
  ) throws(ApplicationError) -> EntryWords {
    var words = EntryWords()
    for seq in [entry.seq] + register.touches(of: entry.seq) {
      guard let event = try event(Handle(entry.log, seq)) else { continue }
      if let text = try payload(of: event) { words = words.corrected(by: text) }
    }
    return words
  }
}
