public import Events

extension Gap {
  /// What can be missing or doubtful, in the order in which gaps of equal points are told.
  public enum Kind: Hashable, Sendable {
    /// No event founded the chapter. § 9.
    case notFounded
    /// Nothing says whether it is a lokallag or a fylkeslag. § 9.
    case kindNotStated
    /// Not a single entry in the year. § 9.
    case noEntries
    /// Entries, but none beyond meetings, stands, phoning and volunteering. § 9.
    case onlyMeetings
    /// Nothing is said of the members of the year. § 8.
    case membersNotCounted
    /// No annual report for the year. § 9.
    case reportMissing
    /// A report without filing date, without the årsrapport itself, or unsigned. § 9.
    case reportIncomplete(AnnualReportFiled)
    /// What is not known of a person who leads activities or could be on the list. § 10, § 13.
    case personIncomplete(PersonLack)
    /// Nobody is stated as leader. § 11, § 13.
    case leaderNotStated
    /// Nothing is said of the purpose. § 4.
    case purposeNotStated
    /// Nothing is said of the length. § 11 b, § 11 c.
    case lengthNotStated
    /// Nothing is said of how many took part. § 11 b.
    case participantsNotStated
    /// More than one of these at the same entry.
    case severalNotStated
    /// On the list if taking part as likeperson makes one active. § 10.
    case onlyTookPart
    /// On the list if the appointment need not last until 31 December. § 13.
    case appointmentEnded(CivilDate)
    /// Same leader, same day, nothing said of new participants. § 11.
    case newParticipantsNotStated
    /// One participant short, unless the leader is one. § 11 b.
    case oneShort
    /// A purely digital group. § 11 b.
    case digital

    /// Two chapters may have recorded the same meeting. § 11.
    case recordedByTwo
    /// The chapter may have recorded the same meeting twice. § 11.
    case recordedTwice
    /// Another chapter may have enrolled the same person. § 10.
    case enrolledByTwo(LogCode)
    /// The chapter and the central office state a fact differently.
    case disagreement(Disagreement.Fact)

    /// Whether it hangs on how the regulation is read, or on whether it is what it looks like.
    public var isDoubtful: Bool {
      switch self {
      case .onlyTookPart, .appointmentEnded, .newParticipantsNotStated, .oneShort, .digital,
        .recordedByTwo, .recordedTwice, .enrolledByTwo:
        true
      default: false
      }
    }

    var order: Int {
      switch self {
      case .notFounded: 0
      case .kindNotStated: 1
      case .noEntries: 2
      case .onlyMeetings: 3
      case .membersNotCounted: 4
      case .reportMissing: 5
      case .reportIncomplete: 6
      case .personIncomplete: 7
      case .leaderNotStated: 8
      case .purposeNotStated: 9
      case .lengthNotStated: 10
      case .participantsNotStated: 11
      case .severalNotStated: 12
      case .onlyTookPart: 13
      case .appointmentEnded: 14
      case .newParticipantsNotStated: 15
      case .oneShort: 16
      case .digital: 17
      case .recordedByTwo: 18
      case .recordedTwice: 19
      case .enrolledByTwo: 20
      case .disagreement: 21
      }
    }
  }
}
