import Events

/// Why the entries of a year are judged otherwise than they were.
struct EntryCauses {
  let difference: LogDifference
  /// The verdicts at A.
  let before: [Int: Verdict]
  /// The verdicts on what is known at B, by the rules of A.
  let bridge: [Int: Verdict]
  let people: [Pseudonym: Set<Int>]
  let meetings: [LeaderAndDay: Set<Int>]

  /// The main cause with all events that brought it.
  func cause(of entry: Int) -> (cause: Cause, events: Set<Int>) {
    let own = Set(difference.touches[entry] ?? [])
    guard let was = difference.earlier.fact(entry), let became = difference.later.fact(entry) else {
      return (.new, own)
    }
    if DayCount(before[entry]) == DayCount(bridge[entry]) { return (.ruleSet, own) }
    if was.isWithdrawn != became.isWithdrawn {
      return (became.isWithdrawn ? .withdrawn : .reinstated, own)
    }
    let found = causes(was.data, became.data, entry).filter { !$0.events.isEmpty }
    return (
      found.map(\.cause).min() ?? .corrected, found.reduce(into: own) { $0.formUnion($1.events) }
    )
  }

  /// What failed in one of the states and not in the other, led back to whose events can do that.
  private func causes(
    _ was: EventData, _ became: EventData, _ entry: Int
  ) -> [(cause: Cause, events: Set<Int>)] {
    let (a, b) = (FailingParts(before[entry]), FailingParts(bridge[entry]))
    let (x, y) = (was.gathering, became.gathering)
    let isSameMeeting =
      x?.leader == y?.leader && x?.on == y?.on && was.entryKind == became.entryKind
    let isSamePlaceInDay =
      isSameMeeting && x?.start == y?.start && x?.newParticipants == y?.newParticipants
    let leader = y?.leader.flatMap { people[$0] } ?? []
    var found: [(cause: Cause, events: Set<Int>)] = []
    if a.own != b.own || !isSameMeeting || !isSamePlaceInDay && a.sameDay != b.sameDay {
      found.append((.corrected, Set(difference.touches[entry] ?? [])))
    }
    if isSameMeeting, a.leader != b.leader { found.append((.person, leader)) }
    if isSamePlaceInDay, a.sameDay != b.sameDay {
      let others = y.flatMap { LeaderAndDay($0) }.flatMap { meetings[$0] } ?? []
      let events = others.subtracting([entry]).flatMap { difference.touches[$0] ?? [] }
      found += [(.sameDay, Set(events)), (.person, events.isEmpty ? leader : [])]
    }
    return found
  }
}

/// What an entry adds to the figures of activity days.
struct DayCount: Hashable {
  let activity: ActivityClass?
  let counts: Both<Bool>

  init(_ verdict: Verdict?) {
    counts = verdict?.counts ?? Both(strict: false, lenient: false)
    activity = counts.strict || counts.lenient ? verdict.flatMap { ActivityClass($0.kind) } : nil
  }

  /// What it adds to the figure of a class.
  func days(_ activity: ActivityClass) -> Both<Int> {
    activity == self.activity ? counts.counted : .zero
  }
}

/// In which readings an entry fails for what it states itself, for its leader's roles and contact
/// data, and for the day's other entries.
private struct FailingParts {
  var own = Both(strict: false, lenient: false)
  var leader = Both(strict: false, lenient: false)
  var sameDay = Both(strict: false, lenient: false)

  init(_ verdict: Verdict?) {
    for reason in verdict?.reasons ?? [] {
      switch reason.failure {
      case .leaderNotLikeperson, .leaderUndocumented: leader.fail(reason.column)
      case .sameLeaderSameDay: sameDay.fail(reason.column)
      default: own.fail(reason.column)
      }
    }
  }
}

extension Both<Bool> {
  /// Notes a failure in the readings of a column.
  mutating func fail(_ column: ReadingColumn) {
    strict = strict || column != .lenient
    lenient = lenient || column != .strict
  }
}
