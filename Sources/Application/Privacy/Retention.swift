import EventLog
package import Events
package import Projections
import Vault

/// What is kept by which rule, and what of it is due on a day.
package struct Retention {
  /// The day.
  package let day: CivilDate
  /// How much is kept by each rule, due or not; nil where it cannot be told while the vault is locked.
  package internal(set) var kept: [RetentionRule: Int?] = [:]
  /// What is due, by rule and then by who or what it is.
  package internal(set) var due: [DueItem] = []

  /// How many people something is due of.
  package var people: Int {
    Set(
      due.compactMap { item -> [String]? in
        guard case .person(let person, let log) = item.subject else { return nil }
        return ["\(log)", "\(person)"]
      }
    ).count
  }

  /// Something whose time is over.
  package struct DueItem: Hashable {
    /// By which rule.
    package let rule: RetentionRule
    /// Of whom or of what.
    package let subject: RetainedSubject
    /// The first day that it was due; nil where no day decides it.
    package let since: CivilDate?
    /// How long evidence of the person is kept all the same; nil where there is none.
    package let evidenceUntil: CivilDate?
  }
}

/// Of whom or of what something is kept.
package enum RetainedSubject: Hashable, Sendable {
  /// A person of a chapter.
  case person(Pseudonym, LogCode)
  /// An entry.
  case entry(Handle)
}

extension Registry {
  /// What is kept, and what is due on a day. Reads nothing of the vault.
  ///
  /// - Parameters:
  ///   - day: nil for today.
  ///   - chapter: nil for all.
  ///   - withTexts: whether texts of entries are looked for too, each by itself.
  package func retention(
    on day: CivilDate? = nil, of chapter: LogCode? = nil, withTexts: Bool = true
  ) throws(ApplicationError) -> Retention {
    let day = day ?? environment.today
    var retention = Retention(day: day)
    for rule in RetentionRule.allCases { retention.kept[rule] = .some(0) }
    try eachRegister { (register) throws(ApplicationError) in
      guard chapter == nil || register.log == chapter else { return }
      try addPeople(register, to: &retention)
      if withTexts { try addTexts(register, to: &retention) }
      try addParticipants(register, to: &retention)
    }
    try addKeptEvidence(of: chapter, to: &retention)
    try addRest(to: &retention)
    let order = Dictionary(
      uniqueKeysWithValues: RetentionRule.allCases.enumerated().map { ($1, $0) })
    retention.due.sort { order[$0.rule]! < order[$1.rule]! }
    return retention
  }

  private func addPeople(
    _ register: ChapterRegister, to retention: inout Retention
  ) throws(ApplicationError) {
    let (log, day) = (register.log, retention.day)
    guard !register.people.isEmpty else { return }
    let evidence = register.evidenceYears(on: day)
    let lastActive = register.lastActive(in: day.year)
    for person in register.people where register.erasures[person.pseudonym] == nil {
      let pseudonym = person.pseudonym
      let payloads = try privately { () throws(PrivateStoreError) in
        try privates.payloads(of: pseudonym, in: log)
      }
      let until = evidence[pseudonym]?.compactMap(\.lastDay).max()
      if until != nil { retention.count(.evidence) }
      retention.count(.replacedContact, payloads.count { $0.handle.seq != person.contactSeq })
      retention.count(.inactive)
      func due(_ rule: RetentionRule, since: CivilDate?) {
        retention.due.append(
          Retention.DueItem(
            rule: rule, subject: .person(pseudonym, log), since: since, evidenceUntil: until))
      }
      if let consent = register.consents[pseudonym]?[.registering], !consent.isGiven {
        retention.count(.consentWithdrawn)
        due(.consentWithdrawn, since: consent.on)
        continue
      }
      guard let year = lastActive[pseudonym],
        let last = RetentionRule.inactive.lastDay(ofYear: year), last < day
      else { continue }
      due(.inactive, since: last.dayAfter)
    }
  }

  private func addTexts(
    _ register: ChapterRegister, to retention: inout Retention
  ) throws(ApplicationError) {
    for fact in register.facts where fact.data.isEntry {
      guard let on = fact.data.on,
        register.erasedTexts[fact.seq]?.isSuperset(of: ErasableText.ofEntries) != true,
        try hasText(fact.seq, register)
      else { continue }
      retention.count(.entryTexts)
      guard let last = RetentionRule.entryTexts.lastDay(ofYear: on.year), last < retention.day
      else {
        continue
      }
      retention.due.append(
        Retention.DueItem(
          rule: .entryTexts, subject: .entry(Handle(register.log, fact.seq)),
          since: last.dayAfter, evidenceUntil: nil))
    }
  }

  private func addParticipants(
    _ register: ChapterRegister, to retention: inout Retention
  ) throws(ApplicationError) {
    for (person, year) in register.lastTrips.sorted(by: { $0.key < $1.key }) {
      let isNamed = try privately { () throws(PrivateStoreError) in
        try privates.isNamed(person, in: register.log)
      }
      guard isNamed else { continue }
      retention.count(.participants)
      guard let last = RetentionRule.participants.lastDay(ofYear: year), last < retention.day
      else { continue }
      retention.due.append(
        Retention.DueItem(
          rule: .participants, subject: .person(person, register.log), since: last.dayAfter,
          evidenceUntil: nil))
    }
  }

  /// Whether anything is here of what was written at an entry.
  private func hasText(
    _ entry: Int, _ register: ChapterRegister
  ) throws(ApplicationError) -> Bool {
    for seq in [entry]
      + (register.fact(entry)?.isTouched == true ? register.touches(of: entry) : [])
    {
      guard let commitment = try event(Handle(register.log, seq))?.commitment else { continue }
      if try privately({ () throws(PrivateStoreError) in try privates.holds(commitment) }) {
        return true
      }
    }
    return false
  }

  private func addKeptEvidence(
    of chapter: LogCode?, to retention: inout Retention
  ) throws(ApplicationError) {
    try eachRegister { (register) throws(ApplicationError) in
      guard chapter == nil || register.log == chapter else { return }
      retention.count(.keptEvidence, register.erasures.values.count { $0.scope == .butEvidence })
    }
    for item in try evidenceDue(on: retention.day) {
      guard chapter == nil || item.person.log == chapter else { continue }
      retention.due.append(
        Retention.DueItem(
          rule: .keptEvidence, subject: .person(item.person.pseudonym, item.person.log),
          since: item.isAll ? item.until.dayAfter : nil,
          evidenceUntil: item.isAll ? nil : item.until))
    }
  }

  private func addRest(to retention: inout Retention) throws(ApplicationError) {
    retention.kept[.lines] = privates.isLocked ? .some(nil) : .some(lines.count)
    retention.count(
      .orphans, try privately { () throws(PrivateStoreError) in try privates.unsettled() }.count)
    guard let accesses else { return }
    retention.count(
      .accesses,
      try reading { () throws(LogError) in
        try accesses.head(of: .access)
      }.size)
  }
}

extension Retention {
  mutating func count(_ rule: RetentionRule, _ more: Int = 1) {
    kept[rule] = .some(((kept[rule] ?? 0) ?? 0) + more)
  }
}

extension CivilDate {
  /// 1 January after a 31 December.
  fileprivate var dayAfter: CivilDate? { CivilDate(year: year + 1, month: 1, day: 1) }
}
