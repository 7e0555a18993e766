package import Events
package import Projections

/// Corrections, withdrawals and reinstatements: always a new event, always a reason.
package struct CorrectionDecider {
  /// The chapter as it stands.
  package let register: ChapterRegister

  /// A decider for a chapter.
  package init(register: ChapterRegister) { self.register = register }

  /// Sets and unsets members of a fact, and words of its payload.
  package func correct(
    _ entry: Int, set: [FactMember: MemberValue], unset: Set<FactMember>, words: EntryWords,
    reason: CorrectionReason, why: String?, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    guard let fact = register.fact(entry) else {
      throw .objection(entry > register.size ? .unknownEntry(entry) : .notAFact(entry))
    }
    let correction = try effective(set, unset, of: fact, reason)
    let hasWords = words != EntryWords()
    if hasWords, !words.mayBe(of: fact.data) { throw .textsOfOthers(entry) }
    if correction.set.isEmpty, correction.unset.isEmpty, !hasWords { throw .nothingToChange }
    let data = EventData.entryCorrected(correction)
    try check(data, actor, recorded)
    if let corrected = try? fact.data.corrected(by: correction) {
      try register.requireRegistering(corrected.people.filter { !fact.data.people.contains($0) })
    }
    let payload: PrivateWords? =
      hasWords || why != nil ? .correction(changed: words, why: why) : nil
    return [Decided(data, words: payload)]
  }

  /// Withdraws a fact.
  package func withdraw(
    _ entry: Int, reason: CorrectionReason, why: String?, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let data = EventData.entryWithdrawn(EntryWithdrawn(entry: entry, reason: reason))
    try check(data, actor, recorded)
    return [Decided(data, words: why.map { .why($0) })]
  }

  /// Lets a withdrawn fact hold again.
  package func reinstate(
    _ entry: Int, reason: CorrectionReason, why: String?, actor: Pseudonym, recorded: Instant
  ) throws(Refusal) -> [Decided] {
    let data = EventData.entryReinstated(EntryReinstated(entry: entry, reason: reason))
    try check(data, actor, recorded)
    return [Decided(data, words: why.map { .why($0) })]
  }

  /// What of an import can be withdrawn as a whole: its rows that nothing touched since. Entries come
  /// first, then roles, then people, so that nobody is withdrawn who is still named. Participations
  /// go with their trip, and the end of a role that is left stays.
  package func rows(ofImport number: Int) -> (untouched: [Int], touched: [Int]) {
    let rows = register.facts.filter { fact in
      guard fact.cause == number, !fact.isWithdrawn else { return false }
      switch fact.data {
      case .tripJoined: return false
      case .roleEnded(let body):
        let role = register.fact(body.entry)
        return role?.cause != number || role?.isTouched == false
      default: return true
      }
    }
    let untouched = rows.filter { !$0.isTouched }
    let order = untouched.filter { !$0.data.isPerson } + untouched.filter(\.data.isPerson)
    return (order.map(\.seq), rows.filter(\.isTouched).map(\.seq))
  }

  /// Only what differs from the fact as it stands.
  private func effective(
    _ set: [FactMember: MemberValue], _ unset: Set<FactMember>, of fact: Fact,
    _ reason: CorrectionReason
  ) throws(Refusal) -> EntryCorrected {
    var changes = set
    for (member, value) in set {
      let one = EntryCorrected(entry: fact.seq, reason: reason, set: [member: value])
      let data: EventData
      do { data = try fact.data.corrected(by: one) } catch {
        // Alone it may contradict another member that this correction sets too.
        continue
      }
      if data == fact.data { changes[member] = nil }
    }
    let present = unset.filter { member in
      let one = EntryCorrected(entry: fact.seq, reason: reason, set: [:], unset: [member])
      guard
        case .failure(.contradiction) = result({ () throws(CodingError) in
          try fact.data.corrected(by: one)
        })
      else { return true }
      return false
    }
    return EntryCorrected(entry: fact.seq, reason: reason, set: changes, unset: present)
  }

  private func result(
    _ body: () throws(CodingError) -> EventData
  ) -> Result<EventData, CodingError> {
    do throws(CodingError) { return .success(try body()) } catch { return .failure(error) }
  }

  private func check(
    _ data: EventData, _ actor: Pseudonym, _ recorded: Instant
  ) throws(Refusal) {
    do throws(Objection) { try register.check(data, actor: actor, recorded: recorded) } catch {
      throw .objection(error)
    }
  }
}

extension EntryWords {
  /// A goal has texts of its own, and nothing else has those.
  fileprivate func mayBe(of data: EventData) -> Bool {
    var others = self
    others.goal = GoalWords()
    if case .planAdopted = data { return others == EntryWords() }
    return goal == GoalWords()
  }
}

extension EventData {
  fileprivate var isPerson: Bool { if case .personEnrolled = self { true } else { false } }
}
