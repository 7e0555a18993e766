package import Events

extension EventData {
  /// Whom the payload of an event is about, and so under whose key it is; nil for what is about an entry
  /// or a chapter.
  package func payloadPerson(recordedBy actor: RandomID) -> RandomID? {
    switch self {
    case .personEnrolled(let event): event.person
    case .contactChanged(let event): event.person
    case .actorNamed: actor
    default: nil
    }
  }
}
