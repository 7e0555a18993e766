import Decisions
package import Events
import Projections
import Vault

extension Registry {
  /// What forgetting a person would do; destroys nothing. Needs an open vault.
  ///
  /// - Parameters:
  ///   - text: a code, or a pseudonym.
  ///   - takesEvidence: whether evidence goes as well.
  package func planForgetting(
    _ text: String, in chapter: LogCode, takesEvidence: Bool
  ) throws(ApplicationError) -> ForgettingPlan {
    try requireWhole()
    if privates.isLocked { throw .privateStore(accesses == nil ? .readOnly : .locked) }
    let people = try people(called: text, in: chapter)
    var subjects: [ForgettingPlan.Subject] = []
    var (here, elsewhere) = (NameTraces(), NameTraces())
    for person in people {
      let subject = try subject(person, takesEvidence)
      // What is forgotten already needs no second look, unless less of it is evidence now.
      if let subject { subjects.append(subject) }
      try gatherTraces(of: person, &here, &elsewhere)
    }
    guard !subjects.isEmpty else {
      let register = try register(of: people[0].log)
      let isAll = register.isErased(people[0].pseudonym)
      throw .refused(
        isAll ? .objection(.personErased(people[0].pseudonym)) : .nothingToChange)
    }
    let own = Set(people.map(\.pseudonym))
    return ForgettingPlan(
      chapter: chapter, subjects: subjects, takesEvidence: takesEvidence,
      lines: try privately { () throws(PrivateStoreError) in try privates.lines() }.count,
      naming: try textsNaming(here, elsewhere, in: chapter, butThoseOf: own))
  }

  private func subject(
    _ person: KnownPerson, _ takesEvidence: Bool
  ) throws(ApplicationError) -> ForgettingPlan.Subject? {
    let (log, pseudonym) = (person.log, person.pseudonym)
    let register = try register(of: log)
    if register.isErased(pseudonym) { return nil }
    let (stored, hasCode) = try privately { () throws(PrivateStoreError) in
      (try privates.payloads(of: pseudonym, in: log), try privates.isNamed(pseudonym, in: log))
    }
    let here = Set(stored.map(\.handle.seq))
    let all = try contactVersions(of: pseudonym, in: register)
    let versions = all.filter { here.contains($0.seq) }
    let evidence = register.evidenceYears(on: environment.today)[pseudonym] ?? []
    let kept = takesEvidence ? [:] : all.evidence(for: evidence)
    var words = 0
    for word in try wordsAbout(pseudonym, in: register)
    where try privately({ () throws(PrivateStoreError) in try privates.holds(word.commitment) }) {
      words += 1
    }
    let subject = ForgettingPlan.Subject(
      person: person, hasCode: hasCode, versions: versions, kept: kept, evidence: evidence,
      until: takesEvidence ? nil : evidence.compactMap(\.lastDay).max(), words: words,
      hasActorName: here.count > versions.count,
      facts: register.facts.count { $0.data.names(pseudonym) })
    let isPartly = register.erasures[pseudonym] != nil
    let isLess = subject.until == nil || !subject.going.isEmpty || hasCode || words > 0
    return isPartly && !isLess ? nil : subject
  }

  private func gatherTraces(
    of person: KnownPerson, _ here: inout NameTraces, _ elsewhere: inout NameTraces
  ) throws(ApplicationError) {
    let stored = try privately { () throws(PrivateStoreError) in
      try privates.payloads(of: person.pseudonym, in: person.log)
    }
    for (_, commitment) in stored {
      let text = try privately { () throws(PrivateStoreError) in
        try privates.payload(commitment)
      }
      guard let text else { continue }
      here.add(phrase: text[.code])
      here.add(name: text[.name], withSurname: true)
      here.add(phone: text[.phone])
      here.add(email: text[.email])
      // Codes and surnames are other people's there.
      elsewhere.add(name: text[.name], withSurname: false)
      elsewhere.add(phone: text[.phone])
      elsewhere.add(email: text[.email])
    }
    if case .participant(let year) = person.kind {
      let names = try privately { () throws(PrivateStoreError) in
        try privates.aliases(.participant(year: year), in: person.log)
      }
      here.add(phrase: names.first { $0.id == person.pseudonym }?.text)
    }
  }

  private func textsNaming(
    _ here: NameTraces, _ elsewhere: NameTraces, in chapter: LogCode,
    butThoseOf people: Set<Pseudonym>
  ) throws(ApplicationError) -> [ForgettingPlan.NamingText] {
    var found: [Handle: Set<ErasableText>] = [:]
    var last: KeptPayload?
    while true {
      let next = try privately { () throws(PrivateStoreError) in try privates.payloads(after: last)
      }
      guard let newest = next.last else { break }
      for payload in next {
        guard let text = try text(of: payload) else { continue }
        let traces = payload.handle.log == chapter ? here : elsewhere
        let named = ErasableText.allCases.filter { kind in
          PayloadMember(rawValue: kind.rawValue).flatMap { text[$0] }.map(traces.isIn) ?? false
        }
        guard !named.isEmpty, let entry = try root(of: payload.handle, butOf: people) else {
          continue
        }
        found[entry, default: []].formUnion(named)
      }
      last = newest
    }
    return found.sorted { $0.key < $1.key }.map { entry, texts in
      .init(entry: entry, texts: ErasableText.allCases.filter(texts.contains))
    }
  }

  private func text(of payload: KeptPayload) throws(ApplicationError) -> PayloadText? {
    switch payload.content {
    case .whole(_, let bytes): return PayloadText(bytes: bytes)
    case .partly:
      return try privately { () throws(PrivateStoreError) in
        try privates.payload(payload.commitment)
      }
    case .erased, .unreadable, .locked: return nil
    }
  }

  /// The fact that an event is about; nil where it goes with the person itself, or is none.
  private func root(
    of handle: Handle, butOf people: Set<Pseudonym>
  ) throws(ApplicationError) -> Handle? {
    guard let event = try event(handle) else { return nil }
    let register = try register(of: handle.log)
    guard let fact = register.fact(root(of: event, register)) else { return nil }
    if people.contains(where: { register.isAbout($0, alone: fact.data) }) { return nil }
    return Handle(handle.log, fact.seq)
  }
}

extension EventData {
  /// Whether a fact says something of somebody.
  fileprivate func names(_ person: Pseudonym) -> Bool {
    switch self {
    case .personEnrolled(let body): body.person == person
    case .tripJoined(let body): body.participant == person
    default: people.contains(person)
    }
  }
}
