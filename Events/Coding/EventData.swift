/// What happened: one case an event type.
public enum EventData: Hashable, Sendable {
  case logOpened(LogOpened)
  case actorNamed(ActorNamed)
  case clockOverridden(ClockOverridden)
  case importBegun(ImportBegun)
  case ownerKeySet(OwnerKeySet)
  case headsNoted(HeadsNoted)
  case reportSealed(ReportSealed)
  case chapterFounded(ChapterFounded)
  case chapterChanged(ChapterChanged)
  case chapterClosed(ChapterClosed)
  case membersCounted(MembersCounted)
  case annualReportFiled(AnnualReportFiled)
  case serviceAnnounced(ServiceAnnounced)
  case grantParametersSet(GrantParametersSet)
  case personEnrolled(PersonEnrolled)
  case contactChanged(ContactChanged)
  case roleGranted(RoleGranted)
  case roleEnded(RoleEnded)
  case activityHeld(ActivityHeld)
  case tripHeld(TripHeld)
  case tripJoined(TripJoined)
  case ringevennContactMade(RingevennContactMade)
  case hoursVolunteered(HoursVolunteered)
  case planAdopted(PlanAdopted)
  case goalLinked(GoalLinked)
  case goalUnlinked(GoalUnlinked)
  case entryCorrected(EntryCorrected)
  case entryWithdrawn(EntryWithdrawn)
  case entryReinstated(EntryReinstated)
  case personErased(PersonErased)
  case textErased(TextErased)
  case consentGiven(ConsentGiven)
  case consentWithdrawn(ConsentWithdrawn)
  case dataAccessed(DataAccessed)
  case receiverKeySet(ReceiverKeySet)
  case ownerKeyConfirmed(OwnerKeyConfirmed)
  case logReceived(LogReceived)
  case branchLost(BranchLost)
}

extension EventData {
  var body: any EventBody {
    switch self {
    case .logOpened(let body): body
    case .actorNamed(let body): body
    case .clockOverridden(let body): body
    case .importBegun(let body): body
    case .ownerKeySet(let body): body
    case .headsNoted(let body): body
    case .reportSealed(let body): body
    case .chapterFounded(let body): body
    case .chapterChanged(let body): body
    case .chapterClosed(let body): body
    case .membersCounted(let body): body
    case .annualReportFiled(let body): body
    case .serviceAnnounced(let body): body
    case .grantParametersSet(let body): body
    case .personEnrolled(let body): body
    case .contactChanged(let body): body
    case .roleGranted(let body): body
    case .roleEnded(let body): body
    case .activityHeld(let body): body
    case .tripHeld(let body): body
    case .tripJoined(let body): body
    case .ringevennContactMade(let body): body
    case .hoursVolunteered(let body): body
    case .planAdopted(let body): body
    case .goalLinked(let body): body
    case .goalUnlinked(let body): body
    case .entryCorrected(let body): body
    case .entryWithdrawn(let body): body
    case .entryReinstated(let body): body
    case .personErased(let body): body
    case .textErased(let body): body
    case .consentGiven(let body): body
    case .consentWithdrawn(let body): body
    case .dataAccessed(let body): body
    case .receiverKeySet(let body): body
    case .ownerKeyConfirmed(let body): body
    case .logReceived(let body): body
    case .branchLost(let body): body
    }
  }

  /// The frozen name, as `activity-held`.
  public var type: String { Swift.type(of: body).type }

  /// The schema version written today. Older versions are upcast when read; there are none yet.
  public var version: Int { 1 }

  // Most frequent first: the order decides nothing but speed.
  init(
    type: UnsafeRawBufferPointer, version: Int, from reader: inout CanonicalReader
  ) throws(CodingError) {
    let name = String(decoding: type, as: UTF8.self)
    guard version == 1 else { throw .unknownType(name, version: version) }
    switch name {
    case ActivityHeld.type: self = .activityHeld(try .init(from: &reader))
    case RingevennContactMade.type: self = .ringevennContactMade(try .init(from: &reader))
    case TripHeld.type: self = .tripHeld(try .init(from: &reader))
    case TripJoined.type: self = .tripJoined(try .init(from: &reader))
    case HoursVolunteered.type: self = .hoursVolunteered(try .init(from: &reader))
    case EntryCorrected.type: self = .entryCorrected(try .init(from: &reader))
    case EntryWithdrawn.type: self = .entryWithdrawn(try .init(from: &reader))
    case EntryReinstated.type: self = .entryReinstated(try .init(from: &reader))
    case PersonEnrolled.type: self = .personEnrolled(try .init(from: &reader))
    case ContactChanged.type: self = .contactChanged(try .init(from: &reader))
    case RoleGranted.type: self = .roleGranted(try .init(from: &reader))
    case RoleEnded.type: self = .roleEnded(try .init(from: &reader))
    case ChapterFounded.type: self = .chapterFounded(try .init(from: &reader))
    case ChapterChanged.type: self = .chapterChanged(try .init(from: &reader))
    case ChapterClosed.type: self = .chapterClosed(try .init(from: &reader))
    case MembersCounted.type: self = .membersCounted(try .init(from: &reader))
    case AnnualReportFiled.type: self = .annualReportFiled(try .init(from: &reader))
    case ServiceAnnounced.type: self = .serviceAnnounced(try .init(from: &reader))
    case GoalLinked.type: self = .goalLinked(try .init(from: &reader))
    case GoalUnlinked.type: self = .goalUnlinked(try .init(from: &reader))
    case PlanAdopted.type: self = .planAdopted(try .init(from: &reader))
    case GrantParametersSet.type: self = .grantParametersSet(try .init(from: &reader))
    case LogOpened.type: self = .logOpened(try .init(from: &reader))
    case ActorNamed.type: self = .actorNamed(try .init(from: &reader))
    case ClockOverridden.type: self = .clockOverridden(try .init(from: &reader))
    case ImportBegun.type: self = .importBegun(try .init(from: &reader))
    case HeadsNoted.type: self = .headsNoted(try .init(from: &reader))
    case OwnerKeySet.type: self = .ownerKeySet(try .init(from: &reader))
    case DataAccessed.type: self = .dataAccessed(try .init(from: &reader))
    case PersonErased.type: self = .personErased(try .init(from: &reader))
    case TextErased.type: self = .textErased(try .init(from: &reader))
    case ConsentGiven.type: self = .consentGiven(try .init(from: &reader))
    case ConsentWithdrawn.type: self = .consentWithdrawn(try .init(from: &reader))
    case ReportSealed.type: self = .reportSealed(try .init(from: &reader))
    case LogReceived.type: self = .logReceived(try .init(from: &reader))
    case ReceiverKeySet.type: self = .receiverKeySet(try .init(from: &reader))
    case OwnerKeyConfirmed.type: self = .ownerKeyConfirmed(try .init(from: &reader))
    case BranchLost.type: self = .branchLost(try .init(from: &reader))
    default: throw .unknownType(name, version: version)
    }
  }
}
