/// A trip took place; judged as an activity is.
public struct TripHeld: EventBody {
  public static let type = "trip-held"

  /// What is known of it.
  public let gathering: Gathering

  /// A trip.
  public init(_ gathering: Gathering) { self.gathering = gathering }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    var kind = EntryKind.tur
    gathering = try Gathering(from: &reader, kind: &kind, hasKind: false)
  }

  func encode(to writer: inout CanonicalWriter) { gathering.encode(to: &writer, kind: nil) }
}
