import Events

extension Hypothesis {
  /// Gaps of people, in order of enrolment: what is not known of them, and what hangs on the reading.
  var personGaps: [Gap] { dataGaps + readingGaps }

  // What is known of one person decides nothing about another's entries: one supposition is enough.
  private var dataGaps: [Gap] {
    let completed = people.completed
    let supposed = register.verdicts(rules, completed, year: year)
    let listing = Likepersoner(rules: rules, year: year, people: completed)
    let then = Dictionary(
      uniqueKeysWithValues: listing.answers(register, supposed).map { ($0.person, $0) })
    let now = Dictionary(uniqueKeysWithValues: likepersoner.map { ($0.person, $0) })
    let led = led(supposed)
    return register.people.compactMap { person in
      let pseudonym = person.pseudonym
      let entries = led[pseudonym] ?? Led()
      let isListed = Both(
        strict: then[pseudonym]?.isListed.strict == true,
        lenient: then[pseudonym]?.isListed.lenient == true)
      let joins = isListed.strict && now[pseudonym]?.isListed.strict != true
      var lack = PersonLack()
      if entries.isUndocumented { lack.contact = OnFile.leader.subtracting(person.onFile) }
      lack.appointment = entries.isUndated
      if joins || isListed == Both(strict: false, lenient: true) {
        lack.contact = OnFile.list.subtracting(person.onFile)
        listing.addLack(
          of: pseudonym, isListed.strict ? rules.strict : rules.lenient, people, &lack)
      }
      if register.isErased(pseudonym) { lack.contact = [] }
      if lack.isEmpty { return nil }
      var gain = Gap.Gain()
      gain.days = entries.days
      gain.likepersoner = joins ? 1 : 0
      return Gap(
        chapter: register.log, kind: .personIncomplete(lack), entries: entries.won,
        people: [pseudonym], gain: gain)
    }
  }

  /// What a person led, in so far as it is judged otherwise when all is known of that person.
  private struct Led {
    var won: [Handle] = []
    var days = 0
    var isUndocumented = false
    var isUndated = false
  }

  private func led(_ supposed: [Verdict]) -> [Pseudonym: Led] {
    var led: [Pseudonym: Led] = [:]
    for (now, then) in zip(verdicts, supposed) where now.counts.strict != then.counts.strict {
      guard let leader = register.fact(now.entry)?.data.gathering?.leader else { continue }
      var entries = led[leader] ?? Led()
      entries.days += then.counts.strict ? 1 : -1
      if then.counts.strict { entries.won.append(Handle(register.log, now.entry)) }
      for reason in now.reasons {
        if case .leaderUndocumented = reason.failure { entries.isUndocumented = true }
        if case .leaderNotLikeperson = reason.failure { entries.isUndated = true }
      }
      led[leader] = entries
    }
    return led
  }

  private var readingGaps: [Gap] {
    var takingPart = rules
    takingPart.strict.takingPartIsActive = true
    var ended = rules
    ended.strict.endedAppointmentListed = true
    return listed(takingPart, people, verdicts).map { listGap(.onlyTookPart, $0) }
      + listed(ended, people, verdicts).compactMap { person in
        people.roles(of: person).compactMap { lastDay(keepingOff: $0) }.max()
          .map { listGap(.appointmentEnded($0), person) }
      }
  }

  /// The last day of a role that lacks nothing but to last until 31 December.
  private func lastDay(keepingOff role: Role) -> CivilDate? {
    let listing = Likepersoner(rules: rules, year: year, people: people)
    let obstacles = listing.obstacles(role, rules.strict)
    if obstacles.count == 1, case .ended(let day) = obstacles[0] { return day }
    return nil
  }

  private func listGap(_ kind: Gap.Kind, _ person: Pseudonym) -> Gap {
    var gain = Gap.Gain()
    gain.likepersoner = 1
    return Gap(chapter: register.log, kind: kind, entries: [], people: [person], gain: gain)
  }
}

extension Likepersoner {
  /// Adds what the role row lacks that would put the person on the list with the least to be stated.
  /// `people` are as they are, `self` supposes them completed.
  fileprivate func addLack(
    of person: Pseudonym, _ reading: Reading, _ known: RolesOfPeople, _ lack: inout PersonLack
  ) {
    let rows = zip(known.roles(of: person), people.roles(of: person))
      .filter { obstacles($1, reading).isEmpty }.map(\.0)
    guard let row = rows.min(by: { $0.lacks < $1.lacks }) else { return }
    lack.appointment = lack.appointment || row.appointed == nil
    lack.pay = row.unpaid == nil
  }
}

extension Role {
  fileprivate var lacks: Int { (appointed == nil ? 1 : 0) + (unpaid == nil ? 1 : 0) }
}
