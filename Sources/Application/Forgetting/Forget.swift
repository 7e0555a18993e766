import Decisions
package import Events
import Projections
import Vault

extension Registry {
  /// Forgets a person for ever: the event first, then what it says is destroyed. Whatever happens in
  /// between, the next opening goes on.
  ///
  /// - Returns: the person-erased events.
  @discardableResult
  package func forget(_ plan: ForgettingPlan) throws(ApplicationError) -> [Handle] {
    let people = Dictionary(grouping: plan.subjects.map(\.person), by: \.log)
    // Whoever forgets themselves is the same to the last event.
    let actor = try requiredActor()
    var handles: [Handle] = []
    for (log, people) in people.sorted(by: { $0.key < $1.key }) {
      handles += try forget(people.map { .person($0.pseudonym) }, in: log, as: actor) {
        (recording) throws(ApplicationError) in
        try addErasures(of: people, plan.takesEvidence, to: &recording)
      }
    }
    return handles
  }

  /// How many payloads of an entry hold a text that is to be forgotten.
  package func textsHere(
    _ texts: Set<ErasableText>, of entry: Handle
  ) throws(ApplicationError) -> (entry: Handle, versions: Int) {
    try requireWhole()
    if privates.isLocked { throw .privateStore(accesses == nil ? .readOnly : .locked) }
    guard let asked = try event(entry) else { throw .unknownHandle("\(entry)") }
    let register = try register(of: entry.log)
    let seq = root(of: asked, register)
    guard register.fact(seq) != nil else { throw .notAnEntry(entry) }
    let members = texts.compactMap { PayloadMember(rawValue: $0.rawValue) }
    var versions = 0
    for number in [seq] + register.touches(of: seq) {
      guard let event = try event(Handle(entry.log, number)) else { continue }
      let text = try payload(of: event)
      if members.contains(where: { text?[$0] != nil }) { versions += 1 }
    }
    return (Handle(entry.log, seq), versions)
  }

  /// Forgets texts of an entry, in every version there was.
  ///
  /// - Parameter entry: the entry itself, as `textsHere` returns it.
  /// - Returns: the text-erased event.
  @discardableResult
  package func forget(
    _ texts: Set<ErasableText>, of entry: Handle
  ) throws(ApplicationError) -> [Handle] {
    try forget([.entry(entry.seq)], in: entry.log) { (recording) throws(ApplicationError) in
      let decider = PrivacyDecider(register: recording.register)
      let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
      recording.add(
        try refusing { () throws(Refusal) in
          try decider.erase(texts, of: entry.seq, actor: actor, recorded: instant)
        })
      return [recording.register.size]
    }
  }

  private func forget(
    _ subjects: [ErasureIntent.Subject], in log: LogCode, as actor: Actor? = nil,
    _ decide: (inout Recording) throws(ApplicationError) -> [Int]
  ) throws(ApplicationError) -> [Handle] {
    try requireWhole()
    let (size, put) = (try size(of: log), environment.clock())
    let intents = subjects.map {
      ErasureIntent(log: log, subject: $0, after: size, put: put)
    }
    try privately { () throws(PrivateStoreError) in try privates.add(intents) }
    let receipt: Receipt
    do throws(ApplicationError) { receipt = try record(in: log, as: actor, decide) } catch {
      if case .outcomeUnknown = error { throw error }
      // Left behind it would only be looked at in vain.
      try? privates.remove(intents)
      throw error
    }
    try complete(intents)
    return receipt.handles
  }

  private func addErasures(
    of people: [KnownPerson], _ takesEvidence: Bool, to recording: inout Recording
  ) throws(ApplicationError) -> [Int] {
    let (actor, instant) = (recording.actor.pseudonym, recording.recorded)
    let evidence =
      takesEvidence
      ? [:] : recording.register.evidenceYears(on: NorwegianTime.date(at: instant))
    var numbers: [Int] = []
    for person in people {
      let decider = PrivacyDecider(register: recording.register)
      let until = evidence[person.pseudonym]?.compactMap(\.lastDay).max()
      recording.add(
        try refusing { () throws(Refusal) in
          try decider.erase(
            person.pseudonym, keepingEvidenceUntil: until, actor: actor, recorded: instant)
        })
      numbers.append(recording.register.size)
    }
    return numbers
  }
}
