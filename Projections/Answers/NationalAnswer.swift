public import Events

/// The figures of a base year for the whole organisation: what is reported to Bufdir.
public struct NationalAnswer: Hashable, Sendable {
  /// The base year.
  public let year: Int
  /// By which rules.
  public let rules: RuleSet
  /// What each log says, ascending by code.
  public let chapters: [ChapterAnswer]
  /// The chapters as part of the organisation.
  public let organisation: Organisation
  /// Whether each chapter counts as lokallag, ascending by code.
  public let localChapters: [LocalChapterAnswer]
  /// Counting likepersoner.
  public let likepersoner: Both<Int>
  /// Counting activity days by class.
  public let days: [ActivityClass: Both<Int>]
  /// Counting lokallag.
  public let lokallag: Both<Int>
  /// Members of all chapters.
  public let members: Int
  /// Other forms of exchange announced for the year, with where.
  public let services: [Service: Handle]
  /// Number of logs.
  public var logs: Int { chapters.count }
  /// Number of events.
  public let events: Int

  /// Merges the answers of all logs; their order does not matter.
  public init(
    _ answers: [ChapterAnswer], _ organisation: Organisation, _ rules: RuleSet, year: Int
  ) {
    self.year = year
    self.rules = rules
    self.organisation = organisation
    chapters = answers.sorted { $0.log < $1.log }
    let active = Set(answers.filter(\.hasMemberActivity).map(\.log))
    localChapters = organisation.codes.map { code in
      LocalChapterAnswer(
        organisation.chapters[code]!, hasMemberActivity: active.contains(code), rules, year: year)
    }
    likepersoner = answers.reduce(into: .zero) { sum, answer in
      for person in answer.likepersoner { sum += person.isListed.counted }
    }
    days = Dictionary(
      uniqueKeysWithValues: ActivityClass.allCases.map { activity in
        (activity, answers.reduce(into: .zero) { $0 += $1.days(activity) })
      })
    lokallag = localChapters.reduce(into: .zero) { $0 += $1.counts.counted }
    members = organisation.chapters.values.reduce(0) { $0 + ($1.members[year]?.members ?? 0) }
    services = organisation.services[year] ?? [:]
    events = answers.reduce(0) { $0 + $1.events }
  }

  /// Counting activity days of all classes.
  public var allDays: Both<Int> { days.values.reduce(into: .zero) { $0 += $1 } }

  /// Points of each criterion (§ 19) in a reading.
  public func points(_ column: KeyPath<Both<Int>, Int>) -> Points {
    Points(
      members: rules.bands.members.points(members),
      lokallag: rules.bands.lokallag.points(lokallag[keyPath: column]),
      likepersoner: rules.bands.likepersoner.points(likepersoner[keyPath: column]),
      activityDays: rules.bands.activityDays.points(allDays[keyPath: column]),
      otherForms: rules.otherFormPoints * services.count)
  }

  /// The day of the last event recorded in any log: things are known as they were then.
  public var knownOn: CivilDate? {
    chapters.compactMap(\.lastRecorded).max().map { NorwegianTime.date(at: $0) }
  }

  /// Volunteer minutes of all logs.
  public var minutes: VolunteerMinutes { chapters.reduce(into: .init()) { $0 += $1.minutes } }
  /// Volunteer minutes of all logs by month, January first.
  public var minutesByMonth: [Int] {
    (0..<12).map { month in chapters.reduce(0) { $0 + $1.months[month].total } }
  }
  /// Counting activity days of all logs by month, January first.
  public var daysByMonth: [Both<Int>] {
    chapters.reduce(into: [Both<Int>](repeating: .zero, count: 12)) { sums, chapter in
      for (month, days) in chapter.daysByMonth.enumerated() { sums[month] += days }
    }
  }
  /// What people of all logs did; who is enrolled in two chapters is counted in both.
  public var effort: YearEffort { chapters.reduce(into: .init()) { $0 += $1.effort } }
  /// Ringevenn of all logs.
  public var ringevenn: RingevennAnswer { chapters.reduce(into: .init()) { $0 += $1.ringevenn } }
  /// Counting activity days of all logs whose leader's contact data was destroyed while it was evidence.
  public var daysOnErasedEvidence: Both<Int> { onErasedEvidence.days }
  /// Counting likepersoner of all logs whose contact data was destroyed while it was evidence.
  public var likepersonerOnErasedEvidence: Both<Int> { onErasedEvidence.likepersoner }
  private var onErasedEvidence: ErasedEvidence {
    chapters.reduce(into: .init()) { $0 += $1.onErasedEvidence }
  }
  /// Trips of all logs.
  public var trips: TripsAnswer { chapters.reduce(into: .init()) { $0 += $1.trips } }
}

/// Points of each criterion (§ 19).
public struct Points: Hashable, Sendable {
  /// Members.
  public let members: Int
  /// Lokallag.
  public let lokallag: Int
  /// Likepersoner.
  public let likepersoner: Int
  /// Activity days.
  public let activityDays: Int
  /// Other forms of exchange: 0, 350 or 700.
  public let otherForms: Int
  /// Gross points.
  public var gross: Int { members + lokallag + likepersoner + activityDays + otherForms }
}
