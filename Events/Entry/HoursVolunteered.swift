/// Somebody worked for the chapter, unpaid.
public struct HoursVolunteered: EventBody {
  public static let type = "hours-volunteered"

  /// How long, 1…1440 minutes.
  public let minutes: Int
  /// The civil date.
  public let on: CivilDate
  /// The volunteer, an enrolled person.
  public let person: Pseudonym
  /// When it began.
  public let start: TimeOfDay?

  /// Volunteer work of one day.
  public init(on: CivilDate, person: Pseudonym, minutes: Int, start: TimeOfDay? = nil) {
    self.on = on
    self.person = person
    self.minutes = minutes
    self.start = start
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    minutes = try reader.required("minutes", in: Gathering.minuteRange)
    on = try reader.required("on")
    person = try reader.required("person")
    start = try reader.optional("start")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("minutes", minutes)
    writer.member("on", on)
    writer.member("person", person)
    writer.member("start", start)
  }
}
