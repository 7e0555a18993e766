public import Events

/// A stated fact as it stands now: after corrections, withdrawn or not.
public struct Fact: Hashable, Sendable {
  /// Number of the event that first stated it: the root, and the receipt a person got.
  public let seq: Int
  /// What is stated now.
  public internal(set) var data: EventData
  /// When it was first recorded.
  public let recorded: Instant
  /// Number of the import, entry or lost branch that led to it.
  public let cause: Int?
  /// Whether it was withdrawn and not reinstated since.
  public internal(set) var isWithdrawn = false
  /// Whether anything was corrected, withdrawn or reinstated since it was recorded.
  public internal(set) var isTouched = false
}

extension EventData {
  /// Whether it states something about the world that can later be corrected or withdrawn.
  public var isFact: Bool {
    switch self {
    case .chapterFounded, .chapterChanged, .chapterClosed, .membersCounted, .annualReportFiled,
      .serviceAnnounced, .grantParametersSet, .personEnrolled, .roleGranted, .roleEnded,
      .activityHeld, .tripHeld, .tripJoined, .ringevennContactMade, .hoursVolunteered,
      .planAdopted:
      true
    case .logOpened, .actorNamed, .clockOverridden, .importBegun, .ownerKeySet, .headsNoted,
      .reportSealed, .contactChanged, .entryCorrected, .entryWithdrawn, .entryReinstated,
      .personErased, .textErased, .consentGiven, .consentWithdrawn, .dataAccessed,
      .receiverKeySet, .ownerKeyConfirmed, .logReceived, .branchLost, .goalLinked, .goalUnlinked:
      false
    }
  }

  /// Whether one row of the form `registrering` records it.
  public var isEntry: Bool { entryKind != nil }

  /// What kind of entry it is; nil when it is none.
  public var entryKind: EntryKind? {
    switch self {
    case .activityHeld(let activity): activity.kind
    case .tripHeld: .tur
    case .ringevennContactMade: .ringevenn
    case .hoursVolunteered: .frivilligInnsats
    default: nil
    }
  }

  /// The civil date it happened; nil when the fact has none.
  public var on: CivilDate? {
    switch self {
    case .activityHeld(let activity): activity.gathering.on
    case .tripHeld(let trip): trip.gathering.on
    case .ringevennContactMade(let contact): contact.on
    case .hoursVolunteered(let hours): hours.on
    case .chapterClosed(let closed): closed.on
    default: nil
    }
  }

  /// What an activity and a trip have in common; nil for anything else.
  public var gathering: Gathering? {
    switch self {
    case .activityHeld(let activity): activity.gathering
    case .tripHeld(let trip): trip.gathering
    default: nil
    }
  }

  /// Everybody it names, in no order that matters.
  public var people: [Pseudonym] {
    switch self {
    case .activityHeld(let activity): activity.gathering.likepersoner
    case .tripHeld(let trip): trip.gathering.likepersoner
    case .ringevennContactMade(let contact): contact.ringevenn.map { [$0] } ?? []
    case .hoursVolunteered(let hours): [hours.person]
    case .roleGranted(let role): [role.person]
    case .contactChanged(let contact): [contact.person]
    case .personErased(let erased): [erased.person]
    case .consentGiven(let consent): [consent.person]
    case .consentWithdrawn(let consent): [consent.person]
    case .dataAccessed(let access): access.people
    default: []
    }
  }

  /// The chapter it states something about; nil when that is the log it stands in.
  public var chapter: LogCode? {
    switch self {
    case .chapterFounded(let founded): founded.chapter
    case .chapterChanged(let changed): changed.chapter
    case .chapterClosed(let closed): closed.chapter
    case .membersCounted(let counted): counted.chapter
    case .annualReportFiled(let filed): filed.chapter
    default: nil
    }
  }
}
