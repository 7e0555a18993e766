import Events

/// The people who are on the list of likepersoner at A or at B only.
struct LikepersonChanges {
  let changes: [Change]

  /// - Parameters:
  ///   - before: what the log says at A.
  ///   - bridge: what it says of what is known at B, by the rules of A.
  ///   - after: what it says at B.
  ///   - people: the events that touched somebody's roles and contact data.
  init(
    days: DayChanges, before: ChapterAnswer, bridge: ChapterAnswer, after: ChapterAnswer,
    people: [Pseudonym: Set<Int>]
  ) {
    let sides = [before, bridge, after].map { answer in
      Dictionary(uniqueKeysWithValues: answer.likepersoner.map { ($0.person, $0) })
    }
    let difference = days.entries.difference
    let deeds = Deeds(days)
    changes = difference.later.people.compactMap { person in
      let (was, bridge, became) =
        (sides[0][person.pseudonym], sides[1][person.pseudonym], sides[2][person.pseudonym])
      let delta = became.isListed.counted - was.isListed.counted
      if delta == .zero { return nil }
      let own = people[person.pseudonym] ?? []
      let cause: (Cause, Set<Int>)
      if person.seq > difference.earlier.size {
        cause = (.new, own)
      } else if was.isListed == bridge.isListed {
        cause = (.ruleSet, own)
      } else if let touched = difference.isWithdrawnNow(person.seq) {
        cause = (touched ? .withdrawn : .reinstated, own)
      } else {
        let acted = was.isActive == bridge.isActive ? [] : deeds.changed(person.pseudonym)
        // Days can be gained and lost for nothing but the person's own roles and contact data.
        let isAboutPerson = acted.isSubset(of: own) || was.isFit != bridge.isFit
        cause = isAboutPerson ? (.person, own.union(acted)) : (.activity, acted)
      }
      return Change(
        figure: .likepersoner,
        subject: .likeperson(person.pseudonym, enrolment: Handle(after.log, person.seq)),
        delta: delta, cause: cause.0, events: difference.handles(cause.1))
    }
  }
}

extension LogDifference {
  /// Whether a root was withdrawn in between; nil when it stands as it did.
  func isWithdrawnNow(_ root: Int) -> Bool? {
    guard let was = earlier.fact(root), let became = later.fact(root),
      was.isWithdrawn != became.isWithdrawn
    else { return nil }
    return became.isWithdrawn
  }
}

extension LikepersonAnswer? {
  fileprivate var isListed: Both<Bool> { self?.isListed ?? Both(strict: false, lenient: false) }

  /// Whether nothing but activity keeps the person off the list.
  fileprivate var isFit: Both<Bool> { lacks { $0 != .notActive } }

  /// Whether the person was active.
  fileprivate var isActive: Both<Bool> { lacks { $0 == .notActive } }

  private func lacks(_ isMeant: (LikepersonAnswer.Kind) -> Bool) -> Both<Bool> {
    guard let self else { return Both(strict: false, lenient: false) }
    var fails = Both(strict: false, lenient: false)
    for obstacle in self.obstacles where isMeant(obstacle.kind) { fails.fail(obstacle.column) }
    return Both(strict: !fails.strict, lenient: !fails.lenient)
  }
}

/// What people did, entry by entry.
private struct Deeds {
  let days: DayChanges
  let earlier: Set<Int>
  let later: Set<Int>

  init(_ days: DayChanges) {
    self.days = days
    earlier = Set(days.entries.before.keys)
    later = Set(days.entries.bridge.keys)
  }

  /// The events of the entries that somebody is named in and that count otherwise, or that name the
  /// person at one size only.
  func changed(_ person: Pseudonym) -> Set<Int> {
    let difference = days.entries.difference
    var events: Set<Int> = []
    for entry in earlier.union(later) {
      let roles = [difference.earlier, difference.later].map { register in
        register.fact(entry)?.data.gathering.map { Part($0, person) } ?? .none
      }
      if roles == [.none, .none] { continue }
      events.formUnion(days.events[entry] ?? [])
      if roles[0] != roles[1] { events.formUnion(difference.touches[entry] ?? []) }
    }
    return events
  }

  /// What somebody was in an entry.
  private enum Part {
    case none, other, leader

    init(_ gathering: Gathering, _ person: Pseudonym) {
      self =
        gathering.leader == person
        ? .leader : gathering.likepersoner.contains(person) ? .other : .none
    }
  }
}
