/// The first event of every log. Recorded once, as number 1.
public struct LogOpened: EventBody {
  public static let type = "log-opened"

  /// Whether the registry is made up: its clock is simulated, and every report says so.
  public let demo: Bool
  /// Random id of the log, so that two logs with the same code are never taken for one.
  public let id: RandomID
  /// The organisation's code.
  public let organisation: LogCode

  /// A new log of an organisation.
  public init(organisation: LogCode, id: RandomID, demo: Bool) {
    self.organisation = organisation
    self.id = id
    self.demo = demo
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    demo = try reader.required("demo")
    id = try reader.required("id")
    organisation = try reader.required("organisation")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("demo", demo)
    writer.member("id", id)
    writer.member("organisation", organisation)
  }
}
