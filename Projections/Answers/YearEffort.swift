import Events

/// What people of a chapter did in a year, by what they were at the entry; withdrawn entries left out.
public struct YearEffort: Hashable, Sendable {
  /// What somebody was at an entry.
  public enum Part: Int, CaseIterable, Hashable, Sendable {
    /// Led an activity.
    case leader
    /// Took part in an activity as likeperson without leading it.
    case likeperson
    /// Led a trip, or came along as likeperson.
    case trip
    /// Phoned or met somebody.
    case ringevenn
    /// Gave hours that were stated as such.
    case volunteer
  }

  /// Minutes by part.
  public internal(set) var minutes: [Part: Int] = [:]
  /// People by part, each once in a chapter and part.
  public internal(set) var people: [Part: Int] = [:]
  /// People with any part, each once in a chapter.
  public internal(set) var allPeople = 0
  /// Participants as stated at activities and trips, those of every entry anew.
  public internal(set) var participations = 0
  /// Activities and trips held.
  public internal(set) var gatherings = 0
  /// Courses.
  public internal(set) var courses = CoursesAnswer()

  static func += (a: inout YearEffort, b: YearEffort) {
    a.minutes.merge(b.minutes, uniquingKeysWith: +)
    a.people.merge(b.people, uniquingKeysWith: +)
    a.allPeople += b.allPeople
    a.participations += b.participations
    a.gatherings += b.gatherings
    a.courses += b.courses
  }
}

/// Courses of a year.
public struct CoursesAnswer: Hashable, Sendable {
  /// Course days for likepersoner (§ 11 c).
  public internal(set) var likepersonCourses = 0
  /// Other course days.
  public internal(set) var otherCourses = 0
  /// Participants as stated, those of every course day anew.
  public internal(set) var participations = 0
  /// How long they lasted, each once, where stated.
  public internal(set) var minutes = 0

  /// All course days.
  public var courses: Int { likepersonCourses + otherCourses }

  static func += (a: inout CoursesAnswer, b: CoursesAnswer) {
    a.likepersonCourses += b.likepersonCourses
    a.otherCourses += b.otherCourses
    a.participations += b.participations
    a.minutes += b.minutes
  }
}

/// Adds up what people did.
struct EffortCount {
  private(set) var effort = YearEffort()
  private var people: [YearEffort.Part: Set<Pseudonym>] = [:]

  mutating func add(_ data: EventData) {
    switch data {
    case .activityHeld(let activity):
      let gathering = activity.gathering
      add(gathering, leader: .leader, others: .likeperson)
      if activity.kind == .likepersonskurs { effort.courses.likepersonCourses += 1 }
      if activity.kind == .kurs { effort.courses.otherCourses += 1 }
      if [.likepersonskurs, .kurs].contains(activity.kind) {
        effort.courses.participations += gathering.participants ?? 0
        effort.courses.minutes += gathering.minutes ?? 0
      }
    case .tripHeld(let trip): add(trip.gathering, leader: .trip, others: .trip)
    case .ringevennContactMade(let contact):
      add(contact.ringevenn, .ringevenn, contact.minutes ?? 0)
    case .hoursVolunteered(let hours): add(hours.person, .volunteer, hours.minutes)
    default: break
    }
  }

  private mutating func add(
    _ gathering: Gathering, leader: YearEffort.Part, others: YearEffort.Part
  ) {
    effort.gatherings += 1
    effort.participations += gathering.participants ?? 0
    let minutes = gathering.minutes ?? 0
    if let person = gathering.leader { add(person, leader, minutes) }
    for person in gathering.others { add(person, others, minutes) }
  }

  private mutating func add(_ person: Pseudonym?, _ part: YearEffort.Part, _ minutes: Int) {
    effort.minutes[part, default: 0] += minutes
    if let person { people[part, default: []].insert(person) }
  }

  /// The sum, with everybody counted.
  var counted: YearEffort {
    var effort = effort
    effort.people = people.mapValues(\.count)
    effort.allPeople = people.values.reduce(into: Set()) { $0.formUnion($1) }.count
    return effort
  }
}
