import Events

/// Judges one entry by itself; what depends on the day's other entries comes after (`SameDay`).
struct EntryJudge {
  let rules: RuleSet
  let people: RolesOfPeople

  /// Everything that fails, in the order of decision.
  func failures(of fact: Fact, kind: EntryKind) -> [Reason] {
    var found = Failures()
    if fact.isWithdrawn { found.both(.withdrawn) }
    let gathering = fact.data.gathering
    if gathering?.otherOrganiser == true { found.both(.otherOrganiser) }
    let activity = ActivityClass(kind)
    if activity == nil { found.both(.neverCounts(kind)) }
    guard let gathering else { return found.reasons }
    if gathering.mode == .phone { found.both(.byPhone) }
    if gathering.abroad { found.both(.abroad) }
    purpose(gathering, kind, activity, &found)
    switch activity {
    case .visit: visit(gathering, kind, &found)
    case .group: group(gathering, kind, &found)
    case .course: length(gathering, kind, minimum: rules.courseMinutes, &found)
    case nil: break
    }
    if let activity { documentation(gathering, activity, &found) }
    return found.reasons
  }

  private func purpose(
    _ gathering: Gathering, _ kind: EntryKind, _ activity: ActivityClass?, _ found: inout Failures
  ) {
    if gathering.exchange == false { return found.both(.otherPurpose) }
    let isInherent =
      switch kind {
      case .samtalegruppe, .aktivitetsgruppe, .oppsokendeSamtale, .likepersonskurs: true
      default: false
      }
    if gathering.exchange == nil, !isInherent, activity != nil {
      found.unless(\.unstatedPurposeCounts, rules, .purposeNotStated(kind))
    }
  }

  /// § 11 a.
  private func visit(_ gathering: Gathering, _ kind: EntryKind, _ found: inout Failures) {
    if let mode = gathering.mode, mode == .digital || mode == .hybrid {
      found.both(.notInPerson(kind, mode))
    }
    leader(gathering, kind, &found)
    if gathering.participants == 0 { found.both(.nobodyMet) }
  }

  /// § 11 b.
  private func group(_ gathering: Gathering, _ kind: EntryKind, _ found: inout Failures) {
    leader(gathering, kind, &found)
    length(gathering, kind, minimum: rules.groupMinutes, &found)
    if let participants = gathering.participants {
      let short = Both(
        strict: participants < minimum(rules.strict), lenient: participants < minimum(rules.lenient)
      )
      found.add(
        .tooFew(participants: participants, minimum: rules.groupParticipants), short)
    } else {
      found.both(.participantsNotStated)
    }
    if gathering.mode == .digital {
      found.unless(\.digitalGroupCounts, rules, .notInPerson(kind, .digital))
    }
  }

  private func minimum(_ reading: Reading) -> Int {
    rules.groupParticipants - (reading.leaderIsParticipant ? 1 : 0)
  }

  private func leader(_ gathering: Gathering, _ kind: EntryKind, _ found: inout Failures) {
    guard let leader = gathering.leader else { return found.both(.noLeader(kind)) }
    if !people.isLikeperson(leader, on: gathering.on) {
      found.both(.leaderNotLikeperson(kind, leader))
    }
  }

  private func length(
    _ gathering: Gathering, _ kind: EntryKind, minimum: Int, _ found: inout Failures
  ) {
    guard let minutes = gathering.minutes else {
      return found.both(.lengthNotStated(kind, minimum: minimum))
    }
    if minutes < minimum { found.both(.tooShort(kind, minutes: minutes, minimum: minimum)) }
  }

  /// § 13.
  private func documentation(
    _ gathering: Gathering, _ activity: ActivityClass, _ found: inout Failures
  ) {
    if let leader = gathering.leader {
      let missing = OnFile.leader.subtracting(people.onFile(leader))
      if !missing.isEmpty {
        found.unless(
          \.undocumentedLeaderCounts, rules, .leaderUndocumented(leader, missing: missing))
      }
    } else if activity == .course {
      found.unless(\.undocumentedLeaderCounts, rules, .nobodyDocumented)
    }
  }
}

/// Reasons as they are found.
struct Failures {
  private(set) var reasons: [Reason] = []

  mutating func both(_ failure: Failure) { reasons.append(Reason(failure: failure, column: .both)) }

  mutating func add(_ failure: Failure, _ fails: Both<Bool>) {
    if let column = ReadingColumn(strict: fails.strict, lenient: fails.lenient) {
      reasons.append(Reason(failure: failure, column: column))
    }
  }

  /// Fails in the readings that do not allow it.
  mutating func unless(
    _ allowed: KeyPath<Reading, Bool>, _ rules: RuleSet, _ failure: Failure
  ) {
    add(
      failure,
      Both(strict: !rules.strict[keyPath: allowed], lenient: !rules.lenient[keyPath: allowed]))
  }
}
