/// The grant regulation (FOR-2023-01-01-122) for a span of base years: a table of parameters, read by
/// the code of Judgement. A change that can alter any verdict is a new revision; earlier revisions
/// stay executable.
public struct RuleSet: Hashable, Sendable {
  /// Name and revision, as it stands in reports.
  public let revision: String
  /// Base years it holds for.
  public let baseYears: ClosedRange<Int>
  /// § 11 b: at least this long, in minutes.
  public let groupMinutes: Int
  /// § 11 b: at least so many take part, the leader counted as the columns say.
  public let groupParticipants: Int
  /// § 11 c: a course day is at least this long: 2 × 45 minutes.
  public let courseMinutes: Int
  /// § 8: a chapter needs so many counting members.
  public let chapterMembers: Int
  /// § 12: flat points for each other form of exchange.
  public let otherFormPoints: Int
  /// § 19.
  public let bands: Bands
  /// How the open questions are read in the strict column.
  public internal(set) var strict: Reading
  /// How they are read in the lenient column.
  public let lenient: Reading

  /// The rule set of a base year; nil where none exists yet, or exists no longer.
  public static func forBaseYear(_ year: Int) -> RuleSet? {
    all.last { $0.baseYears.contains(year) }
  }

  /// A rule set by its revision.
  public static func revision(_ name: String) -> RuleSet? { all.first { $0.revision == name } }

  /// Every revision, oldest first.
  public static let all = [base2020r1]
}

/// One reading of what the regulation leaves open. Each member is a switch; true is generous.
public struct Reading: Hashable, Sendable {
  /// § 11 b: the leader counts among the participants.
  public internal(set) var leaderIsParticipant: Bool
  /// § 11 b: a purely digital group counts.
  public internal(set) var digitalGroupCounts: Bool
  /// § 10: taking part as likeperson makes one active, not only leading.
  public internal(set) var takingPartIsActive: Bool
  /// § 4: purpose not stated counts as exchange of experience.
  public internal(set) var unstatedPurposeCounts: Bool
  /// § 13: an entry counts though the leader's name, address or phone is not on file.
  public internal(set) var undocumentedLeaderCounts: Bool
  /// § 11: a later entry of the same leader and day counts though nothing is said of its participants.
  public internal(set) var unstatedNewParticipantsCount: Bool
  /// § 13: on the list though name, address, phone or e-mail is not on file.
  public internal(set) var undocumentedLikepersonListed: Bool
  /// § 10: on the list though nothing is said of pay.
  public internal(set) var unstatedPayListed: Bool
  /// § 13: on the list though the appointment ended before 31 December.
  public internal(set) var endedAppointmentListed: Bool
  /// § 8–9: a chapter counts though no annual report is filed and signed.
  public internal(set) var unfiledReportCounts: Bool
}

extension RuleSet {
  /// Base years 2020 and later, first revision.
  public static let base2020r1 = RuleSet(
    revision: "base-2020.1",
    baseYears: 2020...2199,
    groupMinutes: 45,
    groupParticipants: 3,
    courseMinutes: 90,
    chapterMembers: 5,
    otherFormPoints: 350,
    bands: Bands(
      members: [.init(1, 5), .init(500, 4), .init(3_000, 3), .init(10_000, 2), .init(20_000, 1)],
      lokallag: [.init(1, 50), .init(50, 30), .init(200, 10)],
      likepersoner: [.init(1, 60), .init(25, 45), .init(50, 30), .init(150, 15)],
      activityDays: [.init(1, 16), .init(50, 8), .init(150, 4), .init(300, 2)]),
    strict: Reading(
      leaderIsParticipant: false, digitalGroupCounts: false, takingPartIsActive: false,
      unstatedPurposeCounts: false, undocumentedLeaderCounts: false,
      unstatedNewParticipantsCount: false, undocumentedLikepersonListed: false,
      unstatedPayListed: false, endedAppointmentListed: false, unfiledReportCounts: false),
    lenient: Reading(
      leaderIsParticipant: true, digitalGroupCounts: true, takingPartIsActive: true,
      unstatedPurposeCounts: true, undocumentedLeaderCounts: true,
      unstatedNewParticipantsCount: true, undocumentedLikepersonListed: true,
      unstatedPayListed: true, endedAppointmentListed: true, unfiledReportCounts: true))
}
