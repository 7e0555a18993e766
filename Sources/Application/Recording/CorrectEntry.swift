package import Decisions
package import Events
package import Projections

/// What of an entry is to be stated otherwise.
package struct EntryChange: Hashable, Sendable {
  /// New values.
  package var set: [FactMember: MemberValue] = [:]
  /// No longer stated.
  package var unset: Set<FactMember> = []
  /// New leader by code.
  package var leader: String?
  /// Other likepersoner by code; empty for nobody.
  package var others: [String]?
  /// New words; an empty one is no longer stated.
  package var words = EntryWords()

  /// Nothing.
  package init() {}
}

extension Registry {
  /// The verdict that a corrected entry would get; records nothing.
  package func preview(
    _ change: EntryChange, of handle: Handle
  ) throws(ApplicationError) -> (before: Verdict?, after: Verdict?) {
    // Kept as it stands: `begin` supposes events of its own, which are not recorded here.
    let before = try register(of: handle.log)
    defer { keep(before) }
    var recording = try begin(handle.log)
    try add(change, of: handle, reason: .other, why: nil, to: &recording)
    return (verdict(handle.seq, before), verdict(handle.seq, recording.register))
  }

  private func verdict(_ seq: Int, _ register: ChapterRegister) -> Verdict? {
    guard let year = register.fact(seq)?.data.on?.year else { return nil }
    return RuleSet.forBaseYear(year).flatMap { register.verdict(on: seq, $0) }
  }

  /// Corrects a fact.
  package func correct(
    _ handle: Handle, _ change: EntryChange, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) -> Receipt {
    try requireEvent(handle)
    return try record(in: handle.log) { (recording) throws(ApplicationError) in
      try add(change, of: handle, reason: reason, why: why, to: &recording)
      return [recording.register.size]
    }
  }

  private func add(
    _ change: EntryChange, of handle: Handle, reason: CorrectionReason, why: String?,
    to recording: inout Recording
  ) throws(ApplicationError) {
    var names = try NameBook(self, handle.log)
    try add(change, of: handle, reason: reason, why: why, cause: nil, &names, to: &recording)
  }

  /// Adds the correction of a fact.
  func add(
    _ change: EntryChange, of handle: Handle, reason: CorrectionReason, why: String?, cause: Int?,
    _ names: inout NameBook, to recording: inout Recording
  ) throws(ApplicationError) {
    let (set, unset) = try resolved(change, of: handle, &names, recording.register)
    let decider = CorrectionDecider(register: recording.register)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let decided = try refusing { () throws(Refusal) in
      try decider.correct(
        handle.seq, set: set, unset: unset, words: change.words, reason: reason, why: why,
        actor: actor, recorded: instant)
    }
    recording.add(decided, cause: cause)
    for alias in names.takeDrawn() { recording.name(alias) }
  }

  private func resolved(
    _ change: EntryChange, of handle: Handle, _ names: inout NameBook, _ register: ChapterRegister
  ) throws(ApplicationError) -> ([FactMember: MemberValue], Set<FactMember>) {
    var (set, unset) = (change.set, change.unset)
    func person(_ code: String, _ column: Column) throws(ApplicationError) -> Pseudonym {
      guard let person = names.person(code), register.person(person) != nil else {
        throw .refused(.unknownCode(column, code))
      }
      return person
    }
    if let code = change.leader {
      let isContact = register.fact(handle.seq)?.data.entryKind == .ringevenn
      set[isContact ? .ringevenn : .leader] = .id(try person(code, .leder))
    }
    if let codes = change.others {
      var others: Set<Pseudonym> = []
      for code in codes { others.insert(try person(code, .likepersoner)) }
      if others.isEmpty { unset.insert(.others) } else { set[.others] = .ids(others.sorted()) }
    }
    if let label = change.words.series {
      if label.isEmpty {
        set[.series] = nil
        unset.insert(.series)
      } else {
        set[.series] = .id(names.seriesOrNew(label))
      }
    }
    if let country = change.words.country {
      set[.abroad] = .bool(Country.isAbroad(country.isEmpty ? nil : country))
    }
    if let organiser = change.words.organiser {
      let name = try chapter(required: handle.log, register: register).name?.text
      let decider = EntryDecider(register: register, chapterName: name)
      set[.otherOrganiser] = .bool(decider.isSomebodyElse(organiser.isEmpty ? nil : organiser))
    }
    if let coOrganiser = change.words.coOrganiser {
      set[.coOrganised] = .bool(!coOrganiser.isEmpty)
    }
    return (set, unset)
  }

  /// Withdraws a fact; a trip takes its participations along.
  package func withdraw(
    _ handle: Handle, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) -> Receipt {
    try requireEvent(handle)
    return try record(in: handle.log) { (recording) throws(ApplicationError) in
      try addWithdrawal(handle.seq, reason, why, cause: nil, to: &recording)
      return [recording.register.size]
    }
  }

  /// Lets a withdrawn fact hold again.
  package func reinstate(
    _ handle: Handle, reason: CorrectionReason, why: String?
  ) throws(ApplicationError) -> Receipt {
    try requireEvent(handle)
    return try record(in: handle.log) { (recording) throws(ApplicationError) in
      try addReinstatement(handle.seq, reason, why, cause: nil, to: &recording)
      return [recording.register.size]
    }
  }

  func addReinstatement(
    _ seq: Int, _ reason: CorrectionReason, _ why: String?, cause: Int?,
    to recording: inout Recording
  ) throws(ApplicationError) {
    let decider = CorrectionDecider(register: recording.register)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let decided = try refusing { () throws(Refusal) in
      try decider.reinstate(seq, reason: reason, why: why, actor: actor, recorded: instant)
    }
    recording.add(decided, cause: cause)
  }

  func addWithdrawal(
    _ seq: Int, _ reason: CorrectionReason, _ why: String?, cause: Int?,
    to recording: inout Recording
  ) throws(ApplicationError) {
    let decider = CorrectionDecider(register: recording.register)
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let decided = try refusing { () throws(Refusal) in
      try decider.withdraw(seq, reason: reason, why: why, actor: actor, recorded: instant)
    }
    recording.add(decided, cause: cause)
  }

  func requireEvent(_ handle: Handle) throws(ApplicationError) {
    try requireWhole()
    guard try size(of: handle.log) >= handle.seq else { throw .unknownHandle("\(handle)") }
  }
}
