import Decisions
package import Events
import Projections

/// What `angre` would do: always something new, never a deletion.
package enum UndoStep: Hashable, Sendable {
  /// Withdraw what was recorded last.
  case withdraw(Handle)
  /// Let what was withdrawn last hold again.
  case reinstate(Handle)
  /// Set back what was corrected last.
  case setBack(Handle, correction: Handle)
  /// Withdraw the rows of the import that came last.
  case undoImport(Handle)
}

extension Registry {
  /// What undoing the last thing recorded in a log would do.
  package func undoStep(in log: LogCode) throws(ApplicationError) -> UndoStep {
    let register = try register(of: log)
    var seq = register.size
    while seq > 0 {
      guard let event = try event(Handle(log, seq)) else { break }
      if let cause = event.cause, register.imports.contains(where: { $0.seq == cause }) {
        if case .entryWithdrawn = event.data { throw .nothingToUndo(log) }
        return .undoImport(Handle(log, cause))
      }
      switch event.data {
      case .entryCorrected(let body):
        return .setBack(Handle(log, body.entry), correction: Handle(log, seq))
      case .entryWithdrawn(let body): return .reinstate(Handle(log, body.entry))
      case .entryReinstated(let body): return .withdraw(Handle(log, body.entry))
      case .tripJoined(let body):
        seq = body.trip
        continue
      case .contactChanged: throw .contactNotUndone(Handle(log, seq))
      case .ownerKeySet, .headsNoted, .reportSealed: throw .sealingNotUndone(Handle(log, seq))
      case .personErased, .textErased, .consentGiven, .consentWithdrawn, .dataAccessed:
        throw .privacyNotUndone(Handle(log, seq))
      case .receiverKeySet, .ownerKeyConfirmed, .logReceived, .branchLost:
        throw .exchangeNotUndone(Handle(log, seq))
      case .logOpened, .actorNamed, .clockOverridden, .importBegun: seq -= 1
      default: return .withdraw(Handle(log, seq))
      }
    }
    throw .nothingToUndo(log)
  }

  /// Sets an entry back to what it stated before a correction.
  package func setBack(
    _ entry: Handle, correction: Handle, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) -> Receipt {
    var before = ChapterRegister(log: entry.log)
    for seq in 1..<correction.seq {
      guard let event = try event(Handle(entry.log, seq)) else { break }
      before.apply(event)
    }
    guard let event = try event(correction), case .entryCorrected(let body) = event.data,
      body.entry == entry.seq, let earlier = before.fact(entry.seq)
    else { throw .unknownHandle("\(correction)") }
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
    return try correct(entry, change, reason: reason, why: why)
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
