import Events

/// What one entry can lack. An entry belongs to a gap only when this is all that it fails strictly.
enum EntryLack: CaseIterable {
  case leader, purpose, length, participants, newParticipants, oneMore, place

  var kind: Gap.Kind {
    switch self {
    case .leader: .leaderNotStated
    case .purpose: .purposeNotStated
    case .length: .lengthNotStated
    case .participants: .participantsNotStated
    case .newParticipants: .newParticipantsNotStated
    case .oneMore: .oneShort
    case .place: .digital
    }
  }

  init?(_ failure: Failure) {
    switch failure {
    case .noLeader, .nobodyDocumented: self = .leader
    case .purposeNotStated: self = .purpose
    case .lengthNotStated: self = .length
    case .participantsNotStated: self = .participants
    case .sameLeaderSameDay(_, newParticipants: nil): self = .newParticipants
    case .tooFew(let participants, let minimum) where participants + 1 == minimum: self = .oneMore
    case .notInPerson(let kind, .digital) where ActivityClass(kind) == .group: self = .place
    default: return nil
    }
  }
}

extension Hypothesis {
  /// Gaps of entries: one of each kind at most.
  var entryGaps: [Gap] {
    let lacks = Set(verdicts.flatMap { $0.reasons.compactMap { EntryLack($0.failure) } })
    let single = EntryLack.allCases.filter { lacks.contains($0) }.compactMap { lack in
      var supposed = rules
      if lack == .newParticipants { supposed.strict.unstatedNewParticipantsCount = true }
      return gap(
        lack.kind,
        with: register.verdicts(supposed, people, year: year) { EntryLack($1) == lack })
    }
    return single + (severalGap.map { [$0] } ?? [])
  }

  /// Entries that lack more than one thing, all of which can be stated.
  private var severalGap: Gap? {
    let completed = people.completed
    let entries = Set(
      verdicts.filter { verdict in
        let failures = verdict.reasons.filter { $0.column != .lenient }.map(\.failure)
        let causes = failures.map { cause($0, on: verdict.on, completed) }
        return !causes.contains(nil) && Set(causes).count > 1
      }.map(\.entry))
    if entries.isEmpty { return nil }
    return gap(
      .severalNotStated,
      with: register.verdicts(rules, people, year: year) { entry, _ in entries.contains(entry) })
  }

  /// What would have to be stated; nil where no statement helps.
  private func cause(
    _ failure: Failure, on day: CivilDate, _ completed: RolesOfPeople
  ) -> StatementLack? {
    switch failure {
    case .leaderUndocumented(let leader, _): register.isErased(leader) ? nil : .person
    case .leaderNotLikeperson(_, let leader):
      completed.isLikeperson(leader, on: day) ? .person : nil
    default:
      EntryLack(failure).flatMap { $0.kind.isDoubtful ? nil : .entry($0) }
    }
  }
}

private enum StatementLack: Hashable {
  case person
  case entry(EntryLack)
}
