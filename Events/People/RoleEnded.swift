/// A role came to its end. A later event for the same role holds.
public struct RoleEnded: EventBody {
  public static let type = "role-ended"

  /// The last day in the role; may lie ahead.
  public let ended: CivilDate
  /// Number of the role-granted event in this log.
  public let entry: Int

  /// The end of a role.
  public init(entry: Int, ended: CivilDate) {
    self.entry = entry
    self.ended = ended
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    ended = try reader.required("ended")
    entry = try reader.required("entry", in: 1...Int.largest)
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("ended", ended)
    writer.member("entry", entry)
  }
}
