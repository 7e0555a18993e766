/// A ringevenn phoned somebody. Who was phoned is not in the log.
public struct RingevennContactMade: EventBody {
  public static let type = "ringevenn-contact-made"

  /// How long, 1…1440 minutes.
  public let minutes: Int?
  /// By phone, as a rule; nil is not stated.
  public let mode: Mode?
  /// The civil date.
  public let on: CivilDate
  /// The volunteer, an enrolled person.
  public let ringevenn: Pseudonym?
  /// When it began.
  public let start: TimeOfDay?

  /// A contact.
  public init(
    on: CivilDate, ringevenn: Pseudonym?, minutes: Int?, start: TimeOfDay? = nil,
    mode: Mode? = nil
  ) {
    self.on = on
    self.ringevenn = ringevenn
    self.minutes = minutes
    self.start = start
    self.mode = mode
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    minutes = try reader.optional("minutes", in: Gathering.minuteRange)
    mode = try reader.optional("mode")
    on = try reader.required("on")
    ringevenn = try reader.optional("ringevenn")
    start = try reader.optional("start")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("minutes", minutes)
    writer.member("mode", mode)
    writer.member("on", on)
    writer.member("ringevenn", ringevenn)
    writer.member("start", start)
  }
}
