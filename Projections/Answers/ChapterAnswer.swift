public import Events

/// What one log says about one year.
public struct ChapterAnswer: Hashable, Sendable {
  /// Which log.
  public let log: LogCode
  /// The base year.
  public let year: Int
  /// How many events it was made from.
  public let events: Int
  /// When the last of them was recorded.
  public let lastRecorded: Instant?
  /// The verdict on every entry of the year, ascending by number.
  public let verdicts: [Verdict]
  /// The likepersoner, in order of enrolment.
  public let likepersoner: [LikepersonAnswer]
  /// Volunteer minutes.
  public let minutes: VolunteerMinutes
  /// The same by month, January first.
  public let months: [VolunteerMinutes]
  /// What people did, by what they were at the entry.
  public let effort: YearEffort
  /// Ringevenn.
  public let ringevenn: RingevennAnswer
  /// Trips.
  public let trips: TripsAnswer
  /// Whether there is an entry beyond the annual meeting, as § 8–9 asks of a lokallag.
  public let hasMemberActivity: Bool
  /// How much of it rests on evidence that was destroyed.
  public let onErasedEvidence: ErasedEvidence

  /// Volunteer minutes of all kinds by month, January first.
  public var minutesByMonth: [Int] { months.map(\.total) }

  /// Counting activity days by month, January first.
  public var daysByMonth: [Both<Int>] {
    verdicts.reduce(into: [Both<Int>](repeating: .zero, count: 12)) { months, verdict in
      months[verdict.on.month - 1] += verdict.counts.counted
    }
  }

  /// Counting activity days of a class.
  public func days(_ activity: ActivityClass) -> Both<Int> {
    verdicts.reduce(into: .zero) { sum, verdict in
      if ActivityClass(verdict.kind) == activity { sum += verdict.counts.counted }
    }
  }
}

extension ChapterRegister {
  /// What this log says about a year by a rule set.
  public func answer(_ rules: RuleSet, year: Int) -> ChapterAnswer {
    let people = RolesOfPeople(self)
    let verdicts = verdicts(rules, people, year: year)
    var minutes = VolunteerMinutes()
    var months = [VolunteerMinutes](repeating: VolunteerMinutes(), count: 12)
    var effort = EffortCount()
    var ringevenn = RingevennAnswer()
    var volunteers: Set<Pseudonym> = []
    var trips = TripsAnswer()
    var hasMemberActivity = false
    for verdict in verdicts {
      guard let fact = fact(verdict.entry), !fact.isWithdrawn else { continue }
      minutes.add(fact.data)
      effort.add(fact.data)
      months[verdict.on.month - 1].add(fact.data)
      if ActivityClass(verdict.kind) != nil { hasMemberActivity = true }
      if case .ringevennContactMade(let contact) = fact.data {
        ringevenn.contacts += 1
        ringevenn.minutes += contact.minutes ?? 0
        if let volunteer = contact.ringevenn { volunteers.insert(volunteer) }
      }
    }
    ringevenn.activeVolunteers = volunteers.count
    trips = tripsAnswer(year: year)
    let likepersoner = Likepersoner(rules: rules, year: year, people: people)
      .answers(self, verdicts)
    return ChapterAnswer(
      log: log, year: year, events: size, lastRecorded: lastRecorded, verdicts: verdicts,
      likepersoner: likepersoner,
      minutes: minutes, months: months, effort: effort.counted, ringevenn: ringevenn, trips: trips,
      hasMemberActivity: hasMemberActivity,
      onErasedEvidence: erasedEvidence(year: year, verdicts, likepersoner))
  }

  private func tripsAnswer(year: Int) -> TripsAnswer {
    var answer = TripsAnswer()
    var codes: [Int: Int] = [:]
    var unique: Set<Pseudonym> = []
    for fact in facts where !fact.isWithdrawn {
      switch fact.data {
      case .tripHeld(let trip) where trip.gathering.on.year == year:
        answer.trips += 1
        codes[fact.seq] = 0
      case .tripJoined(let joined) where codes[joined.trip] != nil:
        codes[joined.trip]! += 1
        unique.insert(joined.participant)
      default: break
      }
    }
    for (trip, count) in codes {
      answer.participations += fact(trip)?.data.gathering?.participants ?? count
    }
    answer.uniqueParticipants = unique.count
    return answer
  }
}
