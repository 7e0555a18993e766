/// A role came to its end. A later event for the same role holds.
public struct RoleEnded: EventBody {
  public static let type = "role-ended"

  /// Number of the role-granted event in this log.
  public let entry: Int
  /// The last day in the role.
  public let on: CivilDate

  /// The end of a role.
  public init(entry: Int, on: CivilDate) {
    self.entry = entry
    self.on = on
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    entry = try reader.required("entry", in: 1...Int.largest)
    on = try reader.required("on")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("entry", entry)
    writer.member("on", on)
  }
}
