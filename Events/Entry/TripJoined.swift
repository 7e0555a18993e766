/// Somebody took part in a trip. The participant is a random pseudonym of the chapter and year, so
/// that unique people can be counted and nobody is named.
public struct TripJoined: EventBody {
  public static let type = "trip-joined"

  /// Who.
  public let participant: Pseudonym
  /// Number of the trip-held event in this log.
  public let trip: Int

  /// A participation.
  public init(trip: Int, participant: Pseudonym) {
    self.trip = trip
    self.participant = participant
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    participant = try reader.required("participant")
    trip = try reader.required("trip", in: 1...Int.largest)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("participant", participant)
    writer.member("trip", trip)
  }
}
