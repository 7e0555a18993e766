import Events
import Projections
import Vault

/// Destroying what a log says is forgotten. It follows from the log alone, so it can be done again on
/// any copy and at any time, and needs no open vault.
extension Registry {
  /// Destroys whatever is here of people and texts that the logs say are forgotten: after a restore, or
  /// where a log came from elsewhere. Needs no open vault.
  ///
  /// - Returns: how many people, and texts of how many entries, something was still here of.
  @discardableResult
  package func reapplyErasures() throws(ApplicationError) -> (people: Int, entries: Int) {
    if let whole { return try whole.reapplyErasures() }
    var (people, entries) = (0, 0)
    for log in try logs() {
      let register = try register(of: log)
      for person in register.erasures.keys.sorted() where try applyErasure(of: person, in: log) {
        people += 1
      }
      for entry in register.erasedTexts.keys.sorted()
      where try applyTextErasures(of: entry, in: log) {
        entries += 1
      }
    }
    if people + entries > 0 {
      try privately { () throws(PrivateStoreError) in
        try privates.clearLines()
        try privates.clearDrafts(of: nil)
      }
    }
    return (people, entries)
  }

  /// Goes on with what was being forgotten when the program stopped. What no event came of is dropped
  /// after a day: until then another process may be about to record it.
  func completeErasures() throws(ApplicationError) {
    let intents = try privately { () throws(PrivateStoreError) in try privates.intents() }
    let dayAgo = environment.clock().adding(minutes: -24 * 60)
    for intent in intents {
      if try isOnRecord(intent) {
        try complete([intent])
      } else if intent.put < dayAgo {
        try privately { () throws(PrivateStoreError) in try privates.remove([intent]) }
      }
    }
  }

  /// Destroys what the events say that intents were kept for, and removes the intents.
  func complete(_ intents: [ErasureIntent]) throws(ApplicationError) {
    for intent in intents {
      switch intent.subject {
      case .person(let person): _ = try applyErasure(of: person, in: intent.log)
      case .entry(let entry): _ = try applyTextErasures(of: entry, in: intent.log)
      }
    }
    try privately { () throws(PrivateStoreError) in
      try privates.clearLines()
      for log in Set(intents.map(\.log)) { try privates.clearDrafts(of: log) }
      try privates.remove(intents)
    }
  }

  private func isOnRecord(_ intent: ErasureIntent) throws(ApplicationError) -> Bool {
    guard intent.after < (try size(of: intent.log)) else { return false }
    let register = try register(of: intent.log)
    switch intent.subject {
    case .person(let person): return (register.erasures[person]?.seq ?? 0) > intent.after
    case .entry(let entry):
      for erasure in try textErasures(of: entry, in: register) where erasure.seq > intent.after {
        return true
      }
      return false
    }
  }

  private func applyErasure(
    of person: Pseudonym, in log: LogCode
  ) throws(ApplicationError) -> Bool {
    let register = try register(of: log)
    guard let erasure = register.erasures[person] else { return false }
    let words = try wordsAbout(person, in: register).filter { $0.seq < erasure.seq }
    let stale =
      erasure.scope == .all ? [] : try notEvidence(of: person, in: log, at: erasure)
    let lost = try lostPayloads(about: person, in: register)
    return try privately { () throws(PrivateStoreError) in
      var isNew = try privates.destroy(words.map(\.commitment) + stale + lost)
      switch erasure.scope {
      case .all: if try privates.erase([person], in: log) { isNew = true }
      case .butEvidence: if try privates.destroyNames(of: [person], in: log) { isNew = true }
      }
      if try privates.setting(.actor) == "\(person)" {
        for setting in [Setting.actorName, .actorRole, .actor] { try privates.set(setting, "") }
        isNew = true
      }
      return isNew
    }
  }

  /// What is here of a person's contact data and was no evidence when the person was forgotten, on the
  /// log as it was then: a later correction brings nothing back, and takes no evidence away.
  private func notEvidence(
    of person: Pseudonym, in log: LogCode, at erasure: ChapterRegister.Erasure
  ) throws(ApplicationError) -> [Digest] {
    var then = ChapterRegister(log: log)
    try fold(log, into: &then, upTo: erasure.seq)
    let years = then.evidenceYears(on: NorwegianTime.date(at: erasure.recorded))[person] ?? []
    let kept = try contactVersions(of: person, in: then).evidence(for: years)
    let payloads = try privately { () throws(PrivateStoreError) in
      try privates.payloads(of: person, in: log)
    }
    return payloads.filter { $0.handle.seq < erasure.seq && kept[$0.handle.seq] == nil }
      .map(\.commitment)
  }

  private func applyTextErasures(
    of entry: Int, in log: LogCode
  ) throws(ApplicationError) -> Bool {
    let register = try register(of: log)
    var isNew = false
    for erasure in try textErasures(of: entry, in: register) {
      let members = erasure.texts.compactMap { PayloadMember(rawValue: $0.rawValue) }
      var commitments: [Digest] = []
      var series: [RandomID] = []
      // What was stated again since is another text.
      for seq in [entry] + register.touches(of: entry) where seq < erasure.seq {
        guard let event = try event(Handle(log, seq)) else { continue }
        if let commitment = event.commitment,
          event.data.payloadPerson(recordedBy: event.actor) == nil
        {
          commitments.append(commitment)
        }
        if erasure.texts.contains(.series) { series += event.data.statedSeries }
      }
      commitments += try lostPayloads(of: entry, in: register)
      let labels = series.filter { register.isLabelForgotten($0) }
      let isHere = try privately { () throws(PrivateStoreError) in
        let texts = try privates.destroy(members, of: commitments)
        return try privates.destroyNames(of: labels, in: log) || texts
      }
      isNew = isNew || isHere
    }
    return isNew
  }

  private func textErasures(
    of entry: Int, in register: ChapterRegister
  ) throws(ApplicationError) -> [(seq: Int, texts: [ErasableText])] {
    var erasures: [(seq: Int, texts: [ErasableText])] = []
    for seq in register.privacyEvents(of: entry) {
      if case .textErased(let body)? = try event(Handle(register.log, seq))?.data,
        body.entry == entry
      {
        erasures.append((seq, body.texts))
      }
    }
    return erasures
  }
}

extension EventData {
  /// The series that an event puts an entry in.
  fileprivate var statedSeries: [RandomID] {
    if case .entryCorrected(let body) = self {
      return body.set.compactMap {
        if case .id(let id) = $0.value, $0.member == .series { id } else { nil }
      }
    }
    return gathering?.series.map { [$0] } ?? []
  }
}

extension ChapterRegister {
  /// Whether no entry is left that still says what its series is called: then the label goes too.
  fileprivate func isLabelForgotten(_ series: RandomID) -> Bool {
    facts.allSatisfy {
      $0.data.gathering?.series != series || erasedTexts[$0.seq]?.contains(.series) == true
    }
  }
}
