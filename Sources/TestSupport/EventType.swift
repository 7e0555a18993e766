package import Events

/// Every event type by its frozen name. A new case of `EventData` does not compile here until it has
/// a name, and then the generator and the golden files ask for it too.
package enum EventType: String, CaseIterable, Sendable {
  case logOpened = "log-opened"
  case actorNamed = "actor-named"
  case clockOverridden = "clock-overridden"
  case importBegun = "import-begun"
  case ownerKeySet = "owner-key-set"
  case headsNoted = "heads-noted"
  case reportSealed = "report-sealed"
  case chapterFounded = "chapter-founded"
  case chapterChanged = "chapter-changed"
  case chapterClosed = "chapter-closed"
  case membersCounted = "members-counted"
  case annualReportFiled = "annual-report-filed"
  case serviceAnnounced = "service-announced"
  case grantParametersSet = "grant-parameters-set"
  case personEnrolled = "person-enrolled"
  case contactChanged = "contact-changed"
  case roleGranted = "role-granted"
  case roleEnded = "role-ended"
  case activityHeld = "activity-held"
  case tripHeld = "trip-held"
  case tripJoined = "trip-joined"
  case ringevennContactMade = "ringevenn-contact-made"
  case hoursVolunteered = "hours-volunteered"
  case planAdopted = "plan-adopted"
  case goalLinked = "goal-linked"
  case goalUnlinked = "goal-unlinked"
  case entryCorrected = "entry-corrected"
  case entryWithdrawn = "entry-withdrawn"
  case entryReinstated = "entry-reinstated"
  case personErased = "person-erased"
  case textErased = "text-erased"
  case consentGiven = "consent-given"
  case consentWithdrawn = "consent-withdrawn"
  case dataAccessed = "data-accessed"
  case receiverKeySet = "receiver-key-set"
  case ownerKeyConfirmed = "owner-key-confirmed"
  case logReceived = "log-received"
  case branchLost = "branch-lost"

  /// The type of a fact.
  package init(of data: EventData) {
    self =
      switch data {
      case .logOpened: .logOpened
      case .actorNamed: .actorNamed
      case .clockOverridden: .clockOverridden
      case .importBegun: .importBegun
      case .ownerKeySet: .ownerKeySet
      case .headsNoted: .headsNoted
      case .reportSealed: .reportSealed
      case .chapterFounded: .chapterFounded
      case .chapterChanged: .chapterChanged
      case .chapterClosed: .chapterClosed
      case .membersCounted: .membersCounted
      case .annualReportFiled: .annualReportFiled
      case .serviceAnnounced: .serviceAnnounced
      case .grantParametersSet: .grantParametersSet
      case .personEnrolled: .personEnrolled
      case .contactChanged: .contactChanged
      case .roleGranted: .roleGranted
      case .roleEnded: .roleEnded
      case .activityHeld: .activityHeld
      case .tripHeld: .tripHeld
      case .tripJoined: .tripJoined
      case .ringevennContactMade: .ringevennContactMade
      case .hoursVolunteered: .hoursVolunteered
      case .planAdopted: .planAdopted
      case .goalLinked: .goalLinked
      case .goalUnlinked: .goalUnlinked
      case .entryCorrected: .entryCorrected
      case .entryWithdrawn: .entryWithdrawn
      case .entryReinstated: .entryReinstated
      case .personErased: .personErased
      case .textErased: .textErased
      case .consentGiven: .consentGiven
      case .consentWithdrawn: .consentWithdrawn
      case .dataAccessed: .dataAccessed
      case .receiverKeySet: .receiverKeySet
      case .ownerKeyConfirmed: .ownerKeyConfirmed
      case .logReceived: .logReceived
      case .branchLost: .branchLost
      }
  }
}
