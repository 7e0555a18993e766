public import Events

/// Why an entry is no activity day, with the fact that decided it.
public struct Reason: Hashable, Sendable {
  /// What failed.
  public let failure: Failure
  /// In which reading.
  public let column: ReadingColumn
}

/// What an entry can fail, in the order in which it is decided.
public enum Failure: Hashable, Sendable {
  /// Withdrawn.
  case withdrawn
  /// Arranged by somebody else.
  case otherOrganiser
  /// A kind that is never an activity day.
  case neverCounts(EntryKind)
  /// By phone, which § 12 pays for, flat.
  case byPhone
  /// Outside Norway.
  case abroad
  /// The purpose was not exchange of experience, as stated.
  case otherPurpose
  /// Nothing is said of the purpose and the kind does not tell.
  case purposeNotStated(EntryKind)
  /// § 11 a asks for meeting in person; § 11 b strictly too.
  case notInPerson(EntryKind, Mode)
  /// Nobody is stated as leader.
  case noLeader(EntryKind)
  /// The leader was no likeperson that day.
  case leaderNotLikeperson(EntryKind, Pseudonym)
  /// § 11 a: nobody was met.
  case nobodyMet
  /// Shorter than the minimum, in minutes.
  case tooShort(EntryKind, minutes: Int, minimum: Int)
  /// Nothing is said of the length.
  case lengthNotStated(EntryKind, minimum: Int)
  /// § 11 b: fewer than the minimum.
  case tooFew(participants: Int, minimum: Int)
  /// § 11 b: nothing is said of how many.
  case participantsNotStated
  /// § 13: contact data of the leader is not on file.
  case leaderUndocumented(Pseudonym, missing: OnFile)
  /// § 13: nobody is stated as leader of a course.
  case nobodyDocumented
  /// § 11: the leader had an earlier one that day; what is stated of the participants.
  case sameLeaderSameDay(first: Int, newParticipants: Bool?)

  /// The paragraph of the regulation.
  public var paragraph: Paragraph {
    switch self {
    case .withdrawn: .p13
    case .otherOrganiser, .neverCounts, .abroad, .sameLeaderSameDay: .p11
    case .byPhone: .p12
    case .otherPurpose, .purposeNotStated: .p4
    case .notInPerson(let kind, _), .noLeader(let kind), .leaderNotLikeperson(let kind, _),
      .tooShort(let kind, _, _), .lengthNotStated(let kind, _):
      Paragraph.of(kind)
    case .nobodyMet: .p11a
    case .tooFew, .participantsNotStated: .p11b
    case .leaderUndocumented, .nobodyDocumented: .p13
    }
  }
}

/// A paragraph of FOR-2023-01-01-122.
public enum Paragraph: String, Hashable, Sendable, CaseIterable {
  case p4 = "§ 4"
  case p8 = "§ 8"
  case p9 = "§ 9"
  case p10 = "§ 10"
  case p11 = "§ 11"
  case p11a = "§ 11 a"
  case p11b = "§ 11 b"
  case p11c = "§ 11 c"
  case p12 = "§ 12"
  case p13 = "§ 13"

  /// Which part of § 11 judges a kind of entry.
  public static func of(_ kind: EntryKind) -> Paragraph {
    switch ActivityClass(kind) {
    case .visit: .p11a
    case .group: .p11b
    case .course: .p11c
    case nil: .p11
    }
  }
}

/// The three kinds of activity that are paid for (§ 11 a, b, c).
public enum ActivityClass: String, Hashable, Sendable, CaseIterable {
  /// Oppsøkende samtale.
  case visit
  /// Samtale- eller aktivitetsgruppe, and whatever is judged as one.
  case group
  /// Likepersonskurs.
  case course

  /// nil for a kind that never counts.
  public init?(_ kind: EntryKind) {
    switch kind {
    case .oppsokendeSamtale: self = .visit
    case .samtalegruppe, .aktivitetsgruppe, .moteplass, .temakveld, .medlemsmote, .tur, .kurs:
      self = .group
    case .likepersonskurs: self = .course
    case .arsmote, .styremote, .utvalg, .stand, .ringevenn, .frivilligInnsats: return nil
    }
  }
}
