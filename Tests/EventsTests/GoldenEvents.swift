import Events
import Testing

/// A golden file and the event it spells.
struct Golden: Sendable, CustomTestStringConvertible {
  let name: String
  let event: Event
  var testDescription: String { name }

  init(_ name: String, _ event: Event) {
    self.name = name
    self.event = event
  }

  static let all =
    log + chapter + people + entries + corrections + sealing + privacy + exchange
    + plan

  static let log: [Golden] = [
    Golden(
      "log-opened.v1",
      Fixed.bare(
        1,
        .logOpened(
          LogOpened(organisation: LogCode("mental-helse")!, id: Fixed.logID, demo: false)),
        recorded: Instant("2025-01-02T08:00:00.000Z")!)),
    Golden(
      "actor-named.v1",
      Fixed.bare(
        2, .actorNamed(ActorNamed(role: .coordinator)),
        recorded: Instant("2025-01-02T08:00:00.000Z")!, private: Fixed.commitment)),
    Golden(
      "clock-overridden.v1", Fixed.bare(16, .clockOverridden(ClockOverridden(problem: .behindLog)))
    ),
    Golden(
      "import-begun.v1",
      Fixed.bare(
        3, .importBegun(ImportBegun(form: .entries, file: Fixed.file)),
        recorded: Instant("2025-01-02T08:05:30.250Z")!)),
  ]

  static let people: [Golden] = [
    Golden(
      "person-enrolled.v1",
      Fixed.full(10, .personEnrolled(PersonEnrolled(person: Fixed.leader, onFile: .list)))),
    Golden(
      "person-enrolled.v1.minimal",
      Fixed.bare(10, .personEnrolled(PersonEnrolled(person: Fixed.leader, onFile: [])))),
    Golden(
      "contact-changed.v1",
      Fixed.full(
        11,
        .contactChanged(ContactChanged(person: Fixed.leader, onFile: OnFile([.phone, .name]))))),
    Golden(
      "contact-changed.v1.minimal",
      Fixed.bare(11, .contactChanged(ContactChanged(person: Fixed.leader, onFile: [])))),
    Golden(
      "role-granted.v1",
      Fixed.full(
        12,
        .roleGranted(
          RoleGranted(
            person: Fixed.leader, role: .likeperson, appointed: Fixed.date("2024-09-01"),
            unpaid: true)))),
    Golden(
      "role-granted.v1.minimal",
      Fixed.bare(
        12,
        .roleGranted(
          RoleGranted(person: Fixed.leader, role: .tripLeader, appointed: nil, unpaid: nil)))),
    Golden(
      "role-ended.v1",
      Fixed.bare(13, .roleEnded(RoleEnded(entry: 12, ended: Fixed.date("2025-06-30"))))),
  ]

  static let corrections: [Golden] = [
    Golden(
      "entry-corrected.v1",
      Fixed.full(
        22,
        .entryCorrected(
          EntryCorrected(
            entry: 17, reason: .mistyped, set: Fixed.everyCorrection,
            unset: [.start, .series, .ringevenn])))),
    Golden(
      "entry-corrected.v1.minimal",
      Fixed.bare(
        22, .entryCorrected(EntryCorrected(entry: 17, reason: .other, set: [:])),
        private: Fixed.commitment)),
    Golden(
      "entry-withdrawn.v1",
      Fixed.bare(23, .entryWithdrawn(EntryWithdrawn(entry: 17, reason: .recordedTwice)))),
    Golden(
      "entry-reinstated.v1",
      Fixed.bare(24, .entryReinstated(EntryReinstated(entry: 17, reason: .notHeld)))),
  ]
}
