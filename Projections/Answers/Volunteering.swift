public import Events

/// Volunteer minutes of a year, each kind its own line; counting for Bufdir or not.
public struct VolunteerMinutes: Hashable, Sendable {
  /// Hours stated as such.
  public internal(set) var volunteered = 0
  /// Minutes of ringevenn contacts.
  public internal(set) var ringevenn = 0
  /// Minutes of activities, times leader and other likepersoner.
  public internal(set) var activities = 0
  /// Minutes of trips, times leader and other likepersoner.
  public internal(set) var trips = 0

  /// All of it.
  public var total: Int { volunteered + ringevenn + activities + trips }

  static func += (a: inout VolunteerMinutes, b: VolunteerMinutes) {
    a.volunteered += b.volunteered
    a.ringevenn += b.ringevenn
    a.activities += b.activities
    a.trips += b.trips
  }

  mutating func add(_ data: EventData) {
    switch data {
    case .hoursVolunteered(let hours): volunteered += hours.minutes
    case .ringevennContactMade(let contact): ringevenn += contact.minutes ?? 0
    case .activityHeld(let activity): activities += activity.gathering.volunteerMinutes
    case .tripHeld(let trip): trips += trip.gathering.volunteerMinutes
    default: break
    }
  }
}

extension Gathering {
  /// Minutes times the likepersoner named, the leader among them.
  public var volunteerMinutes: Int { (minutes ?? 0) * likepersoner.count }
}

/// Ringevenn contacts of a year.
public struct RingevennAnswer: Hashable, Sendable {
  /// Contacts made.
  public internal(set) var contacts = 0
  /// Their minutes, where stated.
  public internal(set) var minutes = 0
  /// Volunteers with at least one contact, unique within the chapter.
  public internal(set) var activeVolunteers = 0

  static func += (a: inout RingevennAnswer, b: RingevennAnswer) {
    a.contacts += b.contacts
    a.minutes += b.minutes
    a.activeVolunteers += b.activeVolunteers
  }
}

/// Trips of a year.
public struct TripsAnswer: Hashable, Sendable {
  /// Trips held.
  public internal(set) var trips = 0
  /// Participations: of each trip the number stated, or the codes where no number is.
  public internal(set) var participations = 0
  /// Participants known by code, unique within the chapter and year.
  public internal(set) var uniqueParticipants = 0

  static func += (a: inout TripsAnswer, b: TripsAnswer) {
    a.trips += b.trips
    a.participations += b.participations
    a.uniqueParticipants += b.uniqueParticipants
  }
}
