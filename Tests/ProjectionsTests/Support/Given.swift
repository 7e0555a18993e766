import Events

// What a log can be given, with what a test does not care about left out.
extension EventData {
  static func enrolled(_ person: Pseudonym, _ onFile: OnFile = .list) -> EventData {
    .personEnrolled(PersonEnrolled(person: person, onFile: onFile))
  }

  static func contact(_ person: Pseudonym, _ onFile: OnFile) -> EventData {
    .contactChanged(ContactChanged(person: person, onFile: onFile))
  }

  static func likeperson(
    _ person: Pseudonym, from appointed: CivilDate? = "2024-01-01", unpaid: Bool? = true
  ) -> EventData {
    role(.likeperson, person, from: appointed, unpaid: unpaid)
  }

  static func role(
    _ role: RoleKind, _ person: Pseudonym, from appointed: CivilDate? = "2024-01-01",
    unpaid: Bool? = true
  ) -> EventData {
    .roleGranted(RoleGranted(person: person, role: role, appointed: appointed, unpaid: unpaid))
  }

  static func ended(_ role: Int, _ day: CivilDate) -> EventData {
    .roleEnded(RoleEnded(entry: role, ended: day))
  }

  /// A good hour with Kari and five others.
  static func activity(
    _ kind: EntryKind = .samtalegruppe, _ change: (inout Gathering) -> Void = { _ in }
  ) -> EventData {
    .activityHeld(ActivityHeld(kind: kind, gathering(change)))
  }

  static func trip(_ change: (inout Gathering) -> Void = { _ in }) -> EventData {
    .tripHeld(TripHeld(gathering(change)))
  }

  private static func gathering(_ change: (inout Gathering) -> Void) -> Gathering {
    var gathering = Gathering(on: "2025-03-03")
    gathering.minutes = 60
    gathering.leader = kari
    gathering.participants = 5
    change(&gathering)
    return gathering
  }

  static func joined(_ trip: Int, _ participant: Pseudonym) -> EventData {
    .tripJoined(TripJoined(trip: trip, participant: participant))
  }

  static func phoned(
    _ ringevenn: Pseudonym?, _ minutes: Int?, on day: CivilDate = "2025-03-03"
  ) -> EventData {
    .ringevennContactMade(RingevennContactMade(on: day, ringevenn: ringevenn, minutes: minutes))
  }

  static func volunteered(
    _ person: Pseudonym, _ minutes: Int, on day: CivilDate = "2025-03-03"
  ) -> EventData {
    .hoursVolunteered(HoursVolunteered(on: day, person: person, minutes: minutes))
  }

  static func founded(
    _ chapter: LogCode, _ kind: ChapterKind? = .lokallag, functionsAsLocal: Bool? = nil,
    on day: CivilDate? = nil
  ) -> EventData {
    .chapterFounded(
      ChapterFounded(
        chapter: chapter, kind: kind, functionsAsLocal: functionsAsLocal, founded: day))
  }

  static func closed(_ chapter: LogCode, on day: CivilDate) -> EventData {
    .chapterClosed(ChapterClosed(chapter: chapter, on: day))
  }

  static func members(_ chapter: LogCode, _ members: Int, _ year: Int = 2025) -> EventData {
    .membersCounted(MembersCounted(chapter: chapter, year: year, members: members))
  }

  static func report(
    _ chapter: LogCode, year: Int = 2025, filed: CivilDate? = "2026-01-15",
    annualReport: Bool? = true, signed: Signatory? = .leader
  ) -> EventData {
    .annualReportFiled(
      AnnualReportFiled(
        chapter: chapter, year: year, filed: filed, annualReport: annualReport, account: nil,
        accounts: nil, audit: nil, minutes: nil, signed: signed))
  }

  static func announced(_ service: Service, _ year: Int = 2025) -> EventData {
    .serviceAnnounced(ServiceAnnounced(service: service, year: year))
  }

  static func corrected(
    _ entry: Int, _ set: [FactMember: MemberValue] = [:], unset: Set<FactMember> = []
  ) -> EventData {
    .entryCorrected(EntryCorrected(entry: entry, reason: .mistyped, set: set, unset: unset))
  }

  static func withdrawn(_ entry: Int) -> EventData {
    .entryWithdrawn(EntryWithdrawn(entry: entry, reason: .notHeld))
  }

  static func reinstated(_ entry: Int) -> EventData {
    .entryReinstated(EntryReinstated(entry: entry, reason: .other))
  }
}

/// Events 3 and 4 of a log: Kari, whose contact data is on file, and her appointment.
let kariIsLikeperson: [EventData] = [.enrolled(kari), .likeperson(kari)]
