import Events
import TestSupport
import Testing

/// What two events with the same idempotency key may differ in.
@Suite struct SameContentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let first: Event
    let second: Event
    let isSame: Bool
    var testDescription: String { what }

    init(_ what: String, _ first: EventData, _ second: EventData, _ isSame: Bool) {
      self.what = what
      self.first = Fixed.bare(1, first)
      self.second = Fixed.bare(1, second)
      self.isSame = isSame
    }
  }

  static let ids = (Fixed.leader, Fixed.other)

  @Test(arguments: [
    Case("same", activity(), activity(), true),
    Case("another drawn series", activity(), activity { $0.series = Fixed.logID }, true),
    Case("no series", activity(), activity { $0.series = nil }, false),
    Case("other minutes", activity(), activity { $0.minutes = 91 }, false),
    Case("another leader", activity(), activity { $0.leader = Fixed.logID }, false),
    Case("other likepersoner", activity(), activity { $0.others = [Fixed.logID] }, false),
    Case(
      "another kind", activity(),
      .activityHeld(ActivityHeld(kind: .temakveld, Fixed.gathering)), false),
    Case("another type", activity(), .tripHeld(TripHeld(Fixed.gathering)), false),
    Case(
      "a trip with another drawn series", .tripHeld(TripHeld(Fixed.gathering)),
      .tripHeld(TripHeld(gathering { $0.series = Fixed.logID })), true),
    Case(
      "another drawn person", .personEnrolled(PersonEnrolled(person: ids.0, onFile: .list)),
      .personEnrolled(PersonEnrolled(person: ids.1, onFile: .list)), true),
    Case(
      "other contact data", .personEnrolled(PersonEnrolled(person: ids.0, onFile: .list)),
      .personEnrolled(PersonEnrolled(person: ids.0, onFile: .leader)), false),
    Case(
      "another known person", .contactChanged(ContactChanged(person: ids.0, onFile: .list)),
      .contactChanged(ContactChanged(person: ids.1, onFile: .list)), false),
    Case(
      "another drawn participant", .tripJoined(TripJoined(trip: 1, participant: ids.0)),
      .tripJoined(TripJoined(trip: 1, participant: ids.1)), true),
    Case(
      "another trip", .tripJoined(TripJoined(trip: 1, participant: ids.0)),
      .tripJoined(TripJoined(trip: 2, participant: ids.0)), false),
    Case(
      "another drawn log id",
      .logOpened(LogOpened(organisation: Fixed.asker, id: ids.0, demo: false)),
      .logOpened(LogOpened(organisation: Fixed.asker, id: ids.1, demo: false)), true),
    Case(
      "a log that is a demo",
      .logOpened(LogOpened(organisation: Fixed.asker, id: ids.0, demo: false)),
      .logOpened(LogOpened(organisation: Fixed.asker, id: ids.0, demo: true)), false),
    Case(
      "hours of another person",
      .hoursVolunteered(
        HoursVolunteered(on: Fixed.gathering.on, person: ids.0, minutes: 1)),
      .hoursVolunteered(
        HoursVolunteered(on: Fixed.gathering.on, person: ids.1, minutes: 1)), false),
  ])
  func `the same or not`(example: Case) {
    #expect(example.first.hasSameContent(as: example.second) == example.isSame)
    #expect(example.second.hasSameContent(as: example.first) == example.isSame)
  }

  @Test(arguments: EventPropertyTests.seeds) func `the envelope does not matter`(seed: UInt64) {
    var generator = EventGenerator(seed: seed)
    for type in EventType.allCases {
      let (a, b) = (generator.event(type), generator.event(type))
      let copy = Event(
        log: b.log, seq: b.seq, recorded: b.recorded, actor: b.actor, salt: b.salt, data: a.data,
        commitment: b.commitment, key: b.key, cause: b.cause)
      #expect(a.hasSameContent(as: copy))
    }
  }

  static func gathering(_ change: (inout Gathering) -> Void = { _ in }) -> Gathering {
    var gathering = Fixed.gathering
    change(&gathering)
    return gathering
  }

  static func activity(_ change: (inout Gathering) -> Void = { _ in }) -> EventData {
    .activityHeld(ActivityHeld(kind: .moteplass, gathering(change)))
  }
}
