import EventLog
import Events
import Projections
import Vault

/// What branches that were set aside hold of people and texts that are forgotten: it goes as what stands in
/// the log does, and is no evidence of anything.
extension Registry {
  /// Payloads of a person, and of what says something of that person alone.
  func lostPayloads(
    about person: Pseudonym, in register: ChapterRegister
  ) throws(ApplicationError) -> [Digest] {
    try lostPayloads(in: register.log) { event, about in
      if event.data.payloadPerson(recordedBy: event.actor) == person { return true }
      guard event.data.payloadPerson(recordedBy: event.actor) == nil else { return false }
      let data = about.map { seq in register.fact(seq)?.data } ?? event.data
      return data.map { register.isAbout(person, alone: $0) } ?? false
    }
  }

  /// Payloads that state an entry, or correct it, on a branch: of an entry that both have, and of one that
  /// was recorded again.
  func lostPayloads(
    of entry: Int, in register: ChapterRegister
  ) throws(ApplicationError) -> [Digest] {
    var there: Set<Int> = [entry]
    for lost in register.lostBranches {
      for move in lost.body.again where move.now == entry { there.insert(move.lost) }
    }
    return try lostPayloads(in: register.log) { event, about in
      event.data.payloadPerson(recordedBy: event.actor) == nil
        && there.contains(about ?? event.seq)
    }
  }

  /// - Parameter isMeant: is given each event with the number of the one that it changes, nil when it
  ///   changes none.
  private func lostPayloads(
    in log: LogCode, _ isMeant: (Event, Int?) -> Bool
  ) throws(ApplicationError) -> [Digest] {
    var found: [Digest] = []
    for branch in try lostBranches(of: log) {
      let lines = try reading { () throws(LogError) in
        try events.received.events(of: branch, in: log)
      }
      for line in lines {
        guard let event = try? Event(bytes: line), let commitment = event.commitment else {
          continue
        }
        if isMeant(event, event.data.changedEntry) { found.append(commitment) }
      }
    }
    return found
  }
}

extension EventData {
  /// The entry that it changes; nil when it states one.
  fileprivate var changedEntry: Int? {
    switch self {
    case .entryCorrected(let body): body.entry
    case .entryWithdrawn(let body): body.entry
    case .entryReinstated(let body): body.entry
    case .roleEnded(let body): body.entry
    default: nil
    }
  }
}
