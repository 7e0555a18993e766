import Events

extension Golden {
  static let entries: [Golden] = [
    Golden(
      "activity-held.v1",
      Fixed.full(17, .activityHeld(ActivityHeld(kind: .moteplass, Fixed.gathering)))),
    Golden(
      "activity-held.v1.minimal",
      Fixed.bare(
        17,
        .activityHeld(
          ActivityHeld(kind: .oppsokendeSamtale, Gathering(on: Fixed.date("2025-03-14")))))),
    Golden("trip-held.v1", Fixed.full(18, .tripHeld(TripHeld(Fixed.tripGathering)))),
    Golden(
      "trip-held.v1.minimal",
      Fixed.bare(18, .tripHeld(TripHeld(Gathering(on: Fixed.date("2025-03-14")))))),
    Golden(
      "trip-joined.v1",
      Fixed.bare(19, .tripJoined(TripJoined(trip: 18, participant: Fixed.participant)))),
    Golden(
      "ringevenn-contact-made.v1",
      Fixed.full(
        20,
        .ringevennContactMade(
          RingevennContactMade(
            on: Fixed.date("2025-03-13"), ringevenn: Fixed.leader, minutes: 25,
            start: TimeOfDay("09:05"), mode: .phone)))),
    Golden(
      "ringevenn-contact-made.v1.minimal",
      Fixed.bare(
        20,
        .ringevennContactMade(
          RingevennContactMade(on: Fixed.date("2025-03-13"), ringevenn: nil, minutes: nil)))),
    Golden(
      "hours-volunteered.v1",
      Fixed.full(
        21,
        .hoursVolunteered(
          HoursVolunteered(
            on: Fixed.date("2025-03-12"), person: Fixed.leader, minutes: 1_440,
            start: TimeOfDay("00:00"))))),
    Golden(
      "hours-volunteered.v1.minimal",
      Fixed.bare(
        21,
        .hoursVolunteered(
          HoursVolunteered(on: Fixed.date("2025-03-12"), person: Fixed.leader, minutes: 1)))),
  ]
}
