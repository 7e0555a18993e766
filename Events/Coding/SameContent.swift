extension Event {
  /// Whether two events with the same idempotency key say the same: type, version and data, without
  /// the ids that were drawn at random when they were recorded, salts and commitments.
  public func hasSameContent(as other: Event) -> Bool {
    data.withoutDrawnIDs == other.data.withoutDrawnIDs
  }
}

extension EventData {
  private static let blank = RandomID(bytes: [UInt8](repeating: 0, count: 10))

  fileprivate var withoutDrawnIDs: EventData {
    let blank = Self.blank
    switch self {
    case .logOpened(let body):
      return .logOpened(
        LogOpened(organisation: body.organisation, id: blank, demo: body.demo))
    case .personEnrolled(let body):
      return .personEnrolled(PersonEnrolled(person: blank, onFile: body.onFile))
    case .tripJoined(let body):
      return .tripJoined(TripJoined(trip: body.trip, participant: blank))
    case .activityHeld(let body):
      return .activityHeld(ActivityHeld(kind: body.kind, body.gathering.withoutSeriesID))
    case .tripHeld(let body): return .tripHeld(TripHeld(body.gathering.withoutSeriesID))
    default: return self
    }
  }
}

extension Gathering {
  fileprivate var withoutSeriesID: Gathering {
    var copy = self
    copy.series = series.map { _ in RandomID(bytes: [UInt8](repeating: 0, count: 10)) }
    return copy
  }
}
